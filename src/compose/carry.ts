import type { Fix } from '../engine/finding.ts';
import type { Span } from '../engine/span.ts';
import type { ShownFinding } from '../messages/protocol.ts';

/** The one change that turns one text into another: `before[start, oldEnd)` became `after[start, newEnd)`. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** Where a span stands after the edit; `undefined` when the edit went into it. */
export function shift(span: Span, { start, oldEnd, newEnd }: Edit): Span | undefined {
  if (span.end <= start) return span;
  const by = newEnd - oldEnd;
  return span.start >= oldEnd ? { start: span.start + by, end: span.end + by } : undefined;
}

/**
 * Carries findings about one text over to another that the person has typed on to. What the edit touched is
 * dropped until the engine answers again: a line under the wrong words is worse than none.
 */
export function carry(
  findings: readonly ShownFinding[],
  before: string,
  after: string,
): readonly ShownFinding[] {
  if (before === after) return findings;
  const edit = editBetween(before, after);
  const moved = (span: Span): Span | undefined => {
    const to = shift(span, edit);
    return to && before.slice(span.start, span.end) === after.slice(to.start, to.end) ? to : undefined;
  };
  return findings.flatMap((finding) => carryOne(finding, moved) ?? []);
}

function carryOne(
  { span, marks, weighs, fixes, ...rest }: ShownFinding,
  moved: (span: Span) => Span | undefined,
): ShownFinding | undefined {
  const newSpan = span && moved(span);
  if (span && !newSpan) return undefined;
  const newWeighs = weighs && moved(weighs);
  const newMarks = marks?.flatMap((mark) => moved(mark) ?? []);
  if (!span && marks && marks.length > 0 && newMarks?.length === 0) return undefined;
  return {
    ...rest,
    ...(newSpan && { span: newSpan }),
    ...(newMarks && { marks: newMarks }),
    ...(newWeighs && { weighs: newWeighs }),
    fixes: fixes.flatMap((fix) => moveFix(fix, moved) ?? []),
  };
}

function moveFix(fix: Fix, moved: (span: Span) => Span | undefined): Fix | undefined {
  if (!('span' in fix)) return fix;
  const span = moved(fix.span);
  return span && { ...fix, span };
}

/** Drops what does not fit the text it is said about: a span that lies outside it, or that is empty. */
export function fitting(findings: readonly ShownFinding[], text: string): readonly ShownFinding[] {
  const fits = (span: Span): Span | undefined =>
    span.start >= 0 && span.start < span.end && span.end <= text.length ? span : undefined;
  return findings.flatMap((finding) => carryOne(finding, fits) ?? []);
}
