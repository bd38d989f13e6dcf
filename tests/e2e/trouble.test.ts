import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { asksReason, cardWith, launchPostcheck, pause, seen, until } from './postcheck.ts';

const number = '943 476 5919';
const secret = `NHS no ${number} still not matched`;
const form = 'https://www.linkedin.com/in/sam-okafor/edit/forms/recommendation/write/';

describe.each(browserNames)('when things go wrong, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async (url: string, box: string, text = secret): Promise<void> => {
    await tab.open(url);
    await tab.focus(box);
    await tab.type(text);
  };
  const underlined = (): Promise<unknown> =>
    until(tab, 'the number underlined', ({ lines }) => lines.block.join() === number);

  it('watches two boxes at once, and holds each for its own words', async () => {
    await write('https://x.com/home', 'home');
    await underlined();
    await tab.click('[data-testid="SideNav_NewTweet_Button"]');
    await tab.focus('part-0');
    await tab.type('Flu jabs are in, clinic opens at 8');
    await until(tab, 'two markers', ({ markers }) => markers.length === 2);
    await tab.press('Control+Enter');
    await tab.waitFor('the post', () => window.__sent.length > 0);
    expect((await tab.sent()).map(({ box }) => box)).toEqual(['part-0']);
    await until(tab, 'one marker', ({ markers }) => markers.length === 1);
    await tab.focus('home');
    await tab.press('Control+Enter');
    await until(tab, 'the hold', ({ held }) => held);
  });

  it('leaves nothing behind when the box goes while it is checked', async () => {
    await tab.open('https://x.com/compose/post');
    await tab.focus('part-0');
    await tab.type(secret);
    await tab.click('[data-testid="app-bar-close"]');
    await until(
      tab,
      'an empty page',
      ({ markers, lines }) => markers.length === 0 && lines.block.length === 0,
    );
    await tab.focus('home');
    await tab.type(secret);
    await underlined();
  });

  it('keeps up with a page that draws the box anew on every key', async () => {
    await tab.open(form);
    await tab.focus('recommendation');
    await tab.evaluate(() => {
      const renew = (field: HTMLTextAreaElement): void => {
        field.addEventListener('input', () => {
          const fresh = field.cloneNode() as HTMLTextAreaElement;
          fresh.value = field.value;
          field.replaceWith(fresh);
          fresh.focus();
          fresh.setSelectionRange(fresh.value.length, fresh.value.length);
          renew(fresh);
        });
      };
      renew(document.querySelector('dialog textarea') as HTMLTextAreaElement);
    });
    await tab.type(secret);
    await until(
      tab,
      'something to check',
      ({ markers }) => markers.length === 1 && markers[0]?.includes('to check') === true,
    );
    await cardWith(tab, 'patient’s number');
  });

  it('keeps what was decided when the page draws the whole composer anew', async () => {
    await tab.open(form);
    await tab.focus('recommendation');
    await tab.type(secret);
    await until(tab, 'something to check', ({ markers }) => markers[0]?.includes('to check') ?? false);
    await cardWith(tab, 'patient’s number');
    await tab.click('[aria-controls="reasons"]');
    await tab.click('.reasons .reason');
    await tab.waitFor('the question', asksReason);
    await tab.type('A made up number');
    await tab.click('.why .button.main');
    const before = await seen(tab);
    await tab.evaluate(() => {
      const old = document.querySelector('dialog') as HTMLDialogElement;
      const fresh = old.cloneNode(true) as HTMLDialogElement;
      const text = old.querySelector('textarea')?.value ?? '';
      old.replaceWith(fresh);
      const field = fresh.querySelector('textarea') as HTMLTextAreaElement;
      field.value = text;
      field.focus();
    });
    await tab.type(' ');
    await pause(1500);
    const after = await seen(tab);
    expect(after.markers).toHaveLength(1);
    expect(after.markers).toEqual(before.markers);
  });

  it('reads as much of a very long text as it can, says how much, and types on', async () => {
    await tab.open(form);
    await tab.focus('recommendation');
    const took = await tab.evaluate((words: string) => {
      const field = document.querySelector('dialog textarea') as HTMLTextAreaElement;
      // Past React, which takes a value it set itself for no change.
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(field, `${words} ${'lorem ipsum '.repeat(90_000)}`);
      const start = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      return performance.now() - start;
    }, secret);
    expect(took).toBeLessThan(50);
    await until(tab, 'something to check', ({ markers }) => markers[0]?.includes('to check') ?? false);
    await tab.press('Alt+Shift+K');
    const { card } = await until(tab, 'the card', (now) => now.card !== undefined);
    expect(card).toContain('patient’s number');
    await tab.press('Escape');
    await tab.click('.form-actions button');
    await until(tab, 'the hold', ({ held }) => held);
  });

  it('puts the marker back when the page takes it out', async () => {
    await write('https://x.com/home', 'home');
    await underlined();
    await tab.evaluate(() => {
      for (const one of document.querySelectorAll('[popover="manual"]')) one.remove();
    });
    await until(tab, 'no marker', ({ markers }) => markers.length === 0);
    await until(tab, 'the marker', ({ markers }) => markers[0] === 'Postcheck: 1 to check');
    await underlined();
  });

  it('looks again when something is attached', async () => {
    await write('https://x.com/home', 'home', 'Our new theatre kit has arrived');
    await until(tab, 'the marker', ({ markers }) => markers.length > 0);
    await tab.evaluate(() => {
      const group = document.querySelector('[data-testid="attachments"]') as HTMLElement;
      const picture = document.createElement('img');
      picture.src = URL.createObjectURL(new Blob());
      group.append(picture);
      group.hidden = false;
    });
    await until(tab, 'a tip', ({ markers }) => markers[0]?.includes('tip') ?? false);
    await cardWith(tab, 'Before you post this picture');
  });

  it('asks the network for nothing', () => {
    expect(session.requests()).toEqual([]);
  });
});

