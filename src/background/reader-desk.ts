import type { Context, Read } from '../engine/context.ts';
import type { CheckReply } from '../messages/protocol.ts';
import type { Reader } from '../reader/reader.ts';

export interface ReaderDesk {
  /** Somebody is about to write: loads the reader, if it may be. */
  wake(): void;
  /**
   * Has a draft checked, with the reader where it has read the draft already. With `wait` it is given time to do so, at most
   * `longest` ms; what it has read by then is kept for the next question.
   */
  answer(wait: boolean, check: (read: Read | undefined) => CheckReply): Promise<CheckReply>;
}

interface Tools {
  /** Loads the packaged reader: some megabytes. Rejects where WebAssembly or memory is missing. */
  readonly load: () => Promise<Reader>;
  /** Not switched off by the person or their organisation. */
  readonly isOn: () => Promise<boolean>;
}

/** Freed when nobody asked for so long, in ms. */
const idleTime = 5 * 60_000;
/** After a failure it is tried again, but not before so many ms. */
const retryAfter = 60_000;
/** A question waits so long for the reader, in ms. */
const longest = 2000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Keeps the reader: loads it when somebody writes, lets it go when nobody does. */
export function createReaderDesk({ load, isOn }: Tools): ReaderDesk {
  let reader: Reader | undefined;
  let loading: Promise<void> | undefined;
  let failedUntil = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const giveUp = (): void => {
    reader = undefined;
    failedUntil = Date.now() + retryAfter;
  };

  const fetchReader = async (): Promise<void> => {
    try {
      reader = await load();
    } catch {
      giveUp();
    }
    loading = undefined;
  };

  const wake = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      reader = undefined;
    }, idleTime);
    if (!reader && Date.now() >= failedUntil) loading ??= fetchReader();
  };

  /** Reads text after text, and lets everything else have its turn in between. */
  const study = async (context: Context, until: number): Promise<void> => {
    await Promise.race([loading, pause(until - Date.now())]);
    try {
      for (const text of reader?.unread(context) ?? []) {
        if (Date.now() >= until) return;
        reader?.learn(text);
        await pause(0);
      }
    } catch {
      giveUp();
    }
  };

  /** One check, with what the reader knows by now. */
  const attempt = (check: (read: Read | undefined) => CheckReply): { reply: CheckReply; asked?: Context } => {
    const mine = reader;
    if (!mine && !loading) return { reply: { ...check(undefined), unread: 'words-only' } };
    let missing: Context | undefined;
    const reply = check((context) => {
      if (mine && mine.unread(context).length === 0) return mine.read(context);
      missing = context;
      return 'coming';
    });
    return missing ? { reply: { ...reply, unread: 'coming' }, asked: missing } : { reply };
  };

  return {
    wake: () => void isOn().then((on) => on && wake()),
    async answer(wait, check) {
      if (!(await isOn())) {
        reader = undefined;
        // Words alone are what was asked for: nothing is missing.
        return check(undefined);
      }
      wake();
      const first = attempt(check);
      if (!wait || !first.asked) return first.reply;
      await study(first.asked, Date.now() + longest);
      return attempt(check).reply;
    },
  };
}
