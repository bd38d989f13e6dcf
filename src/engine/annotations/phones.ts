import { otherNumberWords, parcelWords, phoneWords } from '../../lexicons/number-words.ts';
import { isPlaceholder } from '../checksums.ts';
import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { anyIn, insideLink, wordsAround, wordsBefore } from './nearby.ts';
import { type DigitWindow, isCount, windowsOf } from './numbers.ts';

export type PhoneKind = 'mobile' | 'landline' | 'service' | 'foreign';

export interface Phone extends Span {
  readonly kind: PhoneKind;
  /** National form, digits only, with the leading 0. */
  readonly digits: string;
  /** Words about ringing stand beside it. */
  readonly called: boolean;
}

/** What Ofcom's numbering plan says a national number is, by its first digits. */
function kindOf(national: string): PhoneKind | undefined {
  if (/^07[1-57-9]\d{8}$/.test(national) || /^07624\d{6}$/.test(national)) return 'mobile';
  if (/^0[12][0-9]\d{8}$/.test(national) || /^01\d{8}$/.test(national)) return 'landline';
  if (/^0(?:3\d{9}|8\d{7,9}|9\d{9}|5[56]\d{8}|70\d{8})$/.test(national)) return 'service';
  return undefined;
}

/** National form of a window, its country code taken off: "+44 (0)7700 900461" is 07700900461. */
function nationalForm(context: Context, window: DigitWindow): string | undefined {
  const { digits } = window;
  const plus = /\+\s?\(?$/.test(context.text.slice(Math.max(0, window.start - 3), window.start));
  const international = digits.startsWith('0044')
    ? digits.slice(4)
    : plus || digits.length >= 12
      ? digits.replace(/^44/, '')
      : '';
  if (international && international !== digits) return `0${international.replace(/^0/, '')}`;
  return digits.startsWith('0') ? digits : undefined;
}

const kinWords = new Set(
  'nok kin relative son daughter wife husband carer mum dad sister brother mobile'.split(' '),
);

function phoneAt(context: Context, window: DigitWindow): Phone | undefined {
  if (
    isCount(window) ||
    isPlaceholder(window.digits) ||
    window.prefix.length > 4 ||
    (window.grouping.startsWith('1-1-1-1') && window.digits.length < 10)
  )
    return undefined;
  const around = wordsAround(context, window, 6, 3);
  const called = anyIn(around, phoneWords) || /^(?:tel|mob|ph|m|t|call|ring|phone)$/i.test(window.prefix);
  const looksMobile = /^(?:0|44|0044|440)7[1-57-9]\d{8}$/.test(window.digits);
  const grouped = window.digits.startsWith('0') && /^(?:5-6|5-3-3|3-4-4|4-3-4)$/.test(window.grouping);
  const others = looksMobile || grouped ? parcelWords : otherNumberWords;
  if (!called && (anyIn(wordsAround(context, window, 3, 2), others) || insideLink(context.text, window)))
    return undefined;
  const national = nationalForm(context, window);
  const kind = national && kindOf(national);
  const { start, end } = window;
  if (national && kind) return { start: withPlus(context, start), end, kind, digits: national, called };
  if (
    (called || anyIn(around, kinWords)) &&
    /^7[1-57-9]\d{8}$/.test(window.digits) &&
    window.whole &&
    window.grouping !== '3-3-4'
  ) {
    return { start, end, kind: 'mobile', digits: `0${window.digits}`, called };
  }
  // "07700 90012": a digit is missing, and with a relative's words beside it that is still theirs.
  if (/^07[1-57-9]\d{7}$/.test(window.digits) && window.whole && anyIn(around, kinWords))
    return { start, end, kind: 'mobile', digits: window.digits, called };
  const abroad = withPlus(context, start);
  if (abroad < start && window.digits.length >= 9 && !window.digits.startsWith('44') && window.whole) {
    return { start: abroad, end, kind: 'foreign', digits: window.digits, called };
  }
  return undefined;
}

/** Takes a "+" or "(" before the digits in. */
function withPlus({ text }: Context, start: number): number {
  const lead = /[+(]{1,2}$/.exec(text.slice(Math.max(0, start - 2), start));
  return lead ? start - lead[0].length : start;
}

/** Telephone numbers, longest first where several could be read. */
export const phones = annotation((context): readonly Phone[] => {
  const found: Phone[] = [];
  for (const window of windowsOf(context, 9, 15)) {
    const phone = phoneAt(context, window);
    if (!phone) continue;
    const before = found.at(-1);
    const clash = before !== undefined && phone.start < before.end;
    if (clash && phone.end - phone.start <= before.end - before.start) continue;
    if (clash) found.pop();
    found.push(phone);
  }
  return found.filter((one) => !followsOwnLabel(context, one));
});

const recordWords = new Set([
  'nhs',
  'chi',
  'mrn',
  'ubrn',
  'crn',
  'pas',
  'hcn',
  'isbn',
  'order',
  'tracking',
  'iban',
  'card',
]);
const followsOwnLabel = (context: Context, phone: Phone): boolean =>
  !phone.called && anyIn(wordsBefore(context, phone.start, 3), recordWords);
