import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabStatus } from '../../src/messages/protocol.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, pause, type Seen, seen, until } from './postcheck.ts';

const home = 'https://x.com/home';
const form = 'https://www.linkedin.com/in/sam-okafor/edit/forms/recommendation/write/';
const number = '943 476 5919';
const secret = `NHS no ${number} still not matched.`;
/** Words alone are not sure of this one, and only give advice. With the reader it is more. */
const contempt = 'Those people come over here and treat our hospital like a hotel';

/** No two of its windows are alike, so that each has to be read. */
const long = (length: number): string => {
  const walks = Array.from(
    { length: length / 50 },
    (_, day) => `Walk ${day} along the canal was lovely, and the tea afterwards was hot for once.`,
  );
  return `${secret} ${walks.join(' ')}`.slice(0, length);
};

/** What the background fetched since it was told to note it, and how long its five minutes last. */
interface Noted {
  fetched: string[];
}

/** Runs in the background: notes what is fetched, and lets waits of five minutes be over in `idle` ms. */
function takeNotes(background: typeof globalThis, idle: number): void {
  const { fetch, setTimeout } = background;
  const fetched: string[] = [];
  Object.assign(background, {
    fetched,
    fetch(address: string, ...rest: []) {
      fetched.push(address);
      return fetch.call(background, address, ...rest);
    },
    setTimeout: (work: () => void, ms: number) =>
      setTimeout.call(background, work, ms === 300_000 ? idle : ms),
  });
}

/** Runs in the background: how often the reader was loaded. */
const timesLoaded = (background: typeof globalThis): number =>
  (background as unknown as Noted).fetched.filter((address) => address.endsWith('/reader/encoder.bin'))
    .length;

/** Runs in the background: leaves WebAssembly no memory, as a computer does that has none to give. */
function starve(background: typeof globalThis): void {
  Object.assign(background.WebAssembly, {
    Memory: class {
      constructor() {
        throw new RangeError('could not allocate memory');
      }
    },
  });
}

interface Tabs {
  query(what: object): Promise<{ id: number }[]>;
  sendMessage(id: number, message: object): Promise<TabStatus | undefined>;
}

/** Runs in the background: what the popup would be told of the tab on X. */
async function boxesOnX(background: typeof globalThis): Promise<TabStatus['boxes']> {
  const { browser, chrome } = background as unknown as Record<
    'browser' | 'chrome',
    { tabs: Tabs } | undefined
  >;
  const tabs = (browser ?? chrome)?.tabs;
  for (const { id } of (await tabs?.query({})) ?? []) {
    const status = await tabs?.sendMessage(id, { kind: 'tab-status' }).catch(() => undefined);
    if (status?.site === 'twitter') return status.boxes;
  }
  return [];
}

describe.each(browserNames)('the reader in trouble, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async (text: string): Promise<void> => {
    await tab.open(home);
    await tab.focus('home');
    await tab.type(text);
  };
  /** Writes a draft in one go, in a box that takes long ones. */
  const put = async (text: string): Promise<void> => {
    await tab.open(form);
    await tab.focus('recommendation');
    await tab.evaluate((words: string) => {
      const field = document.querySelector('dialog textarea') as HTMLTextAreaElement;
      // Past React, which takes a value it set itself for no change.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }, text);
  };
  const written = (): Promise<string> =>
    tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value ?? '');
  const toCheck = (): Promise<Seen> =>
    until(tab, 'something to check', ({ markers }) => markers[0]?.includes('to check') ?? false);
  const isRead = (): Promise<unknown> =>
    until(tab, 'more than advice', ({ lines }) =>
      [...lines.block, ...lines.warn].join().startsWith('Those people'),
    );
  const loaded = (): Promise<number> => session.inBackground(timesLoaded);

  it('is not loaded before somebody is in a box, and let go when nobody asked for five minutes', async () => {
    await tab.open(home);
    await session.inBackground(takeNotes, 2000);
    await tab.open(home);
    await pause(1500);
    expect(await loaded()).toBe(0);
    await tab.focus('home');
    await expect.poll(loaded, { timeout: 5000 }).toBe(1);
    await tab.type(contempt);
    await isRead();
    expect(await loaded()).toBe(1);
    await pause(2500);
    await tab.type(' again');
    await expect.poll(loaded, { timeout: 5000 }).toBe(2);
    await isRead();
  });

  it.each(['😂😂😂', 'Nos da i bawb ar y ward', 'Dziękuję wszystkim'])(
    'has nothing to hold against %s, and lets it go',
    async (text) => {
      await write(text);
      await until(tab, 'the marker', ({ markers }) => markers.length > 0);
      await tab.press('Control+Enter');
      await expect.poll(() => tab.sent(), { timeout: 5000 }).toHaveLength(1);
      const { notice } = await seen(tab);
      expect(notice ?? '').not.toContain('checked');
    },
  );

  it('is given 60,000 characters: what words find is there at once, and the page is not kept waiting', async () => {
    const text = long(60_000);
    await put(text);
    await toCheck();
    const slowest = await tab.evaluate(async () => {
      let worst = 0;
      for (let times = 0, last = performance.now(); times < 60; times += 1) {
        await new Promise((done) => setTimeout(done, 16));
        worst = Math.max(worst, performance.now() - last - 16);
        last = performance.now();
      }
      return worst;
    });
    expect(slowest).toBeLessThan(100);
    expect(await written()).toBe(text);
    await write(contempt);
    await isRead();
  });

  it('is ended while it reads: nothing is lost, and the next draft is read', async () => {
    const text = long(40_000);
    await put(text);
    const before = await toCheck();
    // Forty thousand characters take it several seconds: it is at them.
    await pause(600);
    await session.stopBackground();
    for (let times = 0; times < 20; times += 1) {
      const { markers } = await seen(tab);
      expect(markers).toEqual(before.markers);
      await pause(100);
    }
    expect(await written()).toBe(text);
    await write(contempt);
    await isRead();
  });

  it('is ended as a draft is handed to it: that very draft is read', async () => {
    await write(contempt);
    await session.stopBackground();
    await isRead();
    expect(await tab.model('home')).toBe(contempt);
  });

  it('gets no memory: words alone answer, and the status says so', async () => {
    await session.stopBackground();
    await tab.open(home);
    await session.inBackground(starve);
    await tab.focus('home');
    await tab.type(contempt);
    await until(tab, 'advice', ({ lines }) => lines.advise.join().startsWith('Those people'));
    await expect
      .poll(async () => (await session.inBackground(boxesOnX))[0]?.because, { timeout: 5000 })
      .toContain('Only words were checked');
    const { lines } = await seen(tab);
    expect([...lines.block, ...lines.warn]).toEqual([]);
  });

  it('asks the network for nothing', () => expect(session.requests()).toEqual([]));
});
