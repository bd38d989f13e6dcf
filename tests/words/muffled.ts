import { messagesFor } from '../../src/words/build/messages.ts';
import type { Catalogue } from '../../src/words/catalogue.ts';

const muffle = (message: string): string =>
  message
    .split(/(\$\w+\$)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/\p{L}/gu, 'ŵ')))
    .join('');

/**
 * A language that nobody speaks: each letter of a message is an ŵ, and what is filled in stays. With nothing but its file
 * in the browser, whatever can still be read is what a translator cannot reach.
 */
export const muffled: Catalogue = Object.fromEntries(
  Object.entries(messagesFor('cy')).map(([name, one]) => [
    name,
    name === 'language' ? one : { ...one, message: muffle(one.message) },
  ]),
);
