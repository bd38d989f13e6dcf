import trained from '../../../assets/models/names.json';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { annotation } from '../context.ts';
import type { Around } from './around-name.ts';
import { names } from './names.ts';
import { clinicalTerms } from './scene.ts';
import { type Word, words } from './words.ts';

/** Kinds of clinical words that are told apart. */
const telling = ['place', 'condition', 'sensitive', 'test', 'drug', 'birth', 'death', 'symptom'] as const;
const endings = ['ing', 'ed', 'es', 's'] as const;

/** The word without the commonest endings, so that "asks" and "asked" are one. */
function stemOf({ lower }: Word): string {
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  if (bare.length < 5) return bare;
  const ending = endings.find((one) => bare.endsWith(one));
  return ending ? bare.slice(0, -ending.length) : bare;
}

const startsWithDigit = /^\d/;

/** Each word of the draft as the scorer sees it: a class such as a job or an illness, or its stem. */
const seen = annotation((context): readonly string[] => {
  const list = words(context);
  const found = list.map((word) =>
    word.digits && startsWithDigit.test(word.text) ? '#number' : stemOf(word),
  );
  for (const { first, last } of roles.find(list)) found.fill('#role', first, last + 1);
  for (const { first, last } of relations.find(list)) found.fill('#kin', first, last + 1);
  for (const { first, last, kinds, weak } of clinicalTerms(context)) {
    const kind = weak ? undefined : telling.find((one) => kinds.has(one));
    if (kind) found.fill(`#${kind}`, first, last + 1);
  }
  for (const { first, last } of names(context)) found.fill('#name', first, last + 1);
  return found;
});

const bagOf = annotation((context): readonly string[] =>
  [...new Set(seen(context).slice(0, 80))].map((word) => `~${word}`),
);

/**
 * The company a name keeps: the words right before (`-`) and after it (`+`), those a little further off (`<` and
 * `>`), and those of the whole draft (`~`).
 */
export function companyOf({ context, name, from, to }: Around): readonly string[] {
  const row = seen(context);
  const found: string[] = [];
  for (let step = 1; step <= 8; step += 1) {
    const after = name.last + step;
    if (after <= to) found.push(step === 1 ? `+${row[after]}` : `>${row[after]}`);
    else if (step === 1) found.push('+end');
    const before = name.first - step;
    if (step > 6) continue;
    if (before >= from) found.push(step === 1 ? `-${row[before]}` : `<${row[before]}`);
    else if (step === 1) found.push('-start');
  }
  found.push(`${row[name.first - 1] ?? 'start'}_${row[name.last + 1] ?? 'end'}`);
  if (name.last + 2 <= to) found.push(`+${row[name.last + 1]}_${row[name.last + 2]}`);
  if (name.first - 2 >= from) found.push(`-${row[name.first - 2]}_${row[name.first - 1]}`);
  return [...new Set(found), ...bagOf(context)];
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(trained.company));

/** What the company of a name says: above 0 for a patient, below 0 for anybody else. */
export const companyPoints = (company: readonly string[]): number =>
  company.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
