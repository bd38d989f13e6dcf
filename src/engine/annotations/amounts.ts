import type { Context } from '../context.ts';
import type { Word } from './words.ts';

/** Frame class "big": an amount no person pays out of their pocket: thousands and millions. */
export function readBigMoney(list: readonly Word[], at: number, context: Context): number {
  const end = readMoney(list, at, context);
  if (end < 0) return -1;
  const scaled = end === at + 2 && !/^(?:quid|pounds)$/.test(list[at + 1]?.lower ?? '');
  return scaled || /k$|m$|mn$|bn$|mil$|\d,\d{3}|\d{5}/.test(list[at]?.lower ?? '') ? end : -1;
}

/** Frame class "money": "£40k", "2.3m", "400 grand", "11.2 million". Gives back the place behind it, or -1. */
export function readMoney(list: readonly Word[], at: number, context: Context): number {
  const word = list[at];
  if (!word?.digits || !/^\d/.test(word.lower)) return -1;
  const signed = /[£€$]\s?$/.test(context.text.slice(Math.max(0, word.start - 2), word.start));
  const scaled = /^(?:million|mil|m|mill|billion|bn|grand|k|quid|pounds|thousand)$/.test(
    list[at + 1]?.lower ?? '',
  );
  if (scaled) return at + 2;
  return signed || /^\d[\d.,]*(?:k|m|mn|bn|mil|p)$/.test(word.lower) ? at + 1 : -1;
}

/** Frame class "percent": "12%", "12 percent". */
export function readPercent(list: readonly Word[], at: number, { text }: Context): number {
  const word = list[at];
  if (!word?.digits || !/^\d{1,3}(?:\.\d{1,2})?$/.test(word.lower)) return -1;
  if (text.charAt(word.end) === '%') return at + 1;
  return /^(?:percent|pc)$/.test(list[at + 1]?.lower ?? '') ? at + 2 : -1;
}
