import type { JSX } from 'preact';
import { Fragment } from 'preact';
import type { Span } from '../engine/span.ts';

/** Text with some of its words marked. Spans may overlap and come in any order. */
export function Marked({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly Span[];
}): JSX.Element {
  return (
    <>
      {piecesOf(text, spans).map(({ words, marked, start }) =>
        marked ? <mark key={start}>{words}</mark> : <Fragment key={start}>{words}</Fragment>,
      )}
    </>
  );
}

interface Piece {
  readonly words: string;
  readonly marked: boolean;
  readonly start: number;
}

export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ words: text.slice(at, end), marked, start: at });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

/** An example as rules write it, with ‹ and › around the words to underline. */
export function markedExample(example: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const [index, part] of example.split(/[‹›]/).entries()) {
    // Between ‹ and › stands every second piece.
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}
