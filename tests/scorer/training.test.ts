import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nearOnes } from '../../src/cli/nearest.ts';
import { root } from '../structure/sources.ts';

interface Line {
  readonly text: string;
  readonly labels?: readonly string[];
}

const linesIn = (folder: string, which: (name: string) => boolean): Line[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.jsonl') && which(name))
    .flatMap((name) => readFileSync(join(root, folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

const sentences = linesIn('assets/training/sentences', () => true);
const voices = linesIn('assets/training/staff-voice', () => true);
const measuredOn = linesIn('tests/drafts', (name) => /^sealed-|^opened-[a-z]+\d/.test(name));

describe('the sentences that the scorers learn from', () => {
  it('are as many as the data card says at least, with enough that say nothing', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(12_000);
    const clean = sentences.filter(({ labels = [] }) => labels.every((one) => one === 'staff-voice'));
    expect(clean.length).toBeGreaterThanOrEqual(7000);
  });

  it('are no draft that what was learnt is measured on, nor near to one', () => {
    const learnt = [...sentences, ...voices].map(({ text }) => text);
    expect(
      nearOnes(
        learnt,
        measuredOn.map(({ text }) => text),
      ),
    ).toEqual([]);
  });
});
