import type { Draft } from '../engine/draft.ts';
import { type Asker, Unanswered } from '../messages/asker.ts';
import type { CheckReply, ShownFinding } from '../messages/protocol.ts';
import { say } from '../words/say.ts';
import { carry, fitting } from './carry.ts';
import type { CheckState } from './state.ts';
import { askable, isBlank, sameDraft } from './written.ts';

/** What is known about the draft of one box, and whether it is known for the text as it stands. */
export interface Checker {
  readonly findings: readonly ShownFinding[];
  readonly state: CheckState;
  /** The pack that answered last. */
  readonly organisation: string;
  /** The draft changed: findings move along with their words or go. */
  follow(draft: Draft): void;
  /** Whether the findings are the answer for exactly this draft. */
  knows(draft: Draft): boolean;
  /** Asks about the draft, unless that is known or being asked. Never rejects; `state` says how it went. */
  ask(draft: Draft): Promise<void>;
  /** The answer about this draft is that of words alone: the reader has still to read it. */
  isUnread(draft: Draft): boolean;
  /** Has the reader read the draft now, and not after a pause. Never rejects. */
  hurry(draft: Draft): Promise<void>;
  /** What was known holds no longer: a setting changed. */
  forget(): void;
}

/** The reader reads when nothing was typed for so long, in ms: a word that is half written says little. */
const readAfter = 150;
/** So often it is asked to go on with one draft: the longest take it some seconds. */
const mostReadings = 20;

function failed(problem: unknown): CheckState {
  const because = problem instanceof Unanswered ? problem.message : say('because.trouble');
  return { kind: 'not-checked', because };
}

export function createChecker(asker: Asker, changed: () => void): Checker {
  let findings: readonly ShownFinding[] = [];
  let state: CheckState = { kind: 'checked' };
  let organisation = '';
  let answer:
    | { readonly draft: Draft; readonly findings: readonly ShownFinding[]; readonly state: CheckState }
    | undefined;
  /** The draft that the spans of `findings` fit. */
  let current: Draft | undefined;
  let asking: { readonly draft: Draft; readonly promise: Promise<void> } | undefined;

  let reading: { readonly draft: Draft; readonly promise: Promise<void> } | undefined;
  let readTimer: ReturnType<typeof setTimeout> | undefined;

  const isAnswered = (draft: Draft): boolean => answer !== undefined && sameDraft(answer.draft, draft);

  const follow = (draft: Draft): void => {
    if (answer && isAnswered(draft)) findings = answer.findings;
    else if (current) findings = carry(findings, current.text, draft.text);
    current = draft;
  };

  const settle = (draft: Draft, reply: CheckReply): void => {
    organisation = reply.pack.organisation;
    const { checkedTo, unread } = reply;
    const partly = checkedTo < draft.text.length && say('because.tooLong', { read: checkedTo });
    state = { kind: 'checked', ...(partly && { partly }), ...(unread && { unread }) };
    answer = { draft, findings: fitting(reply.findings, draft.text), state };
    findings = answer.findings;
    const now = current ?? draft;
    current = draft;
    follow(now);
  };

  const isUnread = (draft: Draft): boolean =>
    answer !== undefined &&
    isAnswered(draft) &&
    answer.state.kind === 'checked' &&
    answer.state.unread === 'coming';

  const giveUpReading = (): void => {
    if (answer?.state.kind !== 'checked') return;
    state = { ...answer.state, unread: 'words-only' };
    answer = { ...answer, state };
  };

  const readOn = async (draft: Draft): Promise<void> => {
    for (let times = 0; times < mostReadings && isUnread(draft); times += 1) {
      const before = answer;
      const reply = await asker.check(askable(draft), true).catch(() => undefined);
      if (answer !== before) break;
      if (reply) settle(draft, reply);
      else giveUpReading();
    }
    if (reading?.draft === draft) reading = undefined;
    changed();
  };

  const hurry = (draft: Draft): Promise<void> => {
    clearTimeout(readTimer);
    if (reading && sameDraft(reading.draft, draft)) return reading.promise;
    const promise = Promise.resolve().then(() => readOn(draft));
    reading = { draft, promise };
    return promise;
  };

  const readSoon = (draft: Draft): void => {
    clearTimeout(readTimer);
    if (isUnread(draft)) readTimer = setTimeout(() => void hurry(draft), readAfter);
  };

  const put = async (draft: Draft): Promise<void> => {
    const mine = (): boolean => asking?.draft === draft;
    try {
      const reply = await asker.check(askable(draft));
      if (mine()) settle(draft, reply);
    } catch (problem) {
      if (mine()) state = failed(problem);
    }
    if (!mine()) return;
    asking = undefined;
    readSoon(draft);
    changed();
  };

  const settleAtOnce = (draft: Draft): Promise<void> => {
    asking = undefined;
    if (!answer || !isAnswered(draft)) answer = { draft, findings: [], state: { kind: 'checked' } };
    state = answer.state;
    follow(draft);
    changed();
    return Promise.resolve();
  };

  return {
    get findings() {
      return findings;
    },
    get state() {
      return state;
    },
    get organisation() {
      return organisation;
    },
    follow,
    knows: (draft) => isBlank(draft) || isAnswered(draft),
    isUnread,
    hurry,
    ask(draft) {
      if (isAnswered(draft) || isBlank(draft)) return settleAtOnce(draft);
      if (asking && sameDraft(asking.draft, draft)) return asking.promise;
      state = { kind: 'checking' };
      clearTimeout(readTimer);
      const promise = Promise.resolve().then(() => put(draft));
      asking = { draft, promise };
      return promise;
    },
    forget() {
      answer = undefined;
      asking = undefined;
      clearTimeout(readTimer);
    },
  };
}
