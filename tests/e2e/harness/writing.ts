import { splice } from '../../../src/editors/splice.ts';
import type { Span } from '../../../src/engine/span.ts';

/** Where each editor is tried. */
export interface Place {
  readonly name: string;
  readonly kind: string;
  readonly url: string;
  readonly box: string;
}

const alone = 'https://editors.example/';

export const places: readonly Place[] = [
  { name: 'Draft.js', kind: 'draft', url: alone, box: 'draft' },
  { name: 'Lexical, rich text', kind: 'lexical', url: alone, box: 'lexical' },
  { name: 'Lexical, plain text', kind: 'lexical', url: alone, box: 'lexical-plain' },
  { name: 'Quill 2', kind: 'quill', url: alone, box: 'quill-2' },
  { name: 'Quill 1', kind: 'quill', url: alone, box: 'quill-1' },
  { name: 'TipTap', kind: 'prosemirror', url: alone, box: 'tiptap' },
  { name: 'text area', kind: 'textarea', url: alone, box: 'textarea' },
  { name: 'contenteditable', kind: 'contenteditable', url: alone, box: 'editable' },
];

export const sample = 'Alpha bravo #charlie delta 😀 echo\n\nFoxtrot golf  hotel';

/** One change to the sample, as a fix would make it. */
export interface Operation {
  readonly name: string;
  readonly span: Span;
  readonly text: string;
}

const at = (words: string): Span => {
  const start = sample.indexOf(words);
  return { start, end: start + words.length };
};
const end: Span = { start: sample.length, end: sample.length };

export const operations: readonly Operation[] = [
  { name: 'add a paragraph after a blank line', span: end, text: '\n\nViews my own.' },
  { name: 'add words on the last line', span: end, text: ' Views my own.' },
  { name: 'put words first', span: { start: 0, end: 0 }, text: 'Edited: ' },
  { name: 'redact a word', span: at('delta'), text: '[removed]' },
  { name: 'redact a decorated word', span: at('#charlie'), text: '[removed]' },
  { name: 'remove a word', span: at('golf '), text: '' },
  { name: 'replace across a paragraph break', span: at('echo\n\nFoxtrot'), text: 'new' },
  { name: 'remove everything', span: { start: 0, end: sample.length }, text: '' },
];

export const after = ({ span, text }: Operation): string => splice(sample, span, text);
