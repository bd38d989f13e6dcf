import type { RuleId, Says } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import { nameOf } from './name.ts';
import { language, messageNamed } from './say.ts';

/**
 * What pure parts tell in English, said in the person's language. Their files are the home of the English: a translation
 * is looked up by a rule's id and the part of what it says, or by the phrase itself, and where there is none the English
 * stands.
 */

const isEnglish = (): boolean => language().startsWith('en');

/** One thing that a rule says, with the name of its message. */
export interface Part {
  readonly name: string;
  readonly english: string;
}

const partsIn = (says: Partial<Says>, prefix: string): Part[] =>
  [
    ['title', says.title],
    ['ask', says.ask],
    ['why', says.why],
    ['todo', says.todo],
    ['tick', says.tick?.label],
  ].flatMap(([part, english]) => (english === undefined ? [] : [{ name: `${prefix}_${part}`, english }]));

const ruleName = (id: string): string => `rule_${nameOf(id)}`;

/** Everything that a rule says, in each of its variants. */
export const partsOf = ({ id, says, variants = {} }: Pick<Rule, 'id' | 'says' | 'variants'>): Part[] => [
  ...partsIn(says, ruleName(id)),
  ...Object.entries(variants).flatMap(([variant, one]) => partsIn(one, `${ruleName(id)}_${nameOf(variant)}`)),
];

/** What a rule has said, in the person's language. */
export function told<One extends Omit<Says, 'ask'>>(
  says: One,
  id: RuleId,
  rules: readonly Pick<Rule, 'id' | 'says' | 'variants'>[],
): One {
  const rule = isEnglish() ? undefined : rules.find((one) => one.id === id);
  if (!rule) return says;
  const parts = partsOf(rule);
  const inLanguage = (english: string): string => {
    const part = parts.find((one) => one.english === english);
    return (part && messageNamed(part.name)) || english;
  };
  return {
    ...says,
    title: inLanguage(says.title),
    why: inLanguage(says.why),
    todo: inLanguage(says.todo),
    ...(says.tick && { tick: { ...says.tick, label: inLanguage(says.tick.label) } }),
  };
}

/** Phrases of the engine with something in them: a phrase of its own, a list of such, or what stands in the draft. */
export const frames = {
  'it has the shape of {what}': 'phrase',
  'the words beside it call it {what}': 'phrase',
  'leaving out {what} would help most': 'phrase',
  'Remove the words that tell {what}': 'phrase',
  'Remove only {what}': 'phrase',
  'this is in {what}': 'phrase',
  'what this site is known for: {what}': 'phrase',
  'what its name points to: {what}': 'phrase',
  'what the ending of its address points to: {what}': 'phrase',
  'what links of this sort are for: {what}': 'phrase',
  'what this sort of address is for: {what}': 'phrase',
  'two clues together could single someone out: {what}': 'list',
  'three clues together could single someone out: {what}': 'list',
  'four clues together could single someone out: {what}': 'list',
  'five clues together could single someone out: {what}': 'list',
  'six clues together could single someone out: {what}': 'list',
  'seven clues together could single someone out: {what}': 'list',
  'a number written so that it is hard to read; it is {what}': 'quoted',
  'it uses the name of {what} with words that get people to sign in or pay': 'quoted',
  'its name looks like {what} but is not theirs': 'quoted',
  'letters of another alphabet: it really is {what}': 'quoted',
  'it mixes alphabets: {what}': 'quoted',
  'listed as {what}': 'quoted',
} as const;

/** What stands in a frame, piece by piece: phrases of their own, unless the draft is quoted. */
export function framed(
  phrase: string,
): { readonly frame: string; readonly pieces: readonly string[] } | undefined {
  for (const [frame, filled] of Object.entries(frames)) {
    const [before = '', after = ''] = frame.split('{what}');
    const what = phrase.slice(before.length, phrase.length - after.length);
    if (what === '' || phrase !== before + what + after) continue;
    return { frame, pieces: filled === 'list' ? what.split(', ') : [what] };
  }
  return undefined;
}

export const isQuoted = (frame: string): boolean =>
  Object.entries(frames).some(([one, filled]) => one === frame && filled === 'quoted');

/** The name of the message for a phrase of the engine: its words. */
export const phraseName = (phrase: string): string =>
  `phrase_${
    phrase
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('_') ?? ''
  }`;

/** A reason or the words on a button, as the engine has them, in the person's language. */
export function inWords(phrase: string): string {
  if (isEnglish()) return phrase;
  const whole = messageNamed(phraseName(phrase));
  const parts = whole ? undefined : framed(phrase);
  const message = parts && messageNamed(phraseName(parts.frame));
  if (!message) return whole || phrase;
  const inside = parts.pieces.map((piece) => messageNamed(phraseName(piece)) || piece).join(', ');
  return message.replace('{1}', () => inside);
}
