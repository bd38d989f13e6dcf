import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, pause, seen, until } from './postcheck.ts';

const form = 'https://www.linkedin.com/in/sam-okafor/edit/forms/recommendation/write/';
const praise = 'Sam was a joy to work with on the long nights we shared';
const opening = 'This reference is being made by me in a personal capacity.';
const send = '.form-actions button';

describe.each(browserNames)('a recommendation, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async (shape: string, text: string): Promise<void> => {
    await tab.open(`${form}?shape=${shape}`);
    await tab.focus('recommendation');
    await tab.type(text);
  };
  const model = (): Promise<string> => tab.model('recommendation');
  const added = (): Promise<unknown> =>
    until(tab, 'the notice', ({ notice }) => notice?.includes('added the reference disclaimer') ?? false);

  describe.each(['textarea', 'editable', 'shadow'])('as %s', (shape) => {
    it('gets the disclaimer once the person pauses, with Undo, and then holds without it', async () => {
      await write(shape, praise);
      expect(await model()).toBe(praise);
      await added();
      const full = await model();
      expect(full.startsWith(`${praise}\n\n${opening}`)).toBe(true);
      await tab.type(' at all');
      expect(await model()).toBe(full.replace(praise, `${praise} at all`));
      await tab.click('.notice .button');
      await until(tab, 'something to check', ({ markers }) => markers[0]?.includes('to check') ?? false);
      expect(await model()).toBe(`${praise} at all`);
      await tab.type('!');
      await pause(2200);
      expect(await model()).toBe(`${praise} at all!`);
      await tab.click(send);
      await until(tab, 'the hold', ({ held }) => held);
      expect(await tab.sent()).toEqual([]);
    });

    it('is sent with the disclaimer, and without a word from us', async () => {
      await write(shape, praise);
      await added();
      const full = await model();
      await until(tab, 'nothing to say', ({ markers }) => markers[0] === 'Postcheck: Nothing to say');
      await tab.click(send);
      await tab.waitFor('the post', () => window.__sent.length > 0);
      expect(await tab.sent()).toEqual([{ box: 'recommendation', text: full, by: 'click' }]);
    });
  });

  it('is left alone while it has only begun', async () => {
    await write('textarea', 'Sam was');
    await pause(2200);
    expect(await model()).toBe('Sam was');
    expect((await seen(tab)).notice).toBeUndefined();
  });

  it('is taken out again by one undo of the editor, and stays out', async () => {
    await write('textarea', praise);
    await added();
    await tab.press('Control+z');
    expect(await model()).toBe(praise);
    await pause(2200);
    expect(await model()).toBe(praise);
  });
});
