import { browser } from 'wxt/browser';
import type { BlanksAt, Key } from './english/index.ts';
import { nameOf } from './name.ts';

// WXT would make this from message files of its own; ours are made from `english`, and `say` is typed by that.
declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(name: string, substitutions?: readonly string[]): string;
  }
}

type Given<Blank extends string> = Readonly<Record<Blank, string | number>>;
type Filled<One extends Key> = [BlanksAt<One>] extends [never] ? [] : [given: Given<BlanksAt<One>>];

/** Stand for what is filled in, in the order of the names. Nobody's own words are looked through for them again. */
const blanks = ['{1}', '{2}', '{3}'];
const blank = /\{(\d)\}/g;

/** What the browser has said once. A page that outlives an update is told nothing more. */
const known = new Map<string, string>();

/** The message of that name in the person's language, else in English; blank where there is none. */
export function messageNamed(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  try {
    const message = browser.i18n.getMessage(name, blanks);
    known.set(name, message);
    return message;
  } catch {
    return '';
  }
}

/** The language that Postcheck speaks here, for numbers, dates and `lang`: "en-GB". */
export const language = (): string => messageNamed('language') || 'en-GB';

function counted(name: string, count: number): string {
  const form = new Intl.PluralRules(language()).select(count);
  return messageNamed(`${name}_${form}`) || messageNamed(`${name}_other`);
}

const shown = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString(language()) : value;

function fill(message: string, given: Given<string>): string {
  const names = Object.keys(given).sort();
  return message.replace(blank, (_, place: string) => shown(given[names[Number(place) - 1] ?? ''] ?? ''));
}

/** A sentence of Postcheck's own in the person's language. `count` chooses the form that goes with a number. */
export function say<One extends Key>(key: One, ...[given]: Filled<One>): string {
  const name = nameOf(key);
  const values: Given<string> = given ?? {};
  const message = typeof values.count === 'number' ? counted(name, values.count) : messageNamed(name);
  return fill(message, values);
}

/** Has everything that may be needed after an update said now. The catalogue names it. */
export function keepWords(): void {
  for (const name of messageNamed('kept').split(' ')) messageNamed(name);
}
