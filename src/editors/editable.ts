import type { Span } from '../engine/span.ts';
import type { Editor, EditorKind, WriteOutcome } from './editor.ts';
import { focusedElement, giveFocusBack } from './focus.ts';
import type { Input } from './input.ts';
import { select, selectedIn } from './selection.ts';
import { carry, splice } from './splice.ts';
import { offsetOf, readText } from './text-map.ts';
import { verify } from './verify.ts';

interface Caret {
  readonly anchor: number;
  readonly focus: number;
}

const notTaken: WriteOutcome = { done: false, reason: 'not-taken' };

const caretIn = (element: HTMLElement): Caret | undefined => {
  const selected = selectedIn(element);
  if (!selected) return undefined;
  const anchor = offsetOf(element, selected.anchor);
  const focus = offsetOf(element, selected.focus);
  return anchor === undefined || focus === undefined ? undefined : { anchor, focus };
};

const isAt = (caret: Caret | undefined, span: Span): boolean =>
  caret !== undefined &&
  Math.min(caret.anchor, caret.focus) === span.start &&
  Math.max(caret.anchor, caret.focus) === span.end;

const putCaret = async (element: HTMLElement, { anchor, focus }: Caret): Promise<void> => {
  const map = readText(element);
  const from = map.rangeOf({ start: anchor, end: anchor });
  const to = map.rangeOf({ start: focus, end: focus });
  if (!from || !to) return;
  await select(element.ownerDocument, {
    anchor: { node: from.startContainer, offset: from.startOffset },
    focus: { node: to.startContainer, offset: to.startOffset },
  });
};

const insertAt = async (
  element: HTMLElement,
  input: Input,
  old: string,
  span: Span,
  text: string,
): Promise<WriteOutcome> => {
  const map = readText(element);
  const range = map.text === old ? map.rangeOf(span) : undefined;
  if (!range) return notTaken;
  await select(element.ownerDocument, {
    anchor: { node: range.startContainer, offset: range.startOffset },
    focus: { node: range.endContainer, offset: range.endOffset },
  });
  // The editor may have moved the selection, or somebody typed: better nothing than the wrong place.
  if (readText(element).text !== old || !isAt(caretIn(element), span)) return notTaken;
  input(element, text);
  return verify(element, () => readText(element).text, splice(old, span, text), old);
};

/** An editor made of a contenteditable element: they differ only in how they take text. */
export const editable = (kind: EditorKind, element: HTMLElement, input: Input): Editor => {
  const write = async (span: Span, text: string): Promise<WriteOutcome> => {
    if (!element.isConnected) return { done: false, reason: 'gone' };
    const old = readText(element).text;
    const caret = caretIn(element);
    const had = focusedElement(element.ownerDocument);
    element.focus({ preventScroll: true });
    const outcome = await insertAt(element, input, old, span, text);
    const moved = (offset: number): number => (outcome.done ? carry(offset, span, text) : offset);
    const knowsWhere = outcome.done || outcome.reason === 'not-taken';
    if (caret && knowsWhere)
      await putCaret(element, { anchor: moved(caret.anchor), focus: moved(caret.focus) });
    giveFocusBack(element, had);
    return outcome;
  };
  return { kind, element, read: () => readText(element), write };
};
