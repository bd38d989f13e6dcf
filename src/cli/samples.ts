import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { clausesOf, clauseWords } from '../engine/annotations/disclaimer-clauses.ts';
import { type Word, words } from '../engine/annotations/words.ts';
import type { Context } from '../engine/context.ts';
import { draftOf, unknownAuthor } from '../engine/draft.ts';
import { lowerSameLength, normalise } from '../engine/normalise.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { asides, disclaimerLabels, labels, narrowLabels, voices, within } from '../scorer/labels.ts';
import { type Sample, type TrainingOptions, usualTraining } from '../scorer/train.ts';
import { readLines } from './read-lines.ts';

export interface Training {
  readonly labels: readonly string[];
  /** Labels that lines may carry and this model does not learn. */
  readonly beside?: readonly string[];
  /** Files of another folder that are read, too, and under which label what they call `as`. */
  readonly borrowed?: { readonly files: readonly string[]; readonly as: string; readonly label: string };
  /** What of a line the scorer is shown. */
  readonly read: (context: Context) => readonly Word[];
  readonly options?: TrainingOptions;
}

/** What is trained: from all files in assets/training/NAME, into assets/models/NAME.json. */
export const trainings: Readonly<Record<string, Training>> & { readonly sentences: Training } = {
  // Many labels, so it is kept small: little is lost.
  sentences: {
    labels,
    beside: [...asides, ...narrowLabels],
    read: words,
    options: { ...usualTraining, shrink: 2.4e-2, rarest: 6, quietest: 2 },
  },
  'staff-voice': {
    labels: voices,
    borrowed: {
      files: ['clean-staff', 'ordinary', 'ordinary-more'].map(
        (name) => `assets/training/sentences/${name}.jsonl`,
      ),
      as: 'staff-voice',
      label: 'insider',
    },
    read: words,
    options: { ...usualTraining, rounds: 16, rarest: 6, shrink: 1.8e-2 },
  },
  disclaimers: {
    labels: disclaimerLabels,
    // What staff and others say all day says next to nothing of whose views it is.
    borrowed: {
      files: ['implicit', 'insiders-and-others', 'shop-talk-more'].map(
        (name) => `assets/training/staff-voice/${name}.jsonl`,
      ),
      as: 'disclaimer',
      label: 'disclaimer',
    },
    read: (context) => clauseWords(clausesOf(context).flat()),
    options: { ...usualTraining, shrink: 7e-3, rarest: 3 },
  },
};

/** The same sentences for the reader, which tells more. */
export const readerTraining: Training = {
  ...trainings.sentences,
  labels: [...labels, ...narrowLabels],
  beside: asides,
};

/** Of a sentence with a wider label nobody has said whether the narrower holds, unless it says so. */
const unsaidOf = (known: readonly string[]): string[] =>
  narrowLabels.filter((label) => known.includes(within[label]) && !known.includes(label));

/**
 * What a model has no label for, it does not learn under the wider label either: words alone would mix them up, and take
 * whoever is told of for a patient.
 */
const widerOf = (known: readonly string[], training: Training): readonly string[] =>
  narrowLabels
    .filter((label) => known.includes(label) && !training.labels.includes(label))
    .map((label) => within[label]);

const sampleSchema = (known: readonly string[]) =>
  z.object({
    text: z.string().min(1),
    labels: z.array(z.enum(known)),
    unjudged: z.array(z.enum(known)).optional(),
  });

interface Line {
  readonly text: string;
  readonly labels: readonly string[];
  readonly unjudged?: readonly string[] | undefined;
}

/** A text as a post by nobody in particular. */
export function contextOf(text: string): Context {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('There is no built-in pack');
  const plain = normalise(text).text;
  return { text: plain, lower: lowerSameLength(plain), draft: draftOf(text), author: unknownAuthor, pack };
}

function borrow({ files, as, label }: NonNullable<Training['borrowed']>): readonly Line[] {
  const schema = sampleSchema([...labels, ...narrowLabels, ...asides, ...voices]);
  return files
    .flatMap((file) => readLines(file, schema))
    .map((line) => ({
      text: line.text,
      labels: line.labels.includes(as) ? [label] : [],
      unjudged: line.unjudged?.includes(as) ? [label] : [],
    }));
}

/** All lines of a folder's files, in the order of their names; what stands there twice counts once. */
export function readSamples(folder: string, training: Training): Sample[] {
  const { beside = [], borrowed, read } = training;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const schema = sampleSchema([...training.labels, ...beside]);
  const seen = new Set<string>();
  const lines: readonly Line[] = files.flatMap((name) => readLines(`${folder}/${name}`, schema));
  return [...lines, ...(borrowed ? borrow(borrowed) : [])]
    .filter(({ text }) => {
      const key = text.toLowerCase().replace(/\W+/g, ' ');
      return !seen.has(key) && seen.add(key);
    })
    .map(({ text, labels: known, unjudged }) => {
      const wider = widerOf(known, training);
      return {
        text,
        words: read(contextOf(text)),
        labels: known.filter((label) => !wider.includes(label)),
        unjudged: [...(unjudged ?? []), ...unsaidOf(known), ...wider],
      };
    });
}
