import type { Kernel } from './kernel.ts';
import { createCutter } from './pieces.ts';
import { alignment, type Dense, type LayerPlan, type Norm, type Packed } from './weights.ts';

/** Turns a text into numbers that lie close together for texts that mean the same. */
export interface Encoder {
  /** 512 numbers, of length 1. What stands behind the first 128 word pieces is not read. Empty text: all 0. */
  encode(text: string): Float32Array;
}

/** So many word pieces are read; the encoder was never shown more. */
const mostPieces = 128;
const widest = 1536;
const width = 512;

/** The largest whole number a value is written as: 1536 products of it with 127 still fit into 32 bits. */
const largest = 8191;

const rounded = (bytes: number): number => Math.ceil(bytes / alignment) * alignment;

/** Bytes an encoder needs: its weights, and room to work. */
export const roomFor = ({ body }: Packed): number => rounded(body.length) + mostPieces * widest * (2 + 4);

/**
 * Universal Sentence Encoder lite: a transformer of two layers over word pieces, averaged, then one layer more.
 * Weights are whole numbers of 8 bits; what is multiplied with them is written as whole numbers as well.
 */
export function createEncoder(packed: Packed, kernel: Kernel): Encoder {
  const { plan, body } = packed;
  const { memory } = kernel;
  new Uint8Array(memory).set(body);
  const floats = new Float32Array(memory, 0, Math.floor(body.length / 4));
  const leftAt = rounded(body.length);
  const outAt = leftAt + mostPieces * widest * 2;
  const left = new Int16Array(memory, leftAt, mostPieces * widest);
  const out = new Int32Array(memory, outAt, mostPieces * widest);
  const cutter = createCutter(plan.pieces);

  const dense = (input: Float32Array, rows: number, { table, bias }: Dense): Float32Array => {
    const { depth, rows: columns } = table;
    const scales = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) {
      let most = 1e-9;
      for (let at = row * depth; at < (row + 1) * depth; at += 1)
        most = Math.max(most, Math.abs(input[at] ?? 0));
      const scale = largest / most;
      for (let at = row * depth; at < (row + 1) * depth; at += 1)
        left[at] = Math.round((input[at] ?? 0) * scale);
      scales[row] = 1 / scale;
    }
    kernel.multiply(leftAt, table.at, outAt, Math.ceil(rows / 4) * 4, depth, columns);
    const result = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row += 1) {
      const scale = scales[row] ?? 0;
      for (let column = 0; column < columns; column += 1) {
        const step = floats[table.steps / 4 + column] ?? 0;
        result[row * columns + column] =
          (out[row * columns + column] ?? 0) * scale * step + (floats[bias / 4 + column] ?? 0);
      }
    }
    return result;
  };

  const normed = (input: Float32Array, rows: number, { scale, bias, width: wide }: Norm): Float32Array => {
    const result = new Float32Array(rows * wide);
    for (let row = 0; row < rows; row += 1) {
      let sum = 0;
      for (let at = 0; at < wide; at += 1) sum += input[row * wide + at] ?? 0;
      const mean = sum / wide;
      let squares = 0;
      for (let at = 0; at < wide; at += 1) squares += ((input[row * wide + at] ?? 0) - mean) ** 2;
      const stretch = 1 / Math.sqrt(squares / wide + 1e-6);
      for (let at = 0; at < wide; at += 1)
        result[row * wide + at] =
          ((input[row * wide + at] ?? 0) - mean) * stretch * (floats[scale / 4 + at] ?? 0) +
          (floats[bias / 4 + at] ?? 0);
    }
    return result;
  };

  /** Each piece gathers from all pieces, by how well their keys answer its question, once for every head. */
  const attention = (qkv: Float32Array, rows: number, wide: number, heads: number): Float32Array => {
    const result = new Float32Array(rows * wide);
    const size = wide / heads;
    const shares = new Float64Array(rows);
    for (let head = 0; head < heads; head += 1) {
      for (let row = 0; row < rows; row += 1) {
        const question = row * 3 * wide + head * size;
        let most = Number.NEGATIVE_INFINITY;
        for (let other = 0; other < rows; other += 1) {
          const key = other * 3 * wide + wide + head * size;
          let sum = 0;
          for (let at = 0; at < size; at += 1) sum += (qkv[question + at] ?? 0) * (qkv[key + at] ?? 0);
          shares[other] = sum / Math.sqrt(size);
          most = Math.max(most, shares[other] ?? 0);
        }
        let total = 0;
        for (let other = 0; other < rows; other += 1) {
          shares[other] = Math.exp((shares[other] ?? 0) - most);
          total += shares[other] ?? 0;
        }
        const target = row * wide + head * size;
        for (let other = 0; other < rows; other += 1) {
          const share = (shares[other] ?? 0) / total;
          const value = other * 3 * wide + 2 * wide + head * size;
          for (let at = 0; at < size; at += 1)
            result[target + at] = (result[target + at] ?? 0) + share * (qkv[value + at] ?? 0);
        }
      }
    }
    return result;
  };

  const add = (one: Float32Array, other: Float32Array): Float32Array =>
    one.map((value, at) => value + (other[at] ?? 0));

  const layer = (input: Float32Array, rows: number, plan: LayerPlan): Float32Array => {
    const around = plan.around ? dense(input, rows, plan.around) : input;
    const qkv = dense(normed(input, rows, plan.attentionNorm), rows, plan.questions);
    const gathered = attention(qkv, rows, plan.attentionNorm.width, plan.heads);
    const middle = add(around, dense(gathered, rows, plan.answers));
    const wide = dense(normed(middle, rows, plan.denseNorm), rows, plan.wide);
    return add(
      middle,
      dense(
        wide.map((value) => Math.max(value, 0)),
        rows,
        plan.narrow,
      ),
    );
  };

  /** What each piece means by itself, and where it stands. The first comes in twice: so the graph was made. */
  const lookUp = (pieces: readonly number[]): Float32Array => {
    const { at, depth, steps } = plan.embeddings;
    const { waves } = plan;
    const result = new Float32Array(pieces.length * depth);
    const bytes = new Int8Array(memory);
    pieces.forEach((piece, row) => {
      const step = floats[steps / 4 + piece] ?? 0;
      for (let i = 0; i < depth; i += 1)
        result[row * depth + i] = 2 * (bytes[at + piece * depth + i] ?? 0) * step;
      for (let wave = 0; wave < waves.count; wave += 1) {
        const turn = row * (floats[waves.at / 4 + wave] ?? 0);
        const place = row * depth + wave;
        result[place] = (result[place] ?? 0) + Math.sin(turn);
        result[place + waves.count] = (result[place + waves.count] ?? 0) + Math.cos(turn);
      }
    });
    return result;
  };

  return {
    encode(text) {
      const pieces = cutter.cut(text, mostPieces);
      const rows = pieces.length;
      if (rows === 0) return new Float32Array(width);
      let state = lookUp(pieces);
      for (const one of plan.layers) state = layer(state, rows, one);
      const mean = new Float32Array(width);
      for (let at = 0; at < state.length; at += 1)
        mean[at % width] = (mean[at % width] ?? 0) + (state[at] ?? 0) / rows;
      const result = dense(mean, 1, plan.last).map(Math.tanh);
      const length = Math.sqrt(result.reduce((sum, value) => sum + value * value, 0));
      return result.map((value) => value / length);
    },
  };
}