describe('when the extension goes away under the page, in chromium', () => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck('chromium');
    tab = session.tab;
  });
  afterAll(() => session?.close());

  it('a background that was stopped is woken without anybody noticing', async () => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type('NHS no ');
    await pause(300);
    await session.stopBackground();
    await tab.type(number);
    await until(tab, 'a line', ({ lines }) => lines.block.join() === number);
    await session.stopBackground();
    await tab.type(' and 450 557 7104');
    await tab.press('Control+Enter');
    await until(tab, 'the hold', ({ held }) => held);
    expect(await tab.sent()).toEqual([]);
  });

  it('an update leaves no dead gate: what was found is held, the rest is not, and it says so', async () => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(secret);
    await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
    await session.reinstall();
    await until(tab, 'the notice', ({ notice }) => notice?.includes('Refresh this page') ?? false);
    await tab.press('Control+Enter');
    await until(tab, 'the hold', ({ held }) => held);
    expect(await tab.sent()).toEqual([]);
    await tab.press('Escape');
    for (let times = 0; times < secret.length + 2; times += 1) await tab.press('Backspace');
    await tab.type('Flu jabs are in, NHS no 450 557 7104');
    await tab.press('Control+Enter');
    await tab.waitFor('the post', () => window.__sent.length > 0);
  });
});

describe('when the extension is updated under the page, in firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchPostcheck('firefox');
  });
  afterAll(() => session?.close());

  it('the new copy takes over, and nothing of the old one is left', async () => {
    const { tab } = session;
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(secret);
    await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
    await session.reinstall();
    await pause(1000);
    await tab.type(' today');
    const { markers } = await until(tab, 'a line', ({ lines }) => lines.block.join() === number);
    expect(markers).toEqual(['Postcheck: 1 to check']);
    await tab.press('Control+Enter');
    await until(tab, 'the hold', ({ held }) => held);
    expect(await tab.sent()).toEqual([]);
  });
});
