import type { Span } from '../engine/span.ts';

export type EditorKind = 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'textarea' | 'contenteditable';

/** What an editor holds at one moment. Offsets are UTF-16 units of `text`, lines parted by one "\n". */
export interface Reading {
  readonly text: string;
  /** The place of a span in the page, or `undefined` where there is no DOM range (textarea, stale span). */
  rangeOf(span: Span): Range | undefined;
}

/** `done` is only said after reading the box again. */
export type WriteOutcome =
  | { readonly done: true }
  /** `not-taken`: nothing changed. `garbled`: the text is neither the old nor the expected one. `gone`: the box left the page. */
  | { readonly done: false; readonly reason: 'not-taken' | 'garbled' | 'gone' };

/** One way of reading and writing a compose box, through the editor's own input path. */
export interface Editor {
  readonly kind: EditorKind;
  /** The contenteditable root or the textarea. */
  readonly element: HTMLElement;
  read(): Reading;
  /**
   * Replaces a span by text (either may be empty) as if the person had done it: one undo takes it back, the
   * caret ends up where it was. Never writes DOM, never tries twice.
   */
  write(span: Span, text: string): Promise<WriteOutcome>;
}
