import { annotation } from '../context.ts';
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
/** A number before each word, and what stands between words of a list. */
const between = /^[\s,.;:)\d-]{1,8}$/;

const isListed = ({ text, lower }: Word): boolean => /^[a-z]{3,8}$/i.test(text) && !ofSentences.has(lower);

/** "velvet orbit candy tunnel …": a dozen plain words that make no sentence, where something is to be opened again. */
export const recoveryWords = annotation((context): readonly RecoveryWords[] => {
  if (!cue.test(context.lower)) return [];
  const list = words(context).filter(({ text }) => !/^\d/.test(text));
  let first = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const word = list[at];
    const last = list[at - 1];
    const goesOn = word && isListed(word);
    const joined = last && word && between.test(context.text.slice(last.end, word.start));
    if (goesOn && (at === first || joined)) continue;
    const start = list[first]?.start;
    if (at - first >= fewest && start !== undefined && last)
      return [
        { start, end: last.end, verdict: weigh([clue(4, 'words that open an account or a wallet again')]) },
      ];
    first = goesOn ? at : at + 1;
  }
  return [];
});
