import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carry } from '../../src/editors/splice.ts';
import { browserNames, launch, type Session, type Tab } from './harness/index.ts';
import { ask, buildProbe } from './harness/probe/index.ts';
import { after, operations, places, sample } from './harness/writing.ts';

/** Editors join what is typed within a second into one step of undo; a fix comes later than that. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1100));

const readBox = async (tab: Tab, box: string) => (await ask(tab, box, { ask: 'read' })).text;

/** Presses undo until the model says `text` again; how often that took. */
const undosTo = async (tab: Tab, box: string, text: string): Promise<number> => {
  for (let presses = 1; presses <= 6; presses += 1) {
    await tab.press('Control+z');
    await new Promise((resolve) => setTimeout(resolve, 60));
    if ((await tab.model(box)) === text) return presses;
  }
  return Number.POSITIVE_INFINITY;
};

describe.each(browserNames)('editors in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browser, { extensions: [await buildProbe()] });
  });
  afterAll(() => session?.close());

  describe.each(places)('$name', ({ kind, url, box }) => {
    const start = async (): Promise<Tab> => {
      const { tab } = session;
      await tab.open(url);
      await tab.focus(box);
      await tab.type(sample);
      return tab;
    };

    it('reads what was typed, and finds each word in the page', async () => {
      const tab = await start();
      expect(await tab.model(box)).toBe(sample);
      const spans = [...sample.matchAll(/\S+/g)].map((word) => ({
        start: word.index,
        end: word.index + word[0].length,
      }));
      const answer = await ask(tab, box, { ask: 'read', spans });
      expect(answer).toMatchObject({ kind, text: sample });
      const words =
        kind === 'textarea' ? spans.map(() => null) : spans.map((one) => sample.slice(one.start, one.end));
      expect(answer.ranges).toEqual(words);
    });

    it.each(operations)('$name', async (operation) => {
      const { span, text } = operation;
      const expected = after(operation);
      const tab = await start();
      await breath();

      const write = () => ask(tab, box, { ask: 'write', span, text });
      expect(await write()).toEqual({ outcome: { done: true } });
      expect(await tab.model(box)).toBe(expected);
      expect.soft(await undosTo(tab, box, sample), 'undos').toBe(1);
      expect(await readBox(tab, box)).toBe(sample);

      await tab.press('Control+Home');
      for (let step = 0; step < 3; step += 1) await tab.press('ArrowRight');
      await breath();
      expect(await write()).toEqual({ outcome: { done: true } });
      await tab.type('xy');
      const caret = carry(3, span, text);
      const typedOn = `${expected.slice(0, caret)}xy${expected.slice(caret)}`;
      expect(await tab.model(box)).toBe(typedOn);
      expect(await readBox(tab, box)).toBe(typedOn);
    });
  });
});
