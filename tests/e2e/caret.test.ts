import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apart, type Hand, hands, putRight, says, secret, underlined, without, write } from './hand.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck, pause, until } from './postcheck.ts';

describe.each(browserNames)('the hand of the writer, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const nothingUnderlined = (): Promise<unknown> =>
    until(
      tab,
      'nothing to check',
      ({ markers, lines }) => lines.block.length === 0 && !markers.some((one) => one.includes('to check')),
    );
  /** Some editors take two presses for one change; none may take more. */
  const pressTo = async (keys: string, { box }: Hand, text: string): Promise<void> => {
    for (let times = 0; times < 2 && (await tab.model(box)) !== text; times += 1) {
      await tab.press(keys);
      await pause(80);
    }
    expect(await tab.model(box)).toBe(text);
  };

  describe.each(hands)('in $editor', (hand: Hand) => {
    it('what is selected while the answer is on its way stays selected', async () => {
      await write(tab, hand, secret);
      for (const _ of 'matched') await tab.press('Shift+ArrowLeft');
      await underlined(tab, hand);
      await pause(300);
      await tab.type('found');
      await says(tab, hand, secret.replace('matched', 'found'));
    });

    it('a caret in the midst of the words stays there as they are underlined', async () => {
      await write(tab, hand, secret);
      await tab.press('Control+Home');
      for (const _ of 'Pat') await tab.press('ArrowRight');
      await underlined(tab, hand);
      await pause(300);
      await tab.type('x');
      await says(tab, hand, `Patx${secret.slice(3)}`);
    });

    it('a spelling that is put right leaves the line under its words, and the fix in step', async () => {
      await write(tab, hand, `Is teh ${secret}`);
      await underlined(tab, hand);
      await tab.correct(hand.box, 'teh', 'the');
      await says(tab, hand, `Is the ${secret}`);
      await underlined(tab, hand);
      await apart(hand);
      await cardWith(tab, 'patient’s number');
      await putRight(tab);
      await says(tab, hand, `Is the ${without}`);
    });

    it('undo and redo go over a fix, and the line comes and goes with them', async () => {
      await write(tab, hand, secret);
      await underlined(tab, hand);
      await apart(hand);
      await cardWith(tab, 'patient’s number');
      await putRight(tab);
      await says(tab, hand, without);
      await nothingUnderlined();
      await apart(hand);
      await pressTo('Control+z', hand, secret);
      await underlined(tab, hand);
      await pressTo('Control+Shift+Z', hand, without);
      await nothingUnderlined();
      await pressTo('Control+z', hand, secret);
      await underlined(tab, hand);
    });
  });
});
