import type { Editor, Reading } from '../editors/editor.ts';
import { type Draft, longestText } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import type { Attachment, Box } from '../sites/box.ts';

/** One editor of a composer: what it holds, and where that starts in the draft. */
export interface Part {
  readonly editor: Editor;
  readonly reading: Reading;
  readonly from: number;
}

/** What stands in a compose box at one moment. */
export interface Written {
  readonly draft: Draft;
  /** The parts with something in them; the first one where all are empty. */
  readonly parts: readonly Part[];
  /** What goes out with it, each with a name of its own. */
  readonly attached: readonly Attachment[];
}

/** Editors of parts are found once and kept as long as their element lives. */
export type EditorFinder = (element: HTMLElement) => Editor | undefined;

const blank = (text: string): boolean => text.trim() === '';
const between = '\n\n';
const longestAbove = 5000;

/** Reads the box now. `undefined` when one of its parts is of a kind nobody can read. */
export function readBox(box: Box, editorFor: EditorFinder): Written | undefined {
  const editors = box.parts().map(editorFor);
  const readings = editors.flatMap((editor) => (editor ? [{ editor, reading: editor.read() }] : []));
  if (readings.length === 0 || readings.length < editors.length) return undefined;

  const filled = readings.filter(({ reading }) => !blank(reading.text));
  const parts: Part[] = [];
  let text = '';
  for (const one of filled.length > 0 ? filled : readings.slice(0, 1)) {
    if (parts.length > 0) text += between;
    parts.push({ ...one, from: text.length });
    text += one.reading.text;
  }
  const attached = box.attachments();
  const breaks = parts.slice(1).map(({ from }) => from);
  return { draft: draftFrom(box, text, attached, breaks), parts, attached };
}

function draftFrom(
  box: Box,
  text: string,
  attached: readonly Attachment[],
  breaks: readonly number[],
): Draft {
  const replyingTo = box.replyingTo()?.slice(0, longestAbove);
  return {
    text,
    site: box.site,
    surface: box.surface,
    editing: box.editing(),
    attachments: attached.map(({ kind }) => kind),
    ...(replyingTo && { replyingTo }),
    ...(breaks.length > 0 && { breaks }),
  };
}

/** What is sent to the engine: no more than it reads. */
export const askable = (draft: Draft): Draft =>
  draft.text.length > longestText ? { ...draft, text: draft.text.slice(0, longestText) } : draft;

export const isBlank = (draft: Draft): boolean => blank(draft.text) && draft.attachments.length === 0;

const same = <One>(a: readonly One[], b: readonly One[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Whether an answer about one draft holds for the other. */
export const sameDraft = (a: Draft, b: Draft): boolean =>
  a.text === b.text &&
  a.surface === b.surface &&
  a.editing === b.editing &&
  a.replyingTo === b.replyingTo &&
  same(a.attachments, b.attachments) &&
  same(a.breaks ?? [], b.breaks ?? []);

/** The same draft, and the same things attached to it. */
export const sameWritten = (a: Written, b: Written): boolean =>
  sameDraft(a.draft, b.draft) &&
  same(
    a.attached.map(({ mark }) => mark),
    b.attached.map(({ mark }) => mark),
  );

/** The piece of a draft's span that lies in one part, in that part's own offsets. */
export interface Place {
  readonly part: Part;
  readonly span: Span;
}

/** Where a span of the draft stands. The blank line between parts belongs to none. */
export function placesOf({ parts }: Written, span: Span): readonly Place[] {
  return parts.flatMap((part) => {
    const start = Math.max(span.start - part.from, 0);
    const end = Math.min(span.end - part.from, part.reading.text.length);
    return start < end ? [{ part, span: { start, end } }] : [];
  });
}
