import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hands, number, secret } from './hand.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, seen, until } from './postcheck.ts';

/** So much, in UTF-16 units, is far beyond what anybody posts, and what somebody pastes by mistake. */
const huge = 20_000;
/** The page must not stand still for longer than this, in ms. Most of it is the editors’ own. */
const longestPause = 1500;

/** Where the halves of characters go in, which no clipboard carries. */
const places = [
  { editor: 'Draft.js', url: 'https://x.com/home', box: 'home', put: pasteThere },
  { editor: 'Lexical', url: 'https://www.facebook.com/?compose', box: 'post', put: pasteThere },
  // Its older version takes no paste that a script makes: there the text comes in as from an input method, line by line.
  { editor: 'Quill', url: 'https://www.linkedin.com/feed/?shareActive=true', box: 'share', put: insertThere },
] as const;

/** A text area is left out: where the sites have one, it takes no more than 3,000. */
const pasted = hands.filter(({ editor }) => !editor.startsWith('a text area'));

/** Paragraphs about nothing, and a sentence at their end. */
function paragraphsBefore(sentence: string, length: number): string {
  const paragraph = `${'The beans climbed up along the garden wall. '.repeat(8).trim()}\n`;
  const many = paragraph.repeat(Math.ceil(length / paragraph.length));
  return `${many.slice(0, length - sentence.length - 1).trim()}\n${sentence}`;
}

/** Runs in the page: keeps the errors there, and the longest time, in ms, in which the page did nothing else. */
function watchErrorsAndPauses(): void {
  const watch = { errors: [] as string[], pause: 0 };
  Object.assign(window, { __watch: watch });
  window.addEventListener('error', ({ message }) => void watch.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => void watch.errors.push(String(reason)));
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watch.pause = Math.max(watch.pause, now - last);
    last = now;
  }, 10);
}

/** Runs in the page: a paste, as a person's clipboard makes it. */
function pasteThere(name: string, text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', { ...init, clipboardData: data });
  // Firefox carries the text in its own older fields only.
  const carries = event.clipboardData?.getData('text/plain') !== '';
  const older = { ...init, dataType: 'text/plain', data: text };
  window.__box(name).dispatchEvent(carries ? event : new ClipboardEvent('paste', older));
}

/** Runs in the page: the text goes in where the caret is. */
function insertThere(_name: string, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
}

const watched = (): { errors: string[]; pause: number } =>
  (window as unknown as { __watch: { errors: string[]; pause: number } }).__watch;

describe.each(browserNames)('a large or odd text put in at once, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const paste = async ({ url, box, put }: (typeof places)[number], text: string): Promise<void> => {
    await tab.open(url);
    await tab.focus(box);
    await tab.evaluate(watchErrorsAndPauses);
    await tab.evaluate(put, box, text);
  };
  const underlined = (): Promise<unknown> =>
    until(tab, 'the number underlined', ({ lines }) => lines.block.join() === number);

  describe.each(pasted)('into $editor', (place) => {
    it('20,000 characters are checked to the last, with the page at hand all the while', async () => {
      await tab.open(place.url);
      await tab.focus(place.box);
      await tab.evaluate(watchErrorsAndPauses);
      await tab.paste(place.box, paragraphsBefore(secret, huge));
      await underlined();
      expect((await tab.model(place.box)).length).toBeGreaterThan(huge * 0.95);
      await tab.type('!');
      await tab.waitFor('the key', (name: string) => window.__model(name).includes('!'), place.box);
      await underlined();
      const { errors, pause } = await tab.evaluate(watched);
      expect(errors).toEqual([]);
      expect(pause).toBeLessThan(longestPause);
    });
  });

  describe.each(places)('into $editor', (place) => {
    it('halves of characters are checked, with the line under the right words', async () => {
      await paste(place, `\ud83d one \udc00 ${secret} \ud800`);
      await underlined();
      expect((await seen(tab)).lines).toEqual({ block: [number], warn: [], advise: [] });
      expect((await tab.evaluate(watched)).errors).toEqual([]);
    });
  });
});
