import { annotation, type Context } from '../context.ts';
import { type Clue, clue, type Verdict, weigh } from '../evidence.ts';
import { gap, overlap, type Span } from '../span.ts';
import { type Address, addresses } from './addresses.ts';
import { type FullDate, fullDates } from './dates.ts';
import { documentNumbers } from './documents.ts';
import { type Email, emails } from './emails.ts';
import { anyIn, wordsAround, wordsBefore } from './nearby.ts';
import { type Phone, phones } from './phones.ts';
import { type Postcode, postcodes } from './postcodes.ts';
import { isPublished, nearPublished } from './published.ts';
import { type SplitNumber, splitNumbers } from './split-numbers.ts';
import { type Whose, whoseIs } from './whose.ts';

export type ContactKind = 'phone' | 'email' | 'address' | 'postcode' | 'date-of-birth' | 'document';

/** Something by which a person can be reached or found, with what speaks for its being private. */
export interface ContactDetail extends Span {
  readonly kind: ContactKind;
  /** The writer's own. */
  readonly own: boolean;
  readonly verdict: Verdict;
}

const capped = (count: number, each: number, most: number): number => Math.min(count * each, most);

const whoseClues = (whose: Whose, forPerson: number, againstEach: number): (Clue | false)[] => [
  whose.other > 0 && clue(forPerson, 'the words around it are about a person'),
  whose.organisation > 0 &&
    clue(-capped(whose.organisation, againstEach, whose.other > 0 ? againstEach : 2.5)),
];

const detail = (span: Span, kind: ContactKind, whose: Whose, clues: (Clue | false)[]): ContactDetail => ({
  start: span.start,
  end: span.end,
  kind,
  own: whose.own,
  verdict: weigh(clues),
});

/** A line that is given out to everybody: hospital radio, a raffle, what stands on the leaflet. */
const offered =
  /\b(?:hospital radio|radio requests?|studio|requests|raffle|quiz team|team name|on the (?:leaflet|poster|website|door|wall|appointment letter)|option \d)\b/;

const isOffered = ({ lower }: Context, { start, end }: Span): boolean =>
  offered.test(lower.slice(Math.max(0, start - 90), end + 40));

function phoneDetail(context: Context, phone: Phone): ContactDetail | undefined {
  if (phone.kind === 'service' || isPublished(context, phone)) return undefined;
  const whose = whoseIs(context, phone);
  if (phone.kind === 'mobile') {
    return detail(phone, 'phone', whose, [
      clue(4, 'a mobile number'),
      isOffered(context, phone) && clue(-4),
      ...whoseClues(whose, 1.5, 0.75),
    ]);
  }
  return detail(phone, 'phone', whose, [
    clue(
      phone.kind === 'foreign' ? 3 : 2,
      phone.kind === 'foreign' ? 'a number abroad' : 'a landline number',
    ),
    isOffered(context, phone) && clue(-3),
    ...whoseClues(whose, 2.5, 1.25),
  ]);
}

/** "07700 900 ... 234": a mobile number told in parts. */
function splitPhone(context: Context, split: SplitNumber): ContactDetail | undefined {
  if (!/^07[1-57-9]\d{8}$/.test(split.digits)) return undefined;
  return detail(split, 'phone', whoseIs(context, split), [clue(4, 'a mobile number in parts')]);
}

function postcodeDetail(
  context: Context,
  postcode: Postcode,
  houses: readonly Address[],
): ContactDetail | undefined {
  if (isPublished(context, postcode) || nearPublished(context, postcode)) return undefined;
  const whose = whoseIs(context, postcode);
  const housed = houses.some((house) => gap(house, postcode) <= 3);
  return detail(postcode, 'postcode', whose, [
    clue(postcode.capitals ? 2 : 1.5, 'a full postcode, which is a few houses'),
    housed && clue(whose.organisation === 0 ? 2 : 1, 'a house number is with it'),
    ...whoseClues(whose, 2.5, 1.25),
  ]);
}

function addressDetail(context: Context, address: Address): ContactDetail | undefined {
  if (nearPublished(context, address, 30)) return undefined;
  if (/downing st|baker st/.test(context.lower.slice(address.start, address.end))) return undefined;
  const whose = whoseIs(context, address);
  return detail(address, 'address', whose, [
    clue(address.capitals ? 2.5 : 1, 'a house number and a street'),
    ...whoseClues(whose, 2, 1.25),
  ]);
}

