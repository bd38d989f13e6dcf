import type { Span } from '../engine/span.ts';
import { altOf, before, isText, type Point, plainSpaces, type Run, type Walked, walk } from './walk.ts';

/** Text as it stood when it was read, and the way back to the page. Offsets are UTF-16 units of `text`. */
export interface TextMap {
  readonly text: string;
  /** The range of a span; `undefined` where the page no longer says there what was read. */
  rangeOf(span: Span): Range | undefined;
}

/** Reads an editable element. The map is of that moment: after a change, read again. */
export const readText = (root: Element): TextMap => {
  const walked = walk(root);
  return { text: walked.text, rangeOf: (span) => rangeOf(root, walked, span) };
};

/** Where in the text a place of the page is, such as the caret; `undefined` outside the element. */
export const offsetOf = (root: Element, point: Point): number | undefined => walk(root, point).sought;

/** Index of the first run that ends after `offset`. */
const runAfter = (runs: readonly Run[], offset: number): number => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const pointIn = (run: Run, offset: number): Point => {
  if (isText(run.node)) return { node: run.node, offset: run.offset + offset - run.start };
  const place = before(run.node);
  return offset > run.start ? { ...place, offset: place.offset + 1 } : place;
};

/** A place for the caret. At the end of a run rather than the start of the next: there it is after typing. */
const pointAt = (root: Element, { text, runs, lineEnds }: Walked, offset: number): Point | undefined => {
  if (text === '') return lineEnds.get(0) ?? innermost(root);
  const index = runAfter(runs, offset);
  const previous = runs[index - 1];
  if (previous?.end === offset) return pointIn(previous, offset);
  const run = runs[index];
  if (run && run.start <= offset) return pointIn(run, offset);
  return lineEnds.get(offset);
};

/** An empty editor's first element, where typing would start. */
const innermost = (root: Element): Point => {
  let node = root;
  while (node.firstElementChild) node = node.firstElementChild;
  return { node, offset: 0 };
};

/** Whether the page still says what was read, as far as the run is under the span. */
const stillHolds = (root: Element, text: string, run: Run, span: Span): boolean => {
  if (!root.contains(run.node)) return false;
  const start = Math.max(run.start, span.start);
  const end = Math.min(run.end, span.end);
  const now = isText(run.node) ? run.node.data : altOf(run.node);
  const there = now.slice(run.offset + start - run.start, run.offset + end - run.start);
  return plainSpaces(there) === text.slice(start, end);
};

const rangeOf = (root: Element, walked: Walked, span: Span): Range | undefined => {
  const { text, runs } = walked;
  const { start, end } = span;
  if (start < 0 || start > end || end > text.length) return undefined;
  const first = runAfter(runs, start);
  for (const run of runs.slice(first, runAfter(runs, end - 1) + 1)) {
    if (run.start < end && !stillHolds(root, text, run, span)) return undefined;
  }
  const run = runs[first];
  const startsInside = start < end && run !== undefined && run.start <= start;
  const from = startsInside ? pointIn(run, start) : pointAt(root, walked, start);
  const to = start === end ? from : pointAt(root, walked, end);
  if (!from || !to || !isPlace(root, from) || !isPlace(root, to)) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
};

const isPlace = (root: Element, { node, offset }: Point): boolean =>
  root.contains(node) && offset <= (isText(node) ? node.length : node.childNodes.length);
