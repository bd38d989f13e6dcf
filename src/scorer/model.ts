import { z } from '../engine/zod.ts';
import { places } from './features.ts';

/** A trained model as it is kept: per label a bias and the places with their weights, packed. */
export const modelSchema = z.strictObject({
  format: z.literal(1),
  labels: z.array(
    z.strictObject({
      label: z.string(),
      bias: z.number(),
      /** One step of a packed weight. */
      scale: z.number().positive(),
      /** Base 64 of: gap to the next place (variable length), then the weight as a signed byte. */
      weights: z.string(),
    }),
  ),
});
export type ModelFile = z.infer<typeof modelSchema>;

export interface Model {
  readonly labels: readonly string[];
  readonly biases: Float64Array;
  readonly scales: Float64Array;
  /** All labels' weights for place 0, then for place 1 …: `weights[place * labels.length + label]`. */
  readonly weights: Int8Array;
  /** 1 for each place where any label has a weight: most places a draft meets have none. */
  readonly weighed: Uint8Array;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By the code of its letter; 0 for any other. */
const sextets = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value += 1) sextets[alphabet.charCodeAt(value)] = value;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const letters = Math.min(bytes.length - at, 3) + 1;
    for (let letter = 0; letter < letters; letter += 1)
      text += alphabet.charAt((bits >> (18 - 6 * letter)) & 63);
  }
  return text;
}

export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let letter = 0; letter < text.length; letter += 1) {
    bits = ((bits << 6) | (sextets[text.charCodeAt(letter)] ?? 0)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 255;
    at += 1;
  }
  return bytes;
}

/** Packs one label's weights: largest becomes ±127, what rounds to less than `quietest` is left out. */
export function packWeights(weights: Float64Array, quietest = 1): { scale: number; weights: string } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  const bytes: number[] = [];
  let before = 0;
  weights.forEach((weight, place) => {
    const step = Math.round(weight / scale);
    if (Math.abs(step) < quietest) return;
    let distance = place - before;
    before = place;
    while (distance > 127) {
      bytes.push((distance & 127) | 128);
      distance >>= 7;
    }
    bytes.push(distance, step & 255);
  });
  return { scale, weights: toBase64(Uint8Array.from(bytes)) };
}

/** Unpacks a model file. Throws with the path of the fault when the file is not a model. */
export function unpackModel(file: unknown): Model {
  const { labels } = modelSchema.parse(file);
  const weights = new Int8Array(places * labels.length);
  const weighed = new Uint8Array(places);
  labels.forEach((one, label) => {
    const bytes = fromBase64(one.weights);
    let place = 0;
    let shift = 0;
    let distance = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      distance |= (byte & 127) << shift;
      shift += 7;
      if (byte & 128) continue;
      place += distance;
      at += 1;
      weights[place * labels.length + label] = ((bytes[at] ?? 0) << 24) >> 24;
      weighed[place] = 1;
      distance = 0;
      shift = 0;
    }
  });
  return {
    labels: labels.map((one) => one.label),
    biases: Float64Array.from(labels, (one) => one.bias),
    scales: Float64Array.from(labels, (one) => one.scale),
    weights,
    weighed,
  };
}
