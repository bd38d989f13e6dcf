import type { Piece } from './pieces.ts';

/** Where a table of weights lies in the file, in bytes behind the header, and one step of each of its rows. */
export interface Table {
  readonly at: number;
  readonly rows: number;
  readonly depth: number;
  /** Where the steps lie: one 32-bit float a row. */
  readonly steps: number;
}

/** A layer of the transformer: attention, then two dense layers, each with what is added before it. */
export interface LayerPlan {
  readonly heads: number;
  /** Widens what goes around the first layer to the width of the others. */
  readonly around?: Dense;
  readonly attentionNorm: Norm;
  readonly questions: Dense;
  readonly answers: Dense;
  readonly denseNorm: Norm;
  readonly wide: Dense;
  readonly narrow: Dense;
}

/** Places of 32-bit floats. */
export interface Norm {
  readonly scale: number;
  readonly bias: number;
  readonly width: number;
}

export interface Dense {
  readonly table: Table;
  readonly bias: number;
}

export interface Plan {
  readonly format: 1;
  readonly pieces: readonly Piece[];
  readonly embeddings: Table;
  /** How fast each of the waves turns that tell a piece where it stands. */
  readonly waves: { readonly at: number; readonly count: number };
  readonly layers: readonly LayerPlan[];
  readonly last: Dense;
}

/** Everything in the file begins at a multiple of this: 16 bytes are read at once. */
export const alignment = 16;
const headerStart = 8;
const magic = 0x31434e45;

export interface Packed {
  readonly plan: Plan;
  readonly body: Uint8Array;
}

/** The file: "ENC1", the length of the plan, the plan as JSON, then the body. */
export function writePacked({ plan, body }: Packed): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(plan));
  const start = Math.ceil((headerStart + text.length) / alignment) * alignment;
  const file = new Uint8Array(start + body.length);
  const head = new DataView(file.buffer);
  head.setUint32(0, magic, true);
  head.setUint32(4, text.length, true);
  file.set(text, headerStart);
  file.set(body, start);
  return file;
}

/** Throws when it is not such a file. */
export function readPacked(file: ArrayBuffer): Packed {
  const head = new DataView(file);
  if (head.getUint32(0, true) !== magic) throw new Error('This is not an encoder');
  const length = head.getUint32(4, true);
  const text = new TextDecoder().decode(new Uint8Array(file, headerStart, length));
  const start = Math.ceil((headerStart + length) / alignment) * alignment;
  return { plan: JSON.parse(text) as Plan, body: new Uint8Array(file, start) };
}
