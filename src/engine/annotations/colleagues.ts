import { isEnglish } from '../../lexicons/english.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { brands, eponyms, publicFigures } from '../../lexicons/known-names.ts';
import { places } from '../../lexicons/places.ts';
import { roles } from '../../lexicons/roles.ts';
import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { askedOnce } from '../word-table.ts';
import { type Word, words } from './words.ts';

/** Somebody spoken of as a person at work. */
export interface Colleague extends Span {
  /** By name; otherwise by role: "our matron". */
  readonly named: boolean;
  /** A name in small letters, or one that also is a word: less sure. */
  readonly unsure: boolean;
  /** A title or a role stands with the name: "Sister Bell", "Steve in theatres". */
  readonly atWork: boolean;
  /** Places of the first word and behind the last one. */
  readonly from: number;
  readonly to: number;
}

const titles = new Set(
  'mr mrs ms miss mx dr doctor prof professor nurse sister matron midwife consultant'.split(' '),
);
const owners = new Set('our my the a that this one his her their another your'.split(' '));
const between = new Set(
  'new old band senior junior lovely poor lead night day ward of head deputy former own dear'.split(' '),
);
/** First names that are words as well: only a capital inside a sentence, or what follows, tells them. */
const wordNames = new Set(
  `precious blessing joy grace hope faith patience comfort mercy gift prince princess favour praise promise charity rose lily
  daisy poppy holly ivy iris amber ruby pearl jade crystal dawn april may june summer will mark bill rob sue pat ray art frank
  grant jack nick rich drew chase dean dale glen heath cliff clay rowan reed star harmony melody carol penny gene bob jo kit
  mo bev jan dot robin wren baz gaz kev tel shaz deb debs matty wes les stu chas faz trish innocent winsome destiny miracle
  chance earl basil herb olive violet hazel heather ginger sandy rusty buddy sonny lance miles guy victor max rex angel
  hunter mason taylor bernie gemma meg peg reg ted ken ron don val liz lou lo cat`.split(/\s+/),
);
const known = [eponyms, brands, places];

/** People everybody knows, diseases, firms and places are nobody at work. A famous surname alone may be anybody's: "Osman's been suspended". */
function isKnown(list: readonly Word[], from: number): boolean {
  if (known.some((one) => one.at(list, from))) return true;
  const figure = publicFigures.at(list, from);
  return figure !== undefined && (figure.last > figure.first || !isFirstName(bare(list[from] as Word)));
}

const bare = (word: Word): string => word.bare;

/** A first name, and no word besides. */
const isOnlyName = askedOnce((name) => isFirstName(name) && !isEnglish(name));

const camelCase = /[a-z]{2}[A-Z]/;
const contracted = /'(?:m|d|ve|re|ll|t)$/;

function isName(word: Word): 'yes' | 'unsure' | 'no' {
  const name = bare(word);
  if (word.text !== word.lower && camelCase.test(word.text) && !word.text.startsWith('Mac')) return 'no';
  if (name.length < 2 || word.digits || contracted.test(name)) return 'no';
  if (word.capital && wordNames.has(name)) return word.opens ? 'unsure' : 'yes';
  if (word.capital) {
    if (word.allCaps && name.length < 5) return 'no';
    if (isFirstName(name)) return isEnglish(name) && word.opens ? 'unsure' : 'yes';
    return isEnglish(name) ? 'no' : 'unsure';
  }
  return name.length > 2 && isOnlyName(name, word.bareNumber) ? 'unsure' : 'no';
}

/** Capitalised words that go on behind a first name: "Okonkwo-Reid", "R". */
const isSurname = (word: Word | undefined, before: Word): boolean =>
  word?.capital === true &&
  word.start - before.end === 1 &&
  !before.lower.endsWith("'s") &&
  !roles.has(bare(word));

function roleEnd(list: readonly Word[], from: number): number {
  let place = from;
  while (between.has(list[place]?.lower ?? '') && place < from + 3) place += 1;
  const role = roles.at(list, place) ?? roles.at(list, from);
  return role ? role.last + 1 : -1;
}

function surnames(list: readonly Word[], from: number): number {
  let to = from;
  for (let word = list[to - 1]; word && isSurname(list[to], word) && to < from + 2; word = list[to - 1])
    to += 1;
  return to;
}

function colleagueAt(list: readonly Word[], from: number): Omit<Colleague, 'start' | 'end'> | undefined {
  const word = list[from];
  if (!word) return undefined;
  const next = list[from + 1];
  if (titles.has(bare(word)) && next?.capital && !roles.has(bare(next))) {
    return { named: true, from, unsure: false, atWork: true, to: surnames(list, from + 2) };
  }
  if (word.lower === 'my' && next?.lower === 'sister' && !list[from + 2]?.capital) return undefined;
  // "Being off sick as a nurse": what the writer is.
  if (word.lower === 'a' && list[from - 1]?.lower === 'as') return undefined;
  if (owners.has(word.lower)) {
    const end = roleEnd(list, from + 1);
    if (end > 0) {
      const name = list[end];
      if (name?.capital && isName(name) !== 'no')
        return { named: true, from, unsure: false, atWork: true, to: surnames(list, end + 1) };
      return { named: false, unsure: false, atWork: true, from, to: end };
    }
    if (next?.capital && isName(next) === 'yes')
      return { named: true, from, unsure: false, atWork: true, to: surnames(list, from + 2) };
    return undefined;
  }
  const name = isName(word);
  if (name === 'no') return undefined;
  const to = surnames(list, from + 1);
  if (name === 'unsure' && word.capital && to === from + 1 && word.opens && !isFirstName(bare(word))) {
    return { named: true, from, unsure: true, atWork: false, to };
  }
  const behind = list[to];
  const linked = behind !== undefined && /^(?:the|our|in|from|on|at|a)$/.test(behind.lower);
  const atWork = (linked && roleEnd(list, to + 1) > 0) || roles.at(list, to) !== undefined;
  return { named: true, from, unsure: name === 'unsure', atWork, to };
}

/** People at work whom the draft names or points at, in reading order. */
export const colleagues = annotation((context): readonly Colleague[] => {
  const list = words(context);
  const found: Colleague[] = [];
  for (let from = 0; from < list.length; from += 1) {
    const first = list[from];
    if (first && '@#'.includes(context.text.charAt(first.start - 1) || ' ')) continue;
    const one = colleagueAt(list, from);
    const last = one && list[one.to - 1];
    if (!one || !first || !last || isKnown(list, from)) continue;
    found.push({ ...one, start: first.start, end: last.end });
    from = one.to - 1;
  }
  return found;
});
