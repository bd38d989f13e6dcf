import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root, sources } from './sources.ts';

interface Import {
  readonly from: string;
  readonly to: string;
  /** `import type` leaves nothing behind at run time. */
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;

function importsOf(file: string): Import[] {
  const source = read(file);
  return [...source.matchAll(statement)].flatMap((match) => {
    const target = match[2] ?? match[3] ?? '';
    const to = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
    return [{ from: file, to, typeOnly: match[1] !== undefined }];
  });
}

/** What builds the lists and messages from their sources is a tool: it never runs in the product. */
const isTool = (file: string): boolean => /^src\/(?:lexicons|words)\/build\//.test(file);

const imports = sources.filter((file) => !isTool(file)).flatMap(importsOf);

/** Which part of the project a path belongs to: `engine`, `rules`, `entrypoints` … or a package's name. */
function partOf(path: string): string {
  const [top, second] = path.split('/');
  if (top === 'src') return second ?? 'src';
  return top === 'entrypoints' || top === 'assets' || top === 'tests' ? top : 'package';
}

/** Who may import whom, as DESIGN has it. A part that is not named here may not be imported from at all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  engine: ['engine', 'policy', 'lexicons', 'scorer', 'assets', 'package'],
  lexicons: ['lexicons', 'engine', 'policy', 'assets', 'package'],
  lists: ['lists', 'lexicons', 'policy', 'engine', 'package'],
  scorer: ['scorer', 'engine', 'lexicons', 'assets', 'package'],
  reader: ['reader', 'scorer', 'engine', 'assets', 'package'],
  rules: ['rules', 'engine', 'policy', 'lexicons', 'scorer', 'assets', 'package'],
  policy: ['policy', 'engine', 'assets', 'package'],
  words: ['words', 'engine', 'package'],
  messages: ['messages', 'engine', 'sites', 'words', 'package'],
  settings: ['settings', 'engine', 'policy', 'package'],
  editors: ['editors', 'engine', 'package'],
  sites: ['sites', 'editors', 'engine', 'settings', 'package'],
  week: ['week', 'messages', 'settings', 'engine', 'package'],
  ui: ['ui', 'words', 'messages', 'engine', 'policy', 'rules', 'settings', 'week', 'package'],
  compose: ['compose', 'editors', 'sites', 'messages', 'settings', 'ui', 'words', 'engine', 'package'],
  background: [
    'background',
    'lists',
    'lexicons',
    'reader',
    'sites',
    'engine',
    'rules',
    'policy',
    'messages',
    'settings',
    'week',
    'words',
    'package',
  ],
  enterprise: ['enterprise', 'lists', 'settings', 'policy', 'engine', 'sites', 'package'],
  cli: [
    'cli',
    'enterprise',
    'lists',
    'engine',
    'rules',
    'policy',
    'lexicons',
    'scorer',
    'reader',
    'sites',
    'words',
    'assets',
    'package',
  ],
  entrypoints: ['*'],
};

const purePackages: readonly RegExp[] = [/^linkifyjs/, /^tldts/, /^zod/, /^node:/];

describe('imports go one way', () => {
  it('every part imports only what it may know', () => {
    const wrong = imports.filter(({ from, to }) => {
      const may = allowed[partOf(from)] ?? [];
      return !may.includes('*') && !may.includes(partOf(to));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('nothing imports from entrypoints', () => {
    expect(
      imports.filter(({ from, to }) => partOf(to) === 'entrypoints' && partOf(from) !== 'entrypoints'),
    ).toEqual([]);
  });

  it('engine, rules, lexicons, lists, scorer, reader and policy use no browser and no DOM package', () => {
    const pure = ['engine', 'rules', 'lexicons', 'lists', 'scorer', 'reader', 'policy'];
    const wrong = imports.filter(
      ({ from, to }) =>
        pure.includes(partOf(from)) &&
        partOf(to) === 'package' &&
        !purePackages.some((known) => known.test(to)),
    );
    expect(wrong).toEqual([]);
  });

  it('the compose session and the overlay never load the engine, the rules or the packs', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        ['compose', 'editors', 'sites'].includes(partOf(from)) &&
        !typeOnly &&
        ['rules', 'policy', 'lexicons', 'scorer'].includes(partOf(to)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycles', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      if (!typeOnly && to.startsWith('src/')) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const other of next.get(file) ?? []) walk(other, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });
});
