import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, type Session, type Tab } from './harness/index.ts';
import { ask, buildProbe } from './harness/probe/index.ts';
import { editors, sample, typeSample } from './harness/writing.ts';

const feed = 'https://www.facebook.com/';
const search = 'input[type="search"]';
const done = { outcome: { done: true } };
const refused = (reason: string) => ({ outcome: { done: false, reason } });

describe.each(browserNames)('a write in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launch(browser, { extensions: [await buildProbe()] });
    tab = session.tab;
  });
  afterAll(() => session?.close());

  it.each(editors)('into an empty box that never had the focus: $name', async ({ url, box }) => {
    await tab.open(url);
    expect(await ask(tab, box, { ask: 'write', span: { start: 0, end: 0 }, text: 'Views my own.' })).toEqual(
      done,
    );
    expect(await tab.model(box)).toBe('Views my own.');
  });

  it.each(editors)('keeps what was selected, drawn backwards: $name', async (place) => {
    await typeSample(tab, place);
    await tab.press('Shift+ArrowLeft');
    await tab.press('Shift+ArrowLeft');
    const answer = await ask(tab, place.box, { ask: 'write', span: { start: 0, end: 5 }, text: 'A' });
    expect(answer).toEqual(done);
    // One more step to the left takes in a third letter only if the selection's far end is still its start.
    await tab.press('Shift+ArrowLeft');
    await tab.type('X');
    expect(await tab.model(place.box)).toBe(`A${sample.slice(5, -3)}X`);
  });

  it('gives the focus back to where the person was', async () => {
    await tab.open(feed);
    await tab.focus('comment');
    await tab.type('Well done');
    await tab.click(search);
    await tab.type('cake');
    expect(await ask(tab, 'comment', { ask: 'write', span: { start: 0, end: 4 }, text: 'Nicely' })).toEqual(
      done,
    );
    await tab.type('s');
    expect(
      await tab.evaluate((at: string) => document.querySelector<HTMLInputElement>(at)?.value, search),
    ).toBe('cakes');
    expect(await tab.model('comment')).toBe('Nicely done');
  });

  it('sends nothing, though Enter would', async () => {
    await tab.open(feed);
    await tab.focus('comment');
    await tab.type('Well done');
    await ask(tab, 'comment', { ask: 'write', span: { start: 9, end: 9 }, text: '\n\nViews my own.' });
    expect(await tab.model('comment')).toBe('Well done\n\nViews my own.');
    expect(await tab.sent()).toEqual([]);
  });

  it('says so when the box takes nothing', async () => {
    await tab.open('https://editors.example/');
    await tab.focus('lexical');
    await tab.type('Well done');
    await tab.evaluate(() =>
      window.addEventListener('paste', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    const answer = await ask(tab, 'lexical', { ask: 'write', span: { start: 0, end: 4 }, text: 'Nicely' });
    expect(answer).toEqual(refused('not-taken'));
    expect(await tab.model('lexical')).toBe('Well done');
    // The caret is back at the end.
    await tab.type('!');
    expect(await tab.model('lexical')).toBe('Well done!');
  });

  it('does not begin what a text area has no room for', async () => {
    await tab.open('https://x.com/settings/profile');
    await tab.focus('bio');
    await tab.type('Nurse');
    const answer = await ask(tab, 'bio', { ask: 'write', span: { start: 5, end: 5 }, text: '.'.repeat(200) });
    expect(answer).toEqual(refused('not-taken'));
    expect(await tab.model('bio')).toBe('Nurse');
  });

  it('says so when the page makes something else of it', async () => {
    await tab.open('https://editors.example/');
    await tab.focus('textarea');
    await tab.type('Well done');
    await tab.evaluate(() => {
      const box = window.__box('textarea') as HTMLTextAreaElement;
      box.addEventListener('input', () => {
        box.value = box.value.toUpperCase();
      });
    });
    const answer = await ask(tab, 'textarea', { ask: 'write', span: { start: 0, end: 4 }, text: 'Nicely' });
    expect(answer).toEqual(refused('garbled'));
  });

  it('says so when the box leaves the page', async () => {
    await tab.open('https://editors.example/');
    await tab.focus('draft');
    await tab.type('Well done');
    await tab.evaluate(() => {
      const box = window.__box('draft');
      box.addEventListener('paste', () => box.closest('section')?.remove());
    });
    const answer = await ask(tab, 'draft', { ask: 'write', span: { start: 0, end: 4 }, text: 'Nicely' });
    expect(answer).toEqual(refused('gone'));
  });

  it('refuses a span past the end', async () => {
    await tab.open('https://editors.example/');
    for (const { box } of editors) {
      const answer = await ask(tab, box, { ask: 'write', span: { start: 3, end: 9 }, text: 'no' });
      expect([box, answer]).toEqual([box, refused('not-taken')]);
      expect(await tab.model(box)).toBe('');
    }
  });
});

describe.each(browserNames)('the place of words in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launch(browser, { extensions: [await buildProbe()] });
    tab = session.tab;
  });
  afterAll(() => session?.close());

  /** Where the browser itself puts the caret for a click there. */
  const caretAt = async (x: number, y: number): Promise<number> => {
    await tab.clickAt(x, y);
    return tab.evaluate(() => (window.__box('recommendation') as HTMLTextAreaElement).selectionStart);
  };

  const lines = Array.from(
    { length: 14 },
    (_, index) => `Line ${index}: flu jabs are in, all welcome, day and night`,
  );
  const text = `${lines.join('\n')}\n`;

  it.each(['none', 'translate(20px, 30px)'])(
    'is where a text area shows them, in a page moved by %s',
    async (moved) => {
      await tab.open('https://www.linkedin.com/in/sam/edit/forms/recommendation/write/');
      await tab.evaluate((transform: string) => {
        document.body.style.transform = transform;
        window.__box('recommendation').style.width = '300px';
      }, moved);
      // Filled without a caret in it, which Firefox would scroll to at some later moment.
      await tab.evaluate((value: string) => {
        const field = window.__box('recommendation');
        const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
        set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.scrollTop = 400;
      }, text);
      const start = text.indexOf('welcome', text.indexOf('Line 9'));
      const { rects } = await ask(tab, 'recommendation', { ask: 'rects', span: { start, end: start + 7 } });
      expect(rects).toHaveLength(1);
      const [rect] = rects ?? [];
      if (!rect) return;
      const middle = rect.y + rect.height / 2;
      expect(await caretAt(rect.x + 1, middle)).toBe(start);
      expect(await caretAt(rect.x + rect.width - 1, middle)).toBe(start + 7);
    },
  );

  it('is nowhere when scrolled out of sight', async () => {
    const { rects } = await ask(tab, 'recommendation', { ask: 'rects', span: { start: 0, end: 4 } });
    expect(rects).toEqual([]);
  });

  it('is one rectangle a line in an editor', async () => {
    await tab.open('https://www.linkedin.com/feed/?shareActive=true');
    await tab.focus('share');
    await tab.type('one\ntwo');
    const { rects } = await ask(tab, 'share', { ask: 'rects', span: { start: 0, end: 7 } });
    expect(rects).toHaveLength(2);
  });
});
