/** One thing that speaks for a finding (points above 0) or against it (below 0). */
export interface Clue {
  readonly points: number;
  /** What a person reads: "ten digits that pass the NHS number check". Only clues for it are shown. */
  readonly words?: string;
}

/**
 * How sure a finding is. `weak` is one severity lower and asked as a question, `faint` two lower and asked,
 * `severe` one higher.
 */
export type Certainty = 'faint' | 'weak' | 'strong' | 'severe';

export interface Verdict {
  readonly points: number;
  readonly reasons: readonly string[];
}

export const clue = (points: number, words?: string): Clue => (words ? { points, words } : { points });

/** Adds clues up. Falsy clues are those that did not apply. Reasons come strongest first. */
export function weigh(clues: readonly (Clue | false | undefined | null)[]): Verdict {
  const present = clues.filter((one): one is Clue => Boolean(one));
  const reasons = present
    .filter((one) => one.points > 0 && one.words)
    .sort((a, b) => b.points - a.points)
    .map((one) => one.words as string);
  return { points: present.reduce((sum, one) => sum + one.points, 0), reasons: [...new Set(reasons)] };
}

/** Reads a certainty off a score, or `undefined` when it is not enough to say anything. */
export function certaintyOf(
  points: number,
  bars: { faint?: number; weak: number; strong: number; severe?: number },
): Certainty | undefined {
  if (bars.severe !== undefined && points >= bars.severe) return 'severe';
  if (points >= bars.strong) return 'strong';
  if (points >= bars.weak) return 'weak';
  if (bars.faint !== undefined && points >= bars.faint) return 'faint';
  return undefined;
}

/** One step less sure; what is faint already stays so. */
export function lessSure(certainty: Certainty): Certainty {
  if (certainty === 'severe') return 'strong';
  return certainty === 'strong' ? 'weak' : 'faint';
}

const rising: readonly (Certainty | undefined)[] = [undefined, 'faint', 'weak', 'strong', 'severe'];

/**
 * What words find and what a model makes of the whole, together: a model raises by one level at most, and makes nothing
 * strong that is not strong without it.
 */
export function raisedAtMostOne(
  alone: Certainty | undefined,
  together: Certainty | undefined,
): Certainty | undefined {
  const from = rising.indexOf(alone);
  const weak = rising.indexOf('weak');
  const most = Math.max(from, Math.min(from + 1, weak));
  return rising[Math.min(rising.indexOf(together), most)];
}
