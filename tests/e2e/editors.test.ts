import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carry } from '../../src/editors/splice.ts';
import { browserNames, launch, type Session, type Tab } from './harness/index.ts';
import { ask, buildProbe } from './harness/probe/index.ts';
import {
  after,
  editors,
  moreOperations,
  type Operation,
  operations,
  type Place,
  sample,
  surfaces,
  typeSample,
} from './harness/writing.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const readBox = async (tab: Tab, box: string) => (await ask(tab, box, { ask: 'read' })).text;

/** Presses undo until the model says `text` again; how often that took. */
const undosTo = async (tab: Tab, box: string, text: string): Promise<number> => {
  for (let presses = 1; presses <= 6; presses += 1) {
    await tab.press('Control+z');
    await pause(60);
    if ((await tab.model(box)) === text) return presses;
  }
  return Number.POSITIVE_INFINITY;
};

const reads = async (tab: Tab, place: Place): Promise<void> => {
  const { kind, box } = place;
  await typeSample(tab, place);
  expect(await tab.model(box)).toBe(sample);
  const words = [...sample.matchAll(/\S+/g)];
  const spans = words.map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const answer = await ask(tab, box, { ask: 'read', spans });
  expect(answer).toMatchObject({ kind, text: sample });
  // A text area has no ranges.
  expect(answer.ranges).toEqual(words.map(([word]) => (kind === 'textarea' ? null : word)));
};

const writes = async (tab: Tab, place: Place, operation: Operation): Promise<void> => {
  const { box, joins } = place;
  const { span, text } = operation;
  const expected = after(operation);
  const write = () => ask(tab, box, { ask: 'write', span, text });
  await typeSample(tab, place);
  await pause(joins + 50);

  expect(await write()).toEqual({ outcome: { done: true } });
  expect(await tab.model(box)).toBe(expected);
  expect(await undosTo(tab, box, sample), 'presses of undo').toBe(1);
  expect(await readBox(tab, box)).toBe(sample);

  // The caret goes somewhere else; it must still be there after the fix, and typing must go on there.
  await tab.press('Control+Home');
  for (let step = 0; step < 3; step += 1) await tab.press('ArrowRight');
  expect(await write()).toEqual({ outcome: { done: true } });
  await tab.type('xy');
  const caret = carry(3, span, text);
  const typedOn = `${expected.slice(0, caret)}xy${expected.slice(caret)}`;
  expect(await tab.model(box)).toBe(typedOn);
  expect(await readBox(tab, box)).toBe(typedOn);
};

describe.each(browserNames)('editors in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browser, { extensions: [await buildProbe()] });
  });
  afterAll(() => session?.close());

  describe.each(editors)('$name', (place) => {
    it('reads what was typed, and finds each word in the page', () => reads(session.tab, place));
    it.each([...operations, ...moreOperations])('$name', (operation) =>
      writes(session.tab, place, operation),
    );
  });

  describe.each(surfaces)('$name', (place) => {
    it('reads what was typed, and finds each word in the page', () => reads(session.tab, place));
    it.each(operations)('$name', (operation) => writes(session.tab, place, operation));
  });
});
