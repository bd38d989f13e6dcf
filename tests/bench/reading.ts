/** Functions that run in the background or in a page of the extension. Each must stand alone: it is sent there as text. */

interface Noted {
  fetched: string[];
  gc?: () => void;
}

/** In the background: notes what is fetched, and lets waits of five minutes be over in `idle` ms. */
export const takeNotes = (idle: number): void => {
  const { fetch, setTimeout } = globalThis;
  const fetched: string[] = [];
  Object.assign(globalThis, {
    fetched,
    fetch(address: string, ...rest: []) {
      fetched.push(address);
      return fetch(address, ...rest);
    },
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms === 300_000 ? idle : ms),
  });
};

/** In the background: how often the reader was loaded. */
export const timesLoaded = (): number =>
  (globalThis as unknown as Noted).fetched.filter((address) => address.endsWith('/reader/encoder.bin'))
    .length;

/** In the background: throws away what nobody needs. The browser is started so that it can be told to. */
export const collect = (): void => (globalThis as unknown as Noted).gc?.();

interface Reply {
  readonly ticket: number;
  readonly unread?: string;
  readonly findings: readonly { readonly heard?: string }[];
}

interface Port {
  postMessage(message: object): void;
  readonly onMessage: {
    addListener(hear: (reply: Reply) => void): void;
  };
  disconnect(): void;
}

/** How long an answer took, in ms, whether the reader had read by then, and whether it brought a finding of its own. */
export interface Answered {
  readonly ms: number;
  readonly read: boolean;
  readonly heard: boolean;
}

/**
 * In a page of the extension: has drafts checked as a box does, one after the other: at once by words, then, as after a
 * pause, with the time that the reader needs. The second is what is timed; with `words` the first.
 */
export const timeAnswers = async ({
  texts,
  words,
}: {
  texts: readonly string[];
  words: boolean;
}): Promise<Answered[]> => {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { connect(info: object): Port } } };
  const port = chrome.runtime.connect({ name: 'postcheck' });
  const waiting = new Map<number, (reply: Reply) => void>();
  port.onMessage.addListener((reply) => waiting.get(reply.ticket)?.(reply));
  let last = 0;
  const ask = async (text: string, read: boolean): Promise<Answered> => {
    const ticket = ++last;
    const draft = { text, site: 'twitter', surface: 'post', editing: false, attachments: [] };
    const began = performance.now();
    const answered = new Promise<Reply>((resolve) => waiting.set(ticket, resolve));
    port.postMessage({ kind: 'check', ticket, draft, ...(read && { read }) });
    const { unread, findings } = await answered;
    const ms = performance.now() - began;
    return { ms, read: unread === undefined, heard: findings.some(({ heard }) => heard !== undefined) };
  };
  const times: Answered[] = [];
  for (const text of texts) {
    const first = await ask(text, false);
    times.push(words ? first : await ask(text, true));
  }
  port.disconnect();
  return times;
};
