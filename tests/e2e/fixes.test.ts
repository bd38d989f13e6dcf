import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxes } from './boxes.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck, pause, until } from './postcheck.ts';

const number = '943 476 5919';
const secret = `NHS no ${number} still not matched`;
const without = 'NHS no still not matched';
const proud = 'Proud of what our team at NHS England launched today';

describe.each(browserNames)('fixes, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async (url: string, box: string, text: string): Promise<void> => {
    await tab.open(url);
    await tab.focus(box);
    // What is being edited stands in its box already.
    if ((await tab.model(box)) !== '') await tab.press('Control+a');
    await tab.type(text);
    await until(tab, 'something to check', ({ markers }) => markers.some((one) => one.includes('to check')));
    // Quill and ProseMirror take what follows within a second for one change with the typing before it.
    await pause(1100);
  };
  const model = (box: string): Promise<string> => tab.model(box);
  /** Some editors take two presses for one change; none may take more. */
  const undoneTo = async (box: string, text: string): Promise<void> => {
    for (let times = 0; times < 2 && (await model(box)) !== text; times += 1) await tab.press('Control+z');
    expect(await model(box)).toBe(text);
  };

  const fixed = async (outcome: string): Promise<void> => {
    await tab.click('.card .buttons .button');
    await until(tab, outcome, ({ card }) => card?.includes(outcome) ?? false);
    await tab.press('Escape');
    await until(tab, 'no card', ({ card }) => card === undefined);
  };

  describe.each(boxes)('$what', ({ url, box }) => {
    it('takes words out, and one undo brings them back', async () => {
      await write(url, box, secret);
      await cardWith(tab, 'patient’s number');
      await fixed('the words are gone');
      expect(await model(box)).toBe(without);
      await undoneTo(box, secret);
    });

    it('leaves the caret where it was', async () => {
      await write(url, box, secret);
      await cardWith(tab, 'patient’s number');
      await fixed('the words are gone');
      await tab.type('!');
      expect(await model(box)).toBe(`${without}!`);
    });
  });

  const withDisclaimer = boxes.filter(({ box }) => box !== 'recommendation' && box !== 'bio');
  describe.each(withDisclaimer)('$what', ({ url, box }) => {
    it('adds the disclaimer at the end, and one undo takes it out', async () => {
      await write(url, box, proud);
      await cardWith(tab, 'Add the disclaimer');
      await fixed('The words are in your draft');
      expect(await model(box)).toMatch(/^Proud of what our team at NHS England launched today\n\n\S/);
      await undoneTo(box, proud);
    });

    it('writes on before the disclaimer', async () => {
      await write(url, box, proud);
      await cardWith(tab, 'Add the disclaimer');
      await fixed('The words are in your draft');
      const added = await model(box);
      await tab.type('!');
      expect(await model(box)).toBe(added.replace(proud, `${proud}!`));
    });
  });
});
