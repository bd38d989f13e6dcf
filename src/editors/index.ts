import { editable } from './editable.ts';
import type { Editor } from './editor.ts';
import { isTextField } from './field.ts';
import { type Input, pasteOrDelete, typeLines, typeText } from './input.ts';
import { textField } from './text-field.ts';

export type { Editor, EditorKind, Reading, WriteOutcome } from './editor.ts';

/**
 * How an editor is known, and the one way of writing that it takes as a person's: measured for each on Chromium 156 and
 * Firefox 153 in November 2026 (`tests/e2e/editors.test.ts`). The others fail in quiet ways: Quill 1 answers a paste by
 * deleting the selection, Draft.js loses its hold on the page after an `insertText` with a line break in it.
 */
const kinds: readonly {
  readonly kind: 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'contenteditable';
  readonly mark: string;
  readonly input: Input;
}[] = [
  { kind: 'lexical', mark: '[data-lexical-editor="true"]', input: pasteOrDelete },
  { kind: 'draft', mark: '.public-DraftEditor-content', input: pasteOrDelete },
  { kind: 'quill', mark: '.ql-editor', input: typeLines },
  { kind: 'prosemirror', mark: '.ProseMirror', input: typeLines },
  { kind: 'contenteditable', mark: '*', input: typeText },
];

/** The editor that an element is; `undefined` if nobody can write there. */
export const editorOf = (element: HTMLElement): Editor | undefined => {
  if (isTextField(element)) return textField(element);
  if (!element.isContentEditable) return undefined;
  const known = kinds.find(({ mark }) => element.matches(mark));
  return known && editable(known.kind, element, known.input);
};
