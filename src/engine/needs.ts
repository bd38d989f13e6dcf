import { wordSet } from './annotations/words.ts';
import type { Context } from './context.ts';
import type { Surface } from './draft.ts';

/** Cheap tests for a rule's `needs`. */
type Need = (context: Context) => boolean;

export const hasDigit: Need = ({ text }) => /\d/.test(text);

export const onSurface =
  (...surfaces: readonly Surface[]): Need =>
  ({ draft }) =>
    surfaces.includes(draft.surface);

/** At least one of these lower-case words stands in the draft. */
export const hasWord = (...words: readonly string[]): Need => {
  return (context) => {
    const present = wordSet(context);
    return words.some((word) => present.has(word));
  };
};

/** At least one of these lower-case pieces of text stands in the draft, inside words too. */
export const hasText =
  (...pieces: readonly string[]): Need =>
  ({ lower }) =>
    pieces.some((piece) => lower.includes(piece));

export const anyOf =
  (...needs: readonly Need[]): Need =>
  (context) =>
    needs.some((need) => need(context));

export const allOf =
  (...needs: readonly Need[]): Need =>
  (context) =>
    needs.every((need) => need(context));

/** Without a figure, a number read out or words for an address, nobody can be reached or found. */
export const tellsDetails: Need = anyOf(
  hasDigit,
  hasText(
    '@',
    ' at ',
    '(at)',
    '[at]',
    'dot',
    'seven',
    'nine',
    'zero',
    'double',
    ' oh ',
    'address',
    ' home to ',
  ),
);
