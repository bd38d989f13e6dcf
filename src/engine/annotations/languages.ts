import { latinLanguages, littleEnglish, type Script, scripts } from '../../lexicons/languages.ts';
import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { employers } from './employer.ts';
import { type Sentence, sentences } from './sentences.ts';
import type { Word } from './words.ts';

/** A stretch of the draft in another language than English. */
export interface Foreign extends Span {
  /** "Polish", or what the script allows: "Ukrainian, Russian or Bulgarian". */
  readonly language: string;
  /** It speaks of health or of the work. */
  readonly aboutHealth: boolean;
}

/** Fewer words are a greeting: "Dziękuję!", "Bon courage à tous". */
const startsWithLetter = /^\p{L}/u;
const fewestWords = 5;
const fewestLittleWords = 2;
const leastShare = 0.18;
/** A language without spaces says a greeting in this many characters. */
const fewestCharacters = 12;

const scriptPatterns: Readonly<Record<string, RegExp>> = {
  Arabic: /\p{Script=Arabic}/gu,
  Bengali: /\p{Script=Bengali}/gu,
  Gujarati: /\p{Script=Gujarati}/gu,
  Gurmukhi: /\p{Script=Gurmukhi}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Tamil: /\p{Script=Tamil}/gu,
  Telugu: /\p{Script=Telugu}/gu,
  Malayalam: /\p{Script=Malayalam}/gu,
  Sinhala: /\p{Script=Sinhala}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Ethiopic: /\p{Script=Ethiopic}/gu,
  Thai: /\p{Script=Thai}/gu,
  Armenian: /\p{Script=Armenian}/gu,
  Georgian: /\p{Script=Georgian}/gu,
};

/** A letter of another alphabet; emoji and dashes are none. */
const beyondLatin = /[\u0370-\u1DFF\u2E80-\uABFF\uF900-\uFDFF]/;

function inScript({ text, lower }: Context, { script, language, health }: Script): Foreign | undefined {
  const pattern = scriptPatterns[script];
  if (!pattern) return undefined;
  let start = -1;
  let end = -1;
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    if (start < 0) start = match.index;
    end = match.index + match[0].length;
    count += 1;
  }
  if (count < fewestCharacters) return undefined;
  return { start, end, language, aboutHealth: health.some((word) => lower.includes(word)) };
}

const shortestStem = 5;

/** A word of the list, or one with an ending: "hastane" in "hastanemizde". */
const speaksOf = (health: ReadonlySet<string>, word: string): boolean => {
  for (let end = word.length; end >= Math.min(shortestStem, word.length); end -= 1) {
    if (health.has(word.slice(0, end))) return true;
  }
  return false;
};

/** Which languages, by number, have a little word. */
const languagesOf: ReadonlyMap<string, readonly number[]> = (() => {
  const known = new Map<string, number[]>();
  latinLanguages.forEach(({ little }, number) => {
    for (const word of little) known.set(word, [...(known.get(word) ?? []), number]);
  });
  return known;
})();

/** The little words of some languages among some words, by the number of the language. */
function littleWords(words: readonly Word[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { lower } of words) {
    for (const number of languagesOf.get(lower) ?? []) {
      const little = found.get(number);
      if (little) little.push(lower);
      else found.set(number, [lower]);
    }
  }
  return found;
}

function inLatin({ words }: Sentence): Omit<Foreign, keyof Span> | undefined {
  if (words.length < fewestWords) return undefined;
  let english = 0;
  let others = 0;
  for (const { lower } of words) {
    if (littleEnglish.has(lower)) english += 1;
    if (languagesOf.has(lower)) others += 1;
  }
  // No language has more of them, and two words of health help it at most.
  if (others + 2 <= Math.max(english, fewestLittleWords - 1, words.length * leastShare)) return undefined;
  const found = littleWords(words);
  let best: Omit<Foreign, keyof Span> | undefined;
  let most = Math.max(english, fewestLittleWords - 1, words.length * leastShare);
  for (const [number, little] of found) {
    const known = latinLanguages[number];
    if (!known || little.length + 2 <= most) continue;
    const healthWords = words.filter((word) => speaksOf(known.health, word.lower)).length;
    // Long words that carry their grammar in endings leave few little ones: words of health speak for them.
    const points = little.length + Math.min(healthWords, 2);
    if (points <= most || new Set(little).size + healthWords < fewestLittleWords) continue;
    most = points;
    best = { language: known.language, aboutHealth: healthWords > 0 };
  }
  return best && words.filter(({ text }) => startsWithLetter.test(text)).length >= fewestWords
    ? best
    : undefined;
}

/** Joins neighbouring sentences of one language. */
function joined(list: readonly Foreign[]): readonly Foreign[] {
  const found: Foreign[] = [];
  for (const one of list) {
    const before = found.at(-1);
    if (before?.language === one.language) {
      found[found.length - 1] = {
        ...before,
        end: one.end,
        aboutHealth: before.aboutHealth || one.aboutHealth,
      };
    } else found.push(one);
  }
  return found;
}

/** Stretches in another language, in order. "NHS" or a hospital's name in them makes them about health as well. */
export const foreign = annotation((context): readonly Foreign[] => {
  const latin = sentences(context).flatMap((sentence): Foreign[] => {
    const language = inLatin(sentence);
    const [first] = sentence.words;
    const last = sentence.words.at(-1);
    return language && first && last ? [{ ...language, start: first.start, end: last.end }] : [];
  });
  const others = beyondLatin.test(context.text)
    ? scripts.flatMap((script) => inScript(context, script) ?? [])
    : [];
  const named = employers(context);
  return joined([...latin, ...others].toSorted((a, b) => a.start - b.start)).map((one) => ({
    ...one,
    aboutHealth: one.aboutHealth || named.length > 0,
  }));
});
