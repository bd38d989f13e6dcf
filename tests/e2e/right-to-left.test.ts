import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apart, type Hand, hands, number, putRight, says, underlined } from './hand.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck } from './postcheck.ts';

/** "The patient's number is … and nobody is found yet", around the words a nurse would leave in English. */
const drafts = [
  { language: 'Arabic', before: 'رقم المريض ', after: ' لم نجده بعد' },
  { language: 'Hebrew', before: 'המספר של המטופל ', after: ' עוד לא נמצא' },
] as const;
const words = `patient no ${number}`;

/** Runs in the page: the box and its paragraphs read from right to left, as a site sets it by what is typed. */
function turn(name: string): void {
  window.__box(name).setAttribute('dir', 'auto');
}

/** Runs in the page: the characters on both sides of where the browser puts a caret in the middle of the line. */
function besideLine(name: string): string {
  const [range] = [...CSS.highlights].find(([name]) => name.endsWith('-block'))?.[1] ?? [];
  const roots = [...document.querySelectorAll('[popover]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  // A text area has no ranges: there Postcheck draws a line of its own.
  const own = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('div[style*="border-bottom"][style*="solid"]'),
  ]);
  const line = (range instanceof Range ? range : own.at(-1))?.getBoundingClientRect();
  if (!line) return 'no line';
  const root = window.__box(name).getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
  const place = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = place?.offsetNode;
  const text = node instanceof HTMLTextAreaElement ? node.value : (node?.textContent ?? '');
  return text.slice((place?.offset ?? 0) - 1, (place?.offset ?? 0) + 1);
}

describe.each(browserNames)('a draft from right to left, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  describe.each(hands)('in $editor', (hand: Hand) => {
    it.each(drafts)(
      '$language: line, fix, undo and caret are in the right place',
      async ({ before, after }) => {
        await tab.open(hand.url);
        await tab.evaluate(turn, hand.box);
        await tab.focus(hand.box);
        await tab.type(`${before}${words}${after}`);
        await underlined(tab, hand);
        expect(number).toContain(await tab.evaluate(besideLine, hand.box));
        await apart(hand);
        await cardWith(tab, 'patient’s number');
        await putRight(tab);
        await says(tab, hand, `${before}patient no${after}`);
        await apart(hand);
        await tab.press('Control+z');
        await says(tab, hand, `${before}${words}${after}`);
        await underlined(tab, hand);
        await tab.press('Control+End');
        await cardWith(tab, 'patient’s number');
        await putRight(tab);
        await tab.type('!');
        await says(tab, hand, `${before}patient no${after}!`);
      },
    );
  });
});
