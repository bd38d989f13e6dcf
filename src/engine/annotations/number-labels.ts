import {
  caseNouns,
  fillerWords,
  numberWords,
  recordLabels,
  recordNouns,
} from '../../lexicons/number-words.ts';
import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { wordsAfter, wordsBefore } from './nearby.ts';
import { type Word, words } from './words.ts';

/** What the words beside a number say it is. */
export type NumberLabel = 'nhs' | 'chi' | 'h&c' | 'record' | 'case';

const longestReach = 70;
const furthestWords = 9;

const isNhs = (name: string): boolean => name === 'nhs' || name === 'nhsn' || name === 'nh5';
const isNhsNumber = (name: string): boolean => /^nhs(?:no|num|number|nr|id|nbr)$/.test(name);

/** Names of the label words, with letters that stand alone put together: "n h s" is "nhs". */
function namesOf(list: readonly Word[]): string[] {
  const names: string[] = [];
  for (const word of list) {
    const name = word.plain;
    const two = names.slice(-2).join(' ');
    if (name === 's' && two === 'n h') names.splice(-2, 2, 'nhs');
    else if (name === 'n' && two === 'm r') names.splice(-2, 2, 'mrn');
    else if (name === 'c' && names.at(-1) === 'h') names.splice(-1, 1, 'hc');
    else if (name === 'n' && names.at(-1) === 'c' && names.at(-2) === 'h') names.splice(-2, 2, 'hcn');
    else if (name === 'e' && names.at(-1) === 'a') names.splice(-1, 1, 'ae');
    else if (name === 'band' && /^(?:wrist|id)$/.test(names.at(-1) ?? '')) names.splice(-1, 1, 'wristband');
    else if (/^notes?$/.test(name) && names.at(-1) === 'case') names.splice(-1, 1, 'casenotes');
    else if (name === 'c' && names.at(-1) === 'and' && names.at(-2) === 'h') names.splice(-2, 2, 'hc');
    else names.push(name);
  }
  return names;
}

function labelOf(name: string, next: string | undefined, direct: boolean): NumberLabel | undefined {
  const counted = next !== undefined && numberWords.has(next);
  if (isNhsNumber(name)) return 'nhs';
  if (isNhs(name) && (counted || direct)) return 'nhs';
  if (name === 'chi' && (counted || direct)) return 'chi';
  if ((name === 'hc' || name === 'hcn') && (counted || direct)) return 'h&c';
  if (name === 'care' && counted) return 'h&c';
  if (recordLabels.has(name) && (counted || direct)) return 'record';
  if (caseNouns.has(name) && (counted || (direct && name === 'urn'))) return 'case';
  if (recordNouns.has(name) && counted) return 'record';
  return undefined;
}

const numberSign = /^\s?#/;

/** The label before a number: "NHS no", "her hospital number is still", "MRN:". */
function labelBefore(context: Context, offset: number): NumberLabel | undefined {
  const near = wordsBefore(context, offset, furthestWords).filter((one) => offset - one.end <= longestReach);
  const names = namesOf(near);
  // "Hosp# 448812"
  if (numberSign.test(context.text.slice(near.at(-1)?.end ?? offset, offset))) names.push('#');
  let direct = true;
  for (let place = names.length - 1; place >= 0; place -= 1) {
    const name = names[place] ?? '';
    const label = labelOf(name, names[place + 1], direct);
    if (label) return label;
    if (/\d/.test(name) && name.length > 4) return undefined;
    direct &&= name.length === 1 || fillerWords.has(name) || numberWords.has(name);
  }
  return undefined;
}

const labelBehind =
  /^\W{0,4}(?:because |cos |and )?(?:is|was|=|-|that's|thats|as)?\W{0,3}(?:the|his|her|their|my|pt|pts|a)?\W{0,2}/;

/** The label behind a number: "(NHS no)", "is her hospital number". */
function labelAfter(context: Context, offset: number): NumberLabel | undefined {
  const skipped = labelBehind.exec(context.lower.slice(offset, offset + 30))?.[0].length ?? 0;
  const near = wordsAfter(context, offset + skipped, 5).filter((one) => one.start - offset <= 40);
  const names = namesOf(near);
  for (const [place, name] of names.slice(0, 3).entries()) {
    const label = labelOf(name, names[place + 1], false);
    // "11,829 steps, patient number 1": that label has a number of its own.
    if (label) return /^\d+$/.test(names[place + 2] ?? names[place + 1] ?? '') ? undefined : label;
  }
  return undefined;
}

function labelGlued(prefix: string): NumberLabel | undefined {
  const name = prefix.toLowerCase();
  if (isNhs(name) || isNhsNumber(name)) return 'nhs';
  if (name === 'chi' || name === 'chino') return 'chi';
  if (name === 'hcn') return 'h&c';
  if (recordLabels.has(name) || /^(?:hosp|mrn|unit|hn|pt|pas)(?:no|num|number|id)$/.test(name))
    return 'record';
  return undefined;
}

/** Letters glued to a number that call it something: "hospno448812". */
export const isLabel = (prefix: string): boolean => labelGlued(prefix) !== undefined;

/** Most drafts have no word that could be a label: then no number needs its neighbours read. */
const mayHaveLabels = annotation((context): boolean => {
  for (const word of words(context)) {
    const name = word.plain;
    if (isNhs(name) || isNhsNumber(name) || labelStarts.has(name)) return true;
    if (recordLabels.has(name) || recordNouns.has(name) || caseNouns.has(name)) return true;
  }
  return false;
});
const labelStarts = new Set(['n', 'h', 'm', 'e', 'wrist', 'band', 'chi', 'hc', 'hcn', 'care']);

/** What the words around a number, and the letters glued to it, say it is. */
export const numberLabel = (
  context: Context,
  span: Span & { readonly prefix?: string },
): NumberLabel | undefined =>
  labelGlued(span.prefix ?? '') ??
  (mayHaveLabels(context) ? (labelBefore(context, span.start) ?? labelAfter(context, span.end)) : undefined);
