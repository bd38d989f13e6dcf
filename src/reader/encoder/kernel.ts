import { moduleBytes } from './kernel-code.ts';

/**
 * The one thing an encoder does millions of times: the product of two tables of whole numbers. All tables lie in one memory;
 * places are counted in bytes and are multiples of 16. Whole numbers give the same sums on every machine, in every browser.
 */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /**
   * `out[row * columns + column]` = sum of `left[row * depth + i] * right[column * depth + i]`: left in 16 bits, right in 8,
   * out in 32. `rows` is a multiple of 4, `depth` of 8, `columns` of 2.
   */
  multiply(left: number, right: number, out: number, rows: number, depth: number, columns: number): void;
}

/** In plain JavaScript: everywhere, and about ten times slower than the same in WebAssembly. */
export function plainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes);
  const short = new Int16Array(memory);
  const byte = new Int8Array(memory);
  const long = new Int32Array(memory);

  return {
    memory,
    multiply(left, right, out, rows, depth, columns) {
      // Four rows at once: each weight is fetched once for them.
      for (let row = 0; row < rows; row += 4) {
        const first = left / 2 + row * depth;
        const target = out / 4 + row * columns;
        for (let column = 0; column < columns; column += 1) {
          const weights = right + column * depth;
          let [a, b, c, d] = [0, 0, 0, 0];
          for (let at = 0; at < depth; at += 1) {
            const weight = byte[weights + at] ?? 0;
            const from = first + at;
            a = (a + Math.imul(short[from] ?? 0, weight)) | 0;
            b = (b + Math.imul(short[from + depth] ?? 0, weight)) | 0;
            c = (c + Math.imul(short[from + 2 * depth] ?? 0, weight)) | 0;
            d = (d + Math.imul(short[from + 3 * depth] ?? 0, weight)) | 0;
          }
          long[target + column] = a;
          long[target + columns + column] = b;
          long[target + 2 * columns + column] = c;
          long[target + 3 * columns + column] = d;
        }
      }
    },
  };
}

const page = 65536;

/** In WebAssembly. Throws where that is forbidden, or cannot multiply eight numbers at once. */
export function fastKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { kernel: { memory } });
  return { memory: memory.buffer, multiply: exports.multiply as Kernel['multiply'] };
}
