import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainPhrases } from '../../../src/engine/annotations/plain-illness.ts';

const folders = ['assets/training/sentences', 'tests/drafts'];

const texts = folders
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .flatMap((line) => /"text": ?"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? [])
  .map((text) => text.toLowerCase());

describe('illness in plain words', () => {
  it.each(plainPhrases)('is never missed for its cues: $pattern', ({ cues, pattern }) => {
    const missed = texts.filter((text) => pattern.test(text) && !cues.some((cue) => text.includes(cue)));
    expect(missed).toEqual([]);
  });

  it('is looked for with cues that some match holds', () => {
    const found = plainPhrases.filter(({ pattern }) => texts.some((text) => pattern.test(text)));
    expect(texts.length).toBeGreaterThan(10_000);
    expect(found.length).toBeGreaterThan(plainPhrases.length * 0.9);
  });
});
