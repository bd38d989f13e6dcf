import { sentences } from '../engine/annotations/sentences.ts';
import { words } from '../engine/annotations/words.ts';
import type { Context, Reading } from '../engine/context.ts';
import type { Span } from '../engine/span.ts';
import { type Passage, passageOf, passages } from '../scorer/passage.ts';
import { longDraftPenalty } from '../scorer/reader.ts';
import { logOdds, type Score, scoreOfLabel, sigmoid } from '../scorer/score.ts';
import type { Encoder } from './encoder/encoder.ts';
import { along, type Head } from './head.ts';
import { weightiest } from './occlusion.ts';

export interface Reader {
  /** What has still to be encoded before a draft can be read at once, in order. */
  unread(context: Context): readonly string[];
  /** Encodes one such text: up to some tens of milliseconds of work. */
  learn(text: string): void;
  /** On the scorer's scale: a bar set for the scorer holds for the reader too. */
  read(context: Context): Reading;
}

/** So many encoded texts are kept, the last used: a long article has some hundred windows, of which a key changes one. */
const kept = 400;
/** Below this nobody asks which sentence it was. */
const carriedFrom = 0.1;

function createMemo(encoder: Encoder) {
  const known = new Map<string, Float32Array>();
  return {
    has: (text: string): boolean => known.has(text),
    get(text: string): Float32Array {
      const sense = known.get(text) ?? encoder.encode(text);
      known.delete(text);
      known.set(text, sense);
      if (known.size > kept) known.delete(known.keys().next().value ?? '');
      return sense;
    },
  };
}

/** First and last of the words that are left out. */
interface Left {
  readonly from: number;
  readonly to: number;
}

/** What an encoder is shown of a passage: its words with all that stands between and behind them. */
function textOf(context: Context, { words: some }: Passage): string {
  const first = some[0];
  const last = some.at(-1);
  if (!first || !last) return '';
  const start = first.index === 0 ? 0 : first.start;
  const end = words(context)[last.index + 1]?.start ?? context.text.length;
  return context.text.slice(start, end).trim();
}

/** Reads drafts by their words and by what an encoder makes of them, both together. */
export function createReader(encoder: Encoder, { model, senses, curves }: Head): Reader {
  const memo = createMemo(encoder);

  const oddsOf = (context: Context, passage: Passage, text = textOf(context, passage)): Float64Array => {
    const sense = memo.get(text);
    return logOdds(passage.features, model).map((odds, label) => {
      const weights = senses[label] ?? [];
      let sum = odds;
      for (let at = 0; at < sense.length; at += 1) sum += (weights[at] ?? 0) * (sense[at] ?? 0);
      return along(curves[label] ?? [], sum);
    });
  };

  /** The sentences of a passage, each as a passage of its own. */
  const sentencesOf = (context: Context, { words: some }: Passage): readonly Passage[] => {
    const from = some[0]?.index ?? 0;
    const to = some.at(-1)?.index ?? 0;
    return sentences(context)
      .map((one) => one.words.filter(({ index }) => index >= from && index <= to))
      .filter((one) => one.length > 0)
      .map(passageOf);
  };

  const surest = (all: readonly Float64Array[], label: number): number =>
    all.reduce((best, odds, at) => ((odds[label] ?? 0) > (all[best]?.[label] ?? 0) ? at : best), 0);

  const carrier = (context: Context, passage: Passage, label: number): Passage => {
    const parts = sentencesOf(context, passage);
    if (parts.length < 2) return passage;
    return (
      parts[
        surest(
          parts.map((part) => oddsOf(context, part)),
          label,
        )
      ] ?? passage
    );
  };

  /** Probabilities of a sentence when some of its words are left out. */
  const without = (context: Context, { words: some }: Passage, { from, to }: Left): Float64Array => {
    const [start, end] = [some[0]?.start ?? 0, some.at(-1)?.end ?? 0];
    const before = context.text.slice(start, some[from]?.start ?? start);
    const behind = context.text.slice(some[to]?.end ?? end, end);
    const rest = passageOf([...some.slice(0, from), ...some.slice(to + 1)]);
    return oddsOf(context, rest, `${before} ${behind}`.trim()).map(sigmoid);
  };

  const scoreOf = (context: Context, passage: Passage, label: number, probability: number): Score => {
    if (probability < carriedFrom) return { probability };
    const sentence = carrier(context, passage, label);
    const first = sentence.words[0];
    const last = sentence.words.at(-1);
    const whole = first && last && { start: first.start, end: last.end };
    const phrase = scoreOfLabel(sentence, model, label, probability).phrase ?? whole;
    const heaviest = (): Span | undefined =>
      weightiest(
        sentence.words,
        sigmoid(oddsOf(context, sentence)[label] ?? 0),
        ({ from, to }) => without(context, sentence, { from, to })[label] ?? 0,
      );
    return { probability, weightiest: heaviest, ...(phrase && { phrase }) };
  };

  return {
    unread: (context) =>
      passages(context)
        .map((passage) => textOf(context, passage))
        .filter((text) => !memo.has(text)),
    learn: (text) => {
      memo.get(text);
    },
    read(context) {
      const windows = passages(context);
      const all = windows.map((passage) => oddsOf(context, passage));
      const penalty = windows.length > 1 ? longDraftPenalty : 0;
      return new Map(
        model.labels.map((name, label) => {
          const best = surest(all, label);
          const passage = windows[best] ?? passageOf([]);
          return [name, scoreOf(context, passage, label, sigmoid((all[best]?.[label] ?? 0) - penalty))];
        }),
      );
    },
  };
}
