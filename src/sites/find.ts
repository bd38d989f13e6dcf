import type { AttachmentKind } from '../engine/draft.ts';
import type { Attachment } from './box.ts';
import { type Anchor, button, type Ladder, type Match } from './registry.ts';

/** The words of a button or heading: its label, else its text. */
const wordsOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();

const holds = (element: Element, { says }: Anchor): boolean => !says || says.includes(wordsOf(element));

/** The nearest element at or above `element` that the ladder knows, by its highest rung that holds. */
export function closest(element: Element, ladder: Ladder): Match | undefined {
  for (const [step, anchor] of ladder.entries()) {
    const found = element.closest<HTMLElement>(anchor.selector);
    if (found && holds(found, anchor)) return { element: found, rung: anchor.rung, step };
  }
  return undefined;
}

/** What the highest rung that holds finds below `root`, in document order. */
export function all(root: ParentNode, ladder: Ladder): readonly Match[] {
  for (const [step, anchor] of ladder.entries()) {
    const found = [...root.querySelectorAll<HTMLElement>(anchor.selector)].filter((one) =>
      holds(one, anchor),
    );
    if (found.length > 0) return found.map((element) => ({ element, rung: anchor.rung, step }));
  }
  return [];
}

export const elements = (root: ParentNode, ladder: Ladder): readonly HTMLElement[] =>
  all(root, ladder).map(({ element }) => element);

export const has = (root: ParentNode, ladder: Ladder): boolean => all(root, ladder).length > 0;

/** Rendered at all; a hidden stand-in of the site is not. */
export const visible = (element: Element): boolean =>
  element.isConnected && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);

export const visibleElements = (root: ParentNode, ladder: Ladder): readonly HTMLElement[] =>
  elements(root, ladder).filter(visible);

/** Whether `later` stands behind `earlier` in the document. */
export const follows = (later: Node, earlier: Node): boolean =>
  (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether an element is itself one of what the ladder describes, on any rung. */
export const isOne = (element: Element, ladder: Ladder): boolean =>
  ladder.some((anchor) => element.matches(anchor.selector) && holds(element, anchor));

/** The text of the first element below `root` that the ladder finds. */
export const textIn = (root: ParentNode | undefined, ladder: Ladder): string | undefined =>
  (root && elements(root, ladder)[0]?.textContent) || undefined;

/** Climbs from `element` to the first ancestor for which `wanted` holds, not beyond `limit`. */
export function climb(
  element: Element,
  wanted: (ancestor: Element) => boolean,
  limit: (ancestor: Element) => boolean,
): Element | undefined {
  for (let one = element.parentElement; one; one = one.parentElement) {
    if (wanted(one)) return one;
    if (limit(one)) return undefined;
  }
  return undefined;
}

const longestButtonLabel = 20;

/**
 * The button that a dialog ends with, whatever its language: behind the editor, visible, with a short name.
 * The last rung for sites that translate every label.
 */
export function lastButton(root: ParentNode, editor: Element): HTMLElement | undefined {
  return visibleElements(root, button)
    .filter((one) => follows(one, editor) && !editor.contains(one))
    .filter((one) => {
      const name = wordsOf(one);
      return (
        name.length > 0 && name.length <= longestButtonLabel && one.getAttribute('aria-haspopup') === null
      );
    })
    .at(-1);
}

/** The address the site gave a picture or video outlives its element; what has none is known by its place. */
const markOf = (element: Element, kind: AttachmentKind, place: number): string =>
  element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src') ?? `${kind} ${place}`;

/** One entry for each picture, video or other thing that goes out with the draft. */
export function attachmentsIn(
  root: ParentNode,
  ladders: Partial<Record<AttachmentKind, Ladder>>,
  parts: readonly Element[],
): readonly Attachment[] {
  const found: Attachment[] = [];
  const seen = new Set<Element>();
  for (const kind of ['gif', 'video', 'document', 'poll', 'image'] as const) {
    for (const one of elements(root, ladders[kind] ?? [])) {
      if (seen.has(one) || parts.some((part) => part.contains(one))) continue;
      seen.add(one);
      found.push({ kind, mark: markOf(one, kind, found.length) });
    }
  }
  return found;
}

/** Ctrl+Enter, or ⌘+Enter on a Mac. Never while an input method is composing. */
export const isCtrlEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing && event.keyCode !== 229;

/** Enter alone, which Facebook's comments post on. */
export const isBareEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.shiftKey &&
  !event.altKey &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.isComposing &&
  event.keyCode !== 229;
