import type { WriteOutcome } from '../editors/editor.ts';
import { splice } from '../editors/splice.ts';
import type { Fix } from '../engine/finding.ts';
import type { Span } from '../engine/span.ts';
import { type Part, placesOf, type Written } from './written.ts';

/** A fix that changes words; a setting is none of the editor's business. */
export type TextFix = Exclude<Fix, { kind: 'setting' }>;
export const isTextFix = (fix: Fix): fix is TextFix => fix.kind !== 'setting';

/**
 * `gone`: the words are in no box of the composer any more. `left`: they went from here, and the same words
 * stand elsewhere in it. `added`: the new words are in the box. `not-taken`: the box did not do it.
 */
export type FixResult = 'gone' | 'left' | 'added' | 'not-taken';

const done = (outcome: WriteOutcome): boolean => outcome.done;

async function takeOut(written: Written, span: Span, replacement: string): Promise<boolean> {
  const places = placesOf(written, span);
  if (places.length === 0) return false;
  // From the last part to the first: what is written in one leaves the offsets of the others alone.
  for (const [index, { part, span: here }] of [...places.entries()].reverse()) {
    const outcome = await part.editor.write(here, index === 0 ? replacement : '');
    if (!done(outcome)) return false;
  }
  return true;
}

/** Line breaks that already end the text are not doubled. */
function withoutDoubledBreaks(text: string, added: string): string {
  let shared = 0;
  while (added[shared] === '\n' && text.at(-1 - shared) === '\n') shared += 1;
  return added.slice(shared);
}

async function putIn(part: Part, at: 'start' | 'end', text: string): Promise<boolean> {
  const end = part.reading.text.length;
  const place = at === 'start' ? { start: 0, end: 0 } : { start: end, end };
  const outcome = await part.editor.write(
    place,
    at === 'start' ? text : withoutDoubledBreaks(part.reading.text, text),
  );
  return done(outcome);
}

/** Does what the fix says through the editor, and reads every box of the composer again before it says so. */
export async function applyFix(
  written: Written,
  fix: TextFix,
  readAgain: () => Written | undefined,
): Promise<FixResult> {
  if (fix.kind === 'insert') {
    const part = fix.at === 'start' ? written.parts[0] : written.parts.at(-1);
    return part && (await putIn(part, fix.at, fix.text)) ? 'added' : 'not-taken';
  }
  const words = written.draft.text.slice(fix.span.start, fix.span.end).trim();
  const replacement = fix.kind === 'replace' ? fix.text : '';
  if (!(await takeOut(written, fix.span, replacement))) return 'not-taken';
  const after = readAgain();
  if (!after) return 'not-taken';
  return words !== '' && after.draft.text.includes(words) ? 'left' : 'gone';
}

/** What to put in by hand where the box takes no fix: the words to add, else the whole box as it should read. */
export function byHand(written: Written, fix: TextFix): string {
  if (fix.kind === 'insert') return fix.text.trim();
  const [place] = placesOf(written, fix.span);
  return place ? splice(place.part.reading.text, place.span, fix.kind === 'replace' ? fix.text : '') : '';
}

/** Takes words back out that were put in, wherever they stand by now. */
export async function takeBack(written: Written, text: string): Promise<boolean> {
  const words = text.trim();
  for (const part of [...written.parts].reverse()) {
    const at = part.reading.text.lastIndexOf(words);
    if (at < 0) continue;
    const before = part.reading.text.slice(0, at);
    const start = before.trimEnd().length;
    return done(await part.editor.write({ start, end: at + words.length }, ''));
  }
  return false;
}
