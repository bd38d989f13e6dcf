import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from '../../src/engine/zod.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { faultsOf } from '../../src/policy/fault.ts';
import { parsePack, parsePackText } from '../../src/policy/parse.ts';
import { readFile } from '../../src/settings/file.ts';
import { readManaged } from '../../src/settings/managed/read.ts';
import { messagesFor } from '../../src/words/build/messages.ts';
import { faultInWords } from '../../src/words/faults.ts';
import { read, sources } from '../structure/sources.ts';
import { getMessageFrom } from './browser.ts';
import { muffled } from './muffled.ts';

async function inMuffled(message: string): Promise<string> {
  vi.resetModules();
  const before = fakeBrowser.i18n.getMessage;
  fakeBrowser.i18n.getMessage = getMessageFrom(muffled) as typeof before;
  const { faultInWords: told } = await import('../../src/words/faults.ts');
  const words = told(message);
  fakeBrowser.i18n.getMessage = before;
  return words;
}

const faults = (parsed: object): readonly string[] =>
  'faults' in parsed ? (parsed.faults as { message: string }[]).map(({ message }) => message) : [];

const [pack] = builtInPacks;
const [section] = pack?.sections ?? [];
const broken: readonly (readonly string[])[] = [
  faults(parsePackText('{')),
  faults(parsePack({ format: 9 })),
  faults(parsePack({})),
  faults(
    parsePack({
      ...pack,
      id: 'No Good',
      sections: [section, section, 7],
      contacts: [{ id: 'X Y', name: '', purpose: 'x', email: 'nobody' }],
      organisation: { name: 7, short: '', colour: 'blue', mark: 'TOOLONG' },
      document: { title: 'x', version: '', url: 'nowhere' },
      rules: { nonsense: { severity: 'loud', sections: [] } },
      hosts: { own: ['https://x.example/a'] },
      relatedPolicies: 'one',
      extra: true,
    }),
  ),
  faults(readFile('no file')),
  readManaged([]).ignored.map(({ message }) => message),
  readManaged({
    nonsense: 1,
    holdMode: 'shout',
    partners: ['x', 7],
    policyLinks: [{ title: 'x', url: 'x' }],
  }).ignored.map(({ message }) => message),
  faultsOf(
    z.array(z.string().min(3)).max(1).safeParse(['ab', 'abc'], { reportInput: true }).error ??
      new z.ZodError([]),
  ).map(({ message }) => message),
];

describe('what is wrong with a pack or with settings', () => {
  it.each([...new Set(broken.flat())])('is in words of ours, and can be translated: %s', async (message) => {
    const told = await inMuffled(message);
    expect(message).not.toMatch(/^(?:Invalid|Expected|Too|Unrecognized)\b/);
    expect(told).not.toBe(message);
    expect(told).toContain('ŵ');
  });

  it('keeps what it quotes from the file', async () => {
    expect(await inMuffled('This should be one of advise, confirm, but is "shout"')).toContain('"shout"');
    expect(await inMuffled('Nothing here is called "extra"')).toContain('"extra"');
  });

  it('stands in English as it is where nobody translated it', () => {
    expect(faultInWords('This is missing')).toBe('This is missing');
    expect(faultInWords('Words of a browser')).toBe('Words of a browser');
  });

  it('has words for whatever no schema has words for', () => {
    const parsed = z.string().base64().safeParse('%', { reportInput: true });
    expect(faultsOf(parsed.error ?? new z.ZodError([]))[0]?.message).toBe('This is not as it should be');
  });

  const inSchemas =
    /^(?!.*\bimport\b).*?\b(?:regex|refine)\(.{1,90}?,\s{0,20}'([A-Z][^']{5,90})'\s{0,9},?\s{0,9}\)/gms;
  it('has each sentence of the schemas', () => {
    const sentences = sources
      .filter((file) => /^src\/(?:policy|settings|sites)\//.test(file))
      .flatMap((file) => [...read(file).matchAll(inSchemas)].map((match) => match[1] ?? ''));
    expect(sentences.length).toBeGreaterThan(5);
    expect(
      sentences.filter((one) => !Object.values(messagesFor()).some(({ message }) => message === one)),
    ).toEqual([]);
  });
});
