/**
 * The kernel's WebAssembly, put together from named instructions (WebAssembly 2.0, chapter 5, "Binary Format"):
 * 300 bytes that can be read here, instead of a file that cannot.
 */

const unsigned = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
const signed = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];

const list = (...items: readonly (readonly number[])[]): number[] => [
  ...unsigned(items.length),
  ...items.flat(),
];
const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const named = (name: string): number[] => sized([...new TextEncoder().encode(name)]);

const int = 0x7f;
const vector = 0x7b;
const nothing = 0x40;

type Code = readonly number[];
const seq = (...parts: readonly Code[]): Code => parts.flat();
const get = (local: number): Code => [0x20, ...unsigned(local)];
const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
const number = (value: number): Code => [0x41, ...signed(value)];
const add = (one: Code, other: Code): Code => [...one, ...other, 0x6a];
const less = (one: Code, other: Code): Code => [...one, ...other, 0x48];
const shiftLeft = (value: Code, bits: number): Code => [...value, ...number(bits), 0x74];
const times = (one: Code, other: Code): Code => [...one, ...other, 0x6c];
const store = (place: Code, value: Code): Code => [...place, ...value, 0x36, 2, 0];
/** Runs `body` once, and again as long as `again` is true. */
const repeat = (body: Code, again: Code): Code => [0x03, nothing, ...body, ...again, 0x0d, 0, 0x0b];

const simd = (code: number): Code => [0xfd, ...unsigned(code)];
const zeros: Code = [...simd(0x0c), ...Array.from({ length: 16 }, () => 0)];
/** Eight numbers of 16 bits. */
const load8shorts = (place: Code): Code => [...place, ...simd(0x00), 4, 0];
/** Eight numbers of 8 bits, each widened to 16. */
const load8bytes = (place: Code): Code => [...place, ...simd(0x01), 3, 0];
const addVectors = (one: Code, other: Code): Code => [...one, ...other, ...simd(0xae)];
/** Eight products of 16-bit numbers, added up in pairs to four numbers of 32 bits. */
const dot = (one: Code, other: Code): Code => [...one, ...other, ...simd(0xba)];
const lane = (local: number, which: number): Code => [...get(local), ...simd(0x1b), which];
const sumOf = (local: number): Code =>
  add(add(lane(local, 0), lane(local, 1)), add(lane(local, 2), lane(local, 3)));

// Parameters, then what the function works with.
const [left, right, out, rows, depth, columns] = [0, 1, 2, 3, 4, 5];
const [stride, wide, leftEnd, rowEnd, columnEnd, from, weights, target] = [6, 7, 8, 9, 10, 11, 12, 13];
const [one, other] = [14, 15];
/** The sums of four rows with one column, and of the same rows with the next. */
const sums = [16, 17, 18, 19];
const nextSums = [20, 21, 22, 23];

const nth = (base: number, step: number, times: number): Code =>
  Array.from({ length: times }).reduce<Code>((place) => add(place, get(step)), get(base));

const gather: Code = repeat(
  seq(
    set(one, load8bytes(get(weights))),
    set(other, load8bytes(add(get(weights), get(depth)))),
    ...[0, 1, 2, 3].flatMap((row) => {
      const values = load8shorts(nth(from, stride, row));
      const here = sums[row] ?? 0;
      const next = nextSums[row] ?? 0;
      return [
        set(here, addVectors(get(here), dot(values, get(one)))),
        set(next, addVectors(get(next), dot(values, get(other)))),
      ];
    }),
    set(weights, add(get(weights), number(8))),
    set(from, add(get(from), number(16))),
  ),
  less(get(from), get(rowEnd)),
);

const twoColumns: Code = seq(
  ...[...sums, ...nextSums].map((local) => set(local, zeros)),
  set(from, get(left)),
  gather,
  ...[0, 1, 2, 3].flatMap((row) => [
    store(nth(target, wide, row), sumOf(sums[row] ?? 0)),
    store(add(nth(target, wide, row), number(4)), sumOf(nextSums[row] ?? 0)),
  ]),
  // The first of the two columns has been walked through: go on behind the second.
  set(weights, add(get(weights), get(depth))),
  set(target, add(get(target), number(8))),
);

const fourRows: Code = seq(
  set(rowEnd, add(get(left), get(stride))),
  set(columnEnd, add(get(out), get(wide))),
  set(target, get(out)),
  set(weights, get(right)),
  repeat(twoColumns, less(get(target), get(columnEnd))),
  set(left, add(get(left), shiftLeft(get(stride), 2))),
  set(out, add(get(out), shiftLeft(get(wide), 2))),
);

const multiply: Code = seq(
  set(stride, shiftLeft(get(depth), 1)),
  set(wide, shiftLeft(get(columns), 2)),
  set(leftEnd, add(get(left), times(get(stride), get(rows)))),
  repeat(fourRows, less(get(left), get(leftEnd))),
);

const section = (id: number, content: readonly number[]): number[] => [id, ...sized(content)];

/** A module that takes `kernel.memory` and gives `multiply(left, right, out, rows, depth, columns)`. */
export function moduleBytes(): Uint8Array<ArrayBuffer> {
  const type = [0x60, ...sized([int, int, int, int, int, int]), 0];
  const memory = [...named('kernel'), ...named('memory'), 0x02, 0, 1];
  const locals = list([8, int], [10, vector]);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(type)),
    ...section(2, list(memory)),
    ...section(3, list([0])),
    ...section(7, list([...named('multiply'), 0, 0])),
    ...section(10, list(sized([...locals, ...multiply, 0x0b]))),
  ]);
}
