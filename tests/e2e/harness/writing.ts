import { splice } from '../../../src/editors/splice.ts';
import type { Span } from '../../../src/engine/span.ts';
import type { Tab } from './session.ts';

/** Where an editor is tried. */
export interface Place {
  readonly name: string;
  readonly kind: string;
  readonly url: string;
  readonly box: string;
  /** Changes within so many ms are one step of undo to this editor; a fix comes later than that. */
  readonly joins: number;
  /** What makes a new line, where Enter would post. */
  readonly newLine?: string;
}

const alone = 'https://editors.example/';
const joins = { draft: 0, lexical: 300, quill: 1000, prosemirror: 500, textarea: 0, contenteditable: 0 };

const place = (
  name: string,
  kind: keyof typeof joins,
  box: string,
  url: string = alone,
  newLine?: string,
): Place => ({ name, kind, url, box, joins: joins[kind], ...(newLine && { newLine }) });

/** Every editor on a page of its own. */
export const editors: readonly Place[] = [
  place('Draft.js', 'draft', 'draft'),
  place('Lexical, rich text', 'lexical', 'lexical'),
  place('Lexical, plain text', 'lexical', 'lexical-plain'),
  place('Quill 2', 'quill', 'quill-2'),
  place('Quill 1', 'quill', 'quill-1'),
  place('TipTap', 'prosemirror', 'tiptap'),
  place('text area', 'textarea', 'textarea'),
  place('contenteditable', 'contenteditable', 'editable'),
];

const linkedin = 'https://www.linkedin.com';
const recommendation = `${linkedin}/in/sam-okafor/edit/forms/recommendation/write/`;

/** The same editors in the sites' nesting. */
export const surfaces: readonly Place[] = [
  place('X home', 'draft', 'home', 'https://x.com/home'),
  place('X modal', 'draft', 'part-0', 'https://x.com/compose/post'),
  place('Facebook post', 'lexical', 'post', 'https://www.facebook.com/?compose'),
  place('Facebook comment', 'lexical', 'comment', 'https://www.facebook.com/', 'Shift+Enter'),
  place('LinkedIn share box', 'quill', 'share', `${linkedin}/feed/?shareActive=true`),
  place('LinkedIn comment', 'prosemirror', 'comment', `${linkedin}/feed/`),
  place('LinkedIn older comment', 'quill', 'legacy-comment', `${linkedin}/feed/update/urn:li:activity:1/`),
  place('LinkedIn article', 'prosemirror', 'article', `${linkedin}/article/new/`),
  place('LinkedIn recommendation', 'textarea', 'recommendation', recommendation),
  place('the same, editable', 'contenteditable', 'recommendation', `${recommendation}?shape=editable`),
  place('the same, in the shadow root', 'textarea', 'recommendation', `${recommendation}?shape=shadow`),
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
  { name: 'redact a word', span: at('delta'), text: '[removed]' },
  { name: 'remove a word', span: at('golf '), text: '' },
  { name: 'replace across a paragraph break', span: at('echo\n\nFoxtrot'), text: 'new' },
];

export const moreOperations: readonly Operation[] = [
  { name: 'add words on the last line', span: end, text: ' Views my own.' },
  { name: 'put words first', span: { start: 0, end: 0 }, text: 'Edited: ' },
  { name: 'redact a decorated word', span: at('#charlie'), text: '[removed]' },
  { name: 'remove everything', span: { start: 0, end: sample.length }, text: '' },
];

/** What the box holds once an operation was made on the sample. */
export const after = ({ span, text }: Operation): string => splice(sample, span, text);

/** Opens the page, puts the caret in the box and types the sample with real keys. */
export const typeSample = async (tab: Tab, { url, box, newLine }: Place): Promise<void> => {
  await tab.open(url);
  await tab.focus(box);
  if (!newLine) return tab.type(sample);
  for (const [index, line] of sample.split('\n').entries()) {
    if (index > 0) await tab.press(newLine);
    await tab.type(line);
  }
};
