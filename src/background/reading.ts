import type { Context, Read } from '../engine/context.ts';
import type { Reader } from '../reader/reader.ts';

/** How far a draft was read: by the reader, by words alone until it has read, or by words alone for good. */
export type Reading = 'read' | 'coming' | 'words-only';

/** Reads one draft for one question. */
export interface Attempt {
  /** For the engine. */
  readonly read: Read | undefined;
  /** After the engine has checked with `read`: how far that went. */
  reading(): Reading;
  /** Gets the rest ready, in small steps. Resolves to false when it gave up or `signal` ended it. Never rejects. */
  finish(signal: AbortSignal): Promise<boolean>;
}

export interface ReaderDesk {
  /** Somebody is about to write: loads the reader, if it may be. */
  wake(): void;
  attempt(): Attempt;
}

interface Tools {
  /** Loads the packaged reader: some megabytes. Rejects where WebAssembly or memory is missing. */
  readonly load: () => Promise<Reader>;
  /** Off by the person or their organisation. */
  readonly isOn: () => Promise<boolean>;
}

/** Freed when nobody asked for so long, in ms. */
const idleTime = 5 * 60_000;
/** After a failure it is tried again, but not before so many ms. */
const retryAfter = 60_000;

/** Lets whatever else waits have its turn. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const wordsOnly: Attempt = {
  read: undefined,
  reading: () => 'words-only',
  finish: () => Promise.resolve(false),
};

/** Keeps the reader: loads it when somebody writes, lets it go when nobody does. */
export function createReaderDesk({ load, isOn }: Tools): ReaderDesk {
  let reader: Reader | undefined;
  let loading: Promise<void> | undefined;
  let failedUntil = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const stay = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      reader = undefined;
    }, idleTime);
  };

  const fetchReader = async (): Promise<void> => {
    try {
      reader = (await isOn()) ? await load() : undefined;
    } catch {
      failedUntil = Date.now() + retryAfter;
    }
    loading = undefined;
  };

  const wake = (): void => {
    stay();
    if (!reader && Date.now() >= failedUntil) loading ??= fetchReader();
  };

  return {
    wake,
    attempt() {
      wake();
      if (!reader && !loading) return wordsOnly;
      let asked: Context | undefined;
      let coming = false;
      return {
        read(context) {
          asked = context;
          coming = !reader || reader.unread(context).length > 0;
          return reader && !coming ? reader.read(context) : 'coming';
        },
        reading: () => (coming ? 'coming' : 'read'),
        async finish(signal) {
          await loading;
          const mine = reader;
          if (!mine || !asked) return false;
          try {
            for (const text of mine.unread(asked)) {
              if (signal.aborted) return false;
              mine.learn(text);
              await breath();
            }
          } catch {
            reader = undefined;
            failedUntil = Date.now() + retryAfter;
            return false;
          }
          return !signal.aborted;
        },
      };
    },
  };
}
