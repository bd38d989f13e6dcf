import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readerTraining, readSamples, trainings } from '../../src/cli/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'samples-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'lines.jsonl'),
  [
    '{"text": "Our vicar has lost a kidney", "labels": ["patient", "health"]}',
    '{"text": "The man in bed four went home", "labels": ["patient"]}',
    '{"text": "The kettle is on", "labels": [], "unjudged": ["disrepute"]}',
    '{"text": "the KETTLE is: on", "labels": ["disrepute"]}',
  ].join('\n'),
);

it('reads what is said of each text once', () => {
  const read = readSamples(folder, trainings.sentences);
  expect(read.map(({ text }) => text)).toEqual([
    'Our vicar has lost a kidney',
    'The man in bed four went home',
    'The kettle is on',
  ]);
});

it('takes a sentence with a wider label as unjudged for the narrower, unless it says so', () => {
  const [vicar, man, kettle] = readSamples(folder, readerTraining);
  expect(vicar).toMatchObject({ labels: ['patient', 'health'], unjudged: [] });
  expect(man).toMatchObject({ labels: ['patient'], unjudged: ['health'] });
  expect(kettle).toMatchObject({ labels: [], unjudged: ['disrepute'] });
});

it('learns what a model has no label for under no other label either', () => {
  const [vicar] = readSamples(folder, trainings.sentences);
  expect(vicar).toMatchObject({ labels: ['health'], unjudged: ['patient'] });
});
