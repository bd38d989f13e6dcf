import type { Draft } from '../engine/draft.ts';
import { say } from '../words/say.ts';
import {
  type CheckReply,
  type Look,
  type Reply,
  type Request,
  replySchema,
  type StateReply,
} from './protocol.ts';

/**
 * Why no answer came. `updated`: this copy of Postcheck was replaced; the page has to be loaded again. `silent`: there was
 * none in time. `unreachable`: no port could be opened, or it ended at once. `refused`: the engine failed at it.
 */
export type Silence = 'updated' | 'silent' | 'unreachable' | 'refused';

/** Nobody checked the draft. `message` is a sentence for people. */
export class Unanswered extends Error {
  constructor(
    readonly why: Silence,
    message: string,
  ) {
    super(message);
  }
}

/** What is needed of a `runtime.Port`. */
export interface Wire {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface Asker {
  /** `read`: wait for the reader, some seconds at most. Rejects with `Unanswered`. */
  check(draft: Draft, read?: boolean): Promise<CheckReply>;
  /** Whether Postcheck is on here, and for which policy. Rejects with `Unanswered`. */
  state(): Promise<StateReply>;
  /** Tells the toolbar; nobody minds if it does not arrive. */
  badge(look: Look, toCheck: number): void;
  /** Somebody is about to write: starts a background that was put to sleep, and has it load what it reads with. */
  wake(): void;
  /** False once the extension was updated or removed under this page. */
  readonly alive: boolean;
}

interface Options {
  readonly connect: () => Wire;
  readonly isAlive: () => boolean;
  /** Milliseconds until a question counts as lost. It is asked twice. */
  readonly patience?: number;
}

/** A background that was told so long ago, in ms, that somebody is about to write is told again. */
const wokenFor = 20_000;

interface Waiting {
  readonly answer: (reply: Reply) => void;
  readonly lost: (problem: Unanswered) => void;
}

const silent = (): Unanswered => new Unanswered('silent', say('because.silent'));
const unreachable = (): Unanswered => new Unanswered('unreachable', say('because.unreachable'));

const updated = (): Unanswered => new Unanswered('updated', say('because.updated'));

/**
 * Asks the engine in the background. A background that was put to sleep ends the port without a word: the next
 * question opens a new one, and a question that was under way is asked once more.
 */
export function createAsker({ connect, isAlive, patience = 3000 }: Options): Asker {
  const waiting = new Map<number, Waiting>();
  let wire: Wire | undefined;
  let lastTicket = 0;
  let woken: { readonly wire: Wire; readonly until: number } | undefined;

  const drop = (gone: Wire, problem: Unanswered): void => {
    if (wire !== gone) return;
    wire = undefined;
    for (const one of [...waiting.values()]) one.lost(problem);
  };

  const open = (): Wire => {
    const fresh = connect();
    fresh.onMessage.addListener((message) => {
      const reply = replySchema.safeParse(message);
      if (reply.success) waiting.get(reply.data.ticket)?.answer(reply.data);
    });
    fresh.onDisconnect.addListener(() => drop(fresh, unreachable()));
    wire = fresh;
    return fresh;
  };

  const once = (question: (ticket: number) => Request): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const ticket = ++lastTicket;
      const done = (): void => {
        clearTimeout(timer);
        waiting.delete(ticket);
      };
      const lost = (problem: Unanswered): void => {
        done();
        reject(problem);
      };
      const timer = setTimeout(() => {
        const stuck = wire;
        lost(silent());
        if (stuck) {
          drop(stuck, silent());
          stuck.disconnect();
        }
      }, patience);
      waiting.set(ticket, {
        answer: (reply) => {
          done();
          resolve(reply);
        },
        lost,
      });
      try {
        (wire ?? open()).postMessage(question(ticket));
      } catch {
        if (wire) drop(wire, unreachable());
        lost(unreachable());
      }
    });

  const ask = async (question: (ticket: number) => Request): Promise<Reply> => {
    if (!isAlive()) throw updated();
    const reply = await once(question).catch((problem: unknown) => {
      if (!isAlive()) throw updated();
      return problem instanceof Unanswered ? once(question) : Promise.reject(problem);
    });
    if (reply.kind === 'failure') throw new Unanswered('refused', reply.reason);
    return reply;
  };

  const wrongAnswer = (): Unanswered => new Unanswered('refused', say('because.noSense'));

  return {
    async check(draft, read = false) {
      const reply = await ask((ticket) => ({
        kind: 'check',
        ticket,
        draft,
        ...(read && { read }),
      }));
      if (reply.kind !== 'findings') throw wrongAnswer();
      return reply;
    },
    async state() {
      const reply = await ask((ticket) => ({ kind: 'state', ticket }));
      if (reply.kind !== 'state') throw wrongAnswer();
      return reply;
    },
    badge(look, toCheck) {
      if (!isAlive()) return;
      try {
        (wire ?? open()).postMessage({ kind: 'badge', look, toCheck } satisfies Request);
      } catch {
        // A badge that is a moment old is no reason to disturb anybody.
      }
    },
    wake() {
      if (!isAlive() || (woken && woken.wire === wire && Date.now() < woken.until)) return;
      try {
        const told = wire ?? open();
        told.postMessage({ kind: 'wake' } satisfies Request);
        woken = { wire: told, until: Date.now() + wokenFor };
      } catch {
        // The question itself will find out.
      }
    },
    get alive() {
      return isAlive();
    },
  };
}
