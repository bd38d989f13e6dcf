import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import type { Span } from '../span.ts';
import { type Word, words } from './words.ts';

/** The words that open a wallet or an account to whoever knows them. */
interface RecoveryWords extends Span {
  readonly verdict: Verdict;
}

/** So many words make the shortest phrase (BIP-39). */
const fewest = 12;
/** Every sentence has one of these before long; no list of such words has any. */
const ofSentences = new Set(
  `a an the and or but of to in on at for from with by as is are was were be been it its this that these those i me my we us our you your he him his she her they them their not no so if then
  when who what where how all just has have had do did will would can could`.split(/\s+/),
);
const cue =
  /\b(?:recovery|seed|wallet|crypto|bitcoin|back(?:ed|ing)? up|backup|phrase|passphrase|words|keyword)\b/;
const names = /^(?:recovery|seed|wallet|backup|phrase|passphrase|words)$/;
/** What stands between words of a list, numbers apart: the same between all of them. */
const separator = /^[\s,.;:)-]{1,6}$/;

const isListed = ({ text, lower }: Word): boolean => /^[a-z]{3,8}$/i.test(text) && !ofSentences.has(lower);

/** What parts a word from the one before it in a list; undefined where it goes on from none. */
function partedBy(context: Context, before: Word | undefined, word: Word | undefined): string | undefined {
  if (!before || !word || !isListed(before) || !isListed(word)) return undefined;
  const between = context.text.slice(before.end, word.start).replace(/\d/g, '');
  return separator.test(between) ? between : undefined;
}

/** "velvet orbit candy tunnel …": a dozen plain words that make no sentence, where something is to be opened again. */
export const recoveryWords = annotation((context): readonly RecoveryWords[] => {
  if (!cue.test(context.lower)) return [];
  const list = words(context).filter(({ text }) => !/^\d/.test(text));
  let first = 0;
  let parting: string | undefined;
  for (let at = 1; at <= list.length; at += 1) {
    const last = list[at - 1];
    const parted = partedBy(context, last, list[at]);
    if (parted !== undefined && parted === parting) continue;
    // "recovery phrase" and its words, each on a line of its own.
    while (first < at && names.test(list[first]?.lower ?? '')) first += 1;
    const start = list[first]?.start;
    if (at - first >= fewest && start !== undefined && last)
      return [
        { start, end: last.end, verdict: weigh([clue(4, 'words that open an account or a wallet again')]) },
      ];
    first = parted === undefined ? at : at - 1;
    parting = parted;
  }
  return [];
});
