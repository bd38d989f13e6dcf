import type { WriteOutcome } from '../../../../src/editors/editor.ts';
import type { Span } from '../../../../src/engine/span.ts';

export const questionEvent = 'editor-probe-question';
export const answerEvent = 'editor-probe-answer';

export type Question =
  | { readonly ask: 'read'; readonly spans?: readonly Span[] }
  | { readonly ask: 'write'; readonly span: Span; readonly text: string }
  | { readonly ask: 'rects'; readonly span: Span };

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One of these, by what was asked. */
export interface Answer {
  readonly kind?: string;
  readonly text?: string;
  /** What the page says under each span; `null` where the range was refused. */
  readonly ranges?: readonly (string | undefined | null)[];
  readonly outcome?: WriteOutcome;
  readonly rects?: readonly Rect[];
  readonly error?: string;
}