function emailDetail(context: Context, email: Email): ContactDetail | undefined {
  if (email.group || isPublished(context, email)) return undefined;
  const whose = whoseIs(context, email);
  return detail(email, 'email', whose, [
    clue(1.5, 'an e-mail address'),
    email.personal && clue(2, 'a person’s name or number in the address'),
    email.privateHost && clue(1, 'at a provider of private mail'),
    ...whoseClues(whose, 1.5, 1),
  ]);
}

const birthWords = new Set(['dob', 'born', 'birth', 'birthday', 'birthdate', 'dateofbirth', 'd.o.b', 'bday']);
const historyWords = new Set(
  `nhs hospital trust ward founded formed opened launched established created since until from by introduced passed
  signed published effective expires expiry expired due act law policy version updated review reviewed valid`.split(
    /\s+/,
  ),
);

const sex = /^[,;)\s/-]{1,3}(?:female|male|f|m|woman|man|lady|gent|girl|boy)\b/;

const wristband =
  /^,? (?:says |by |on |per |according to )(?:the |his |her )?(?:wrist)?(?:band|label|sticker|bracelet)\b/;

/** "b. 19/07/1947" and "14.02.51, female": told as particulars of a person. */
const toldOfPerson = ({ lower }: Context, date: FullDate): boolean =>
  /(?:^|[\s(,/])b(?:\.|:|n\.?)? ?$/.test(lower.slice(Math.max(0, date.start - 5), date.start)) ||
  sex.test(lower.slice(date.end, date.end + 12)) ||
  wristband.test(lower.slice(date.end, date.end + 26));

/** "Mr Balfour, 19/10/1943, E9 5QQ": stands between commas or brackets as in a list of particulars. */
function inParticulars({ text }: Context, date: FullDate): boolean {
  const before = text.slice(Math.max(0, date.start - 2), date.start);
  const after = text.slice(date.end, date.end + 2);
  return (
    (date.start === 0 || /[,(\n;:|/-]\s?$/.test(before)) && (after === '' || /^\s?[,)\n;|/-]/.test(after))
  );
}

function birthDetail(context: Context, date: FullDate): ContactDetail | undefined {
  if (date.year < 1915 || date.year > 2030) return undefined;
  const called = anyIn(wordsAround(context, date, 4, 3), birthWords) || toldOfPerson(context, date);
  const before = wordsBefore(context, date.start, 4);
  const history = anyIn(before, historyWords);
  if (!called && (date.bare || history || date.year > 2022)) return undefined;
  const whose = whoseIs(context, date);
  const listed = inParticulars(context, date);
  if (!called && (whose.other === 0 || !(listed || /^(?:patient|pt)/.test(before.at(-1)?.lower ?? ''))))
    return undefined;
  return detail(date, 'date-of-birth', whose, [
    called && clue(4, 'called a date of birth'),
    !called && clue(2, 'a full date where a date of birth would stand'),
    listed && clue(1),
    whose.other > 0 && clue(1, 'the words around it are about a person'),
    history && clue(-5),
  ]);
}

function documentDetails(context: Context): ContactDetail[] {
  return documentNumbers(context).flatMap((number) => {
    if (number.kind !== 'passport' && number.kind !== 'driving-licence') return [];
    const name = number.kind === 'passport' ? 'a passport number' : 'a driving licence number';
    return [detail(number, 'document', whoseIs(context, number), [clue(4, name)])];
  });
}

/** Phones, mail, addresses, postcodes, dates of birth and papers that may belong to one person. */
export const contactDetails = annotation((context): readonly ContactDetail[] => {
  const houses = addresses(context);
  const found = [
    ...phones(context).map((phone) => phoneDetail(context, phone)),
    ...splitNumbers(context).map((split) => splitPhone(context, split)),
    ...emails(context).map((email) => emailDetail(context, email)),
    ...houses.map((address) => addressDetail(context, address)),
    ...postcodes(context).map((postcode) => postcodeDetail(context, postcode, houses)),
    ...fullDates(context).map((date) => birthDetail(context, date)),
    ...documentDetails(context),
  ].filter((one) => one !== undefined);
  return found.filter((one, index) => !found.some((other, place) => place < index && overlap(one, other)));
});
