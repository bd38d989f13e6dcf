import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck, pause, seen, until } from './postcheck.ts';

/** Runs in the page: chooses files, as the person does in the window the browser opens for it. */
function choose(input: string, names: readonly string[]): void {
  const field = document.querySelector<HTMLInputElement>(input);
  if (!field) throw new Error(`There is no ${input}`);
  const chosen = new DataTransfer();
  for (const name of names) chosen.items.add(new File([name], name, { type: 'image/png' }));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page: draws the previews anew, as a site does at any time. */
function repaint(previews: string): void {
  for (const one of document.querySelectorAll(previews)) one.replaceWith(one.cloneNode());
}

/** Runs in the page. */
function ticks(): boolean[] {
  const boxes = [...document.querySelectorAll('*')].flatMap((one) => [
    ...(one.shadowRoot?.querySelectorAll<HTMLInputElement>('.checklist input') ?? []),
  ]);
  return boxes.map(({ checked }) => checked);
}

const places = [
  {
    what: 'X',
    url: 'https://x.com/home',
    box: 'home',
    input: '[data-testid="fileInput"]',
    previews: '[data-testid="attachments"] img',
    send: '[data-testid="tweetButtonInline"]',
  },
  {
    what: 'Facebook',
    url: 'https://www.facebook.com/?compose',
    box: 'post',
    input: '[role="dialog"] input[type="file"]',
    previews: '[role="dialog"] img',
    send: '[role="dialog"] [aria-label="Post"]',
  },
];

describe.each(browserNames)('the checklist for pictures, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const tickNext = async (left: number): Promise<void> => {
    await tab.click('.check-item:has(input:not(:checked)) input');
    await tab.waitFor(
      `${left} left`,
      (want: number) => {
        const all = [...document.querySelectorAll('*')].flatMap((one) => [
          ...(one.shadowRoot?.querySelectorAll<HTMLInputElement>('.checklist input') ?? []),
        ]);
        return all.filter(({ checked }) => !checked).length === want;
      },
      left,
    );
  };

  describe.each(places)('on $what', ({ url, box, input, previews, send }) => {
    it('asks once for each, through repaints and more words, and anew for another picture; and never holds', async () => {
      await tab.open(url);
      await tab.focus(box);
      await tab.type('The new whiteboard in the clinic is up');
      await tab.evaluate(choose, input, ['ward.png']);
      await until(tab, 'one tip', ({ markers }) => markers.some((one) => one.includes('1 tip')));
      await cardWith(tab, 'Before you post this picture');
      expect((await seen(tab)).card).toContain('Section 3.9');
      expect(await tab.evaluate(ticks)).toEqual([false, false, false]);
      await tickNext(2);
      await tickNext(1);
      expect((await seen(tab)).card).toContain('Before you post this picture');
      await tickNext(0);
      await until(
        tab,
        'nothing to say',
        ({ markers, card }) => !card && markers.some((one) => one.includes('Nothing to say')),
      );

      await tab.evaluate(repaint, previews);
      await tab.focus(box);
      await tab.press('Control+End');
      await tab.type(' at last');
      await pause(1500);
      expect((await seen(tab)).markers.some((one) => one.includes('tip'))).toBe(false);

      await tab.evaluate(choose, input, ['bay.png']);
      await until(tab, 'the tip again', ({ markers }) => markers.some((one) => one.includes('1 tip')));
      await cardWith(tab, 'Before you post these 2 pictures');
      expect(await tab.evaluate(ticks)).toEqual([false, false, false]);
      await tab.press('Escape');
      await tab.click(send);
      await tab.waitFor('the post', () => window.__sent.length > 0);
    });
  });

  it('does not ask about pictures that have nothing to do with work', async () => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type('Sourdough number nine, finally a good crumb');
    await tab.evaluate(choose, '[data-testid="fileInput"]', ['bread.png']);
    await pause(2000);
    expect((await seen(tab)).markers).toEqual(['Postcheck: Nothing to say']);
  });

  it('asks the network for nothing', () => {
    expect(session.requests()).toEqual([]);
  });
});
