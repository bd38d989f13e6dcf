import type { Span } from '../engine/span.ts';
import type { Editor, WriteOutcome } from './editor.ts';
import type { TextField } from './field.ts';
import { focusedElement, giveFocusBack } from './focus.ts';
import { typeText } from './input.ts';
import { carry, splice } from './splice.ts';
import { verify } from './verify.ts';

/** A text area or a one-line field. Setting `value` would kill undo and pass React by, so it is typed into. */
export const textField = (element: TextField): Editor => {
  const write = async (span: Span, text: string): Promise<WriteOutcome> => {
    if (!element.isConnected) return { done: false, reason: 'gone' };
    const old = element.value;
    const expected = splice(old, span, text);
    const tooLong = element.maxLength >= 0 && expected.length > Math.max(element.maxLength, old.length);
    if (tooLong || span.end > old.length) return { done: false, reason: 'not-taken' };
    const had = focusedElement(element.ownerDocument);
    const { selectionStart, selectionEnd, selectionDirection } = element;

    element.focus({ preventScroll: true });
    element.setSelectionRange(span.start, span.end);
    typeText(element, text);
    const outcome = await verify(element, () => element.value, expected, old);
    const moved = (offset: number | null): number => {
      const place = offset ?? old.length;
      return outcome.done ? carry(place, span, text) : place;
    };
    element.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection ?? 'none');
    giveFocusBack(element, had);
    return outcome;
  };
  return {
    kind: 'textarea',
    element,
    read: () => ({ text: element.value, rangeOf: () => undefined }),
    write,
  };
};
