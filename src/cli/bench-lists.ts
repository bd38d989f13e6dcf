import { gzipSync } from 'node:zlib';
import { importHosts } from '../lists/import.ts';
import { readList } from '../lists/read.ts';
import { writeList } from '../lists/write.ts';
import { generatedHosts } from './generated-hosts.ts';
import { table } from './table.ts';

const size = 150_000;
const rounds = 9;

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Median milliseconds of some runs. */
function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - before) / 1e6;
  });
  return medianOf(times);
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;

/** `npm run bench -- --lists`: what a list of 150,000 hosts takes to compile, to load and to look up. */
export function benchLists(): void {
  const written = generatedHosts(size);
  const text = written.map((host) => `0.0.0.0 ${host}`).join('\n');
  const start = performance.now();
  const { hosts } = importHosts(text);
  const file = writeList(hosts, { category: 'gambling' });
  const compiling = performance.now() - start;

  const list = readList(file);
  const others = generatedHosts(size, 11).filter((host) => !list.has(host));
  const ask = (asked: readonly string[]): string => {
    const total = milliseconds(() => asked.filter((host) => list.has(host)).length);
    return `${Math.round((total * 1e6) / asked.length)} ns`;
  };
  const rows = [
    [`compiling ${size} lines of a hosts file`, `${Math.round(compiling)} ms`],
    [`the file, ${list.count} hosts (${kilobytes(Buffer.byteLength(text))} of text)`, kilobytes(file.length)],
    ['the same in a package, compressed', kilobytes(gzipSync(file, { level: 9 }).length)],
    ['loading it: every entry checked once', `${milliseconds(() => readList(file)).toFixed(1)} ms`],
    ['a look-up, on the list', ask(hosts)],
    ['a look-up, below a host on the list', ask(hosts.map((host) => `www.${host}`))],
    ['a look-up, not on it', ask(others)],
  ];
  process.stdout.write(table([['large lists', ''], ...rows]));
  process.stdout.write(`\nMedian of ${rounds} rounds over all of them, in an order unlike the file’s.\n`);
}
