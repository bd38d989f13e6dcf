import { wordNumbers } from './annotations/word-numbers.ts';
import { annotation } from './context.ts';
import { type Numbers, type Step, wordsBeside } from './frame-steps.ts';
import { bitsByNumber, sentenceBits, standBeside } from './word-breaks.ts';

/** A frame by its place in its list, and the words of which one must follow its first; undefined when anything may. */
interface Starter {
  readonly list: number;
  readonly frame: number;
  readonly steps: readonly Step[];
  /** So many of its first steps match where the starter says that it may stand. */
  readonly known: number;
  readonly second: Numbers | undefined;
}

/** A starter with the words that its frame needs besides. */
interface Candidate extends Pick<Starter, 'list' | 'frame'> {
  readonly beside: readonly (readonly number[])[];
}

/** The frames of all lists that start with a word: those that any word may follow, and the others by what follows. */
interface Starting {
  readonly open: readonly Candidate[];
  readonly bySecond: ReadonlyMap<number, readonly Candidate[]>;
}

/** By a word's number: so a word is looked up once, not in every list. */
const starters = new Map<number, Starter[]>();
/** What has been sorted out of them. */
const startings = new Map<number, Starting>();
let lists = 0;

/** Opens a list of frames, while frames are compiled. Gives back its number. */
export function newList(): number {
  lists += 1;
  return lists - 1;
}

/** Notes with which words a frame of a list starts. */
export function noteStarts(words: Numbers, starter: Starter): void {
  for (const word of words) {
    const before = starters.get(word);
    if (before) before.push(starter);
    else starters.set(word, [starter]);
    startings.delete(word);
  }
}

function sorted(all: readonly Starter[]): Starting {
  const open: Candidate[] = [];
  const bySecond = new Map<number, Candidate[]>();
  for (const { list, frame, steps, known, second } of all) {
    const candidate = { list, frame, beside: wordsBeside(steps, known) };
    if (!second) open.push(candidate);
    for (const word of second ?? []) {
      const before = bySecond.get(word);
      if (before) before.push(candidate);
      else bySecond.set(word, [candidate]);
    }
  }
  return { open, bySecond };
}

/** The number of all words that no frame or list knows. */
const unknown = 0;

/** Sorted out when a draft first holds the word: most words of the lists no draft ever does. */
function startingWith(word: number): Starting | undefined {
  if (word === unknown) return undefined;
  const known = startings.get(word);
  if (known) return known;
  const all = starters.get(word);
  if (!all) return undefined;
  const starting = sorted(all);
  startings.set(word, starting);
  return starting;
}

/**
 * Frames of a list that may stand at a word of the draft, since their first two words do and the others stand in its
 * sentence, and beside each the word's place.
 */
export interface Candidates {
  readonly frames: number[];
  readonly places: number[];
}

/** By the number of a list, which of its frames may stand where, in order of their place. Nothing for a list with none. */
export const candidatesByList = annotation((context): readonly (Candidates | undefined)[] => {
  const candidates = new Array<Candidates | undefined>(lists);
  const numbers = wordNumbers(context);
  const sentences = sentenceBits(context);
  const bits = bitsByNumber(context);
  const note = ({ list, frame, beside }: Candidate, at: number): void => {
    if (!standBeside(beside, bits, sentences[at] ?? 0)) return;
    const before = candidates[list];
    if (before) {
      before.frames.push(frame);
      before.places.push(at);
    } else candidates[list] = { frames: [frame], places: [at] };
  };
  for (let at = 0; at < numbers.length; at += 1) {
    const starting = startingWith(numbers[at] ?? 0);
    if (!starting) continue;
    for (const starter of starting.open) note(starter, at);
    const following = starting.bySecond.get(numbers[at + 1] ?? 0);
    if (following) for (const starter of following) note(starter, at);
  }
  return candidates;
});
