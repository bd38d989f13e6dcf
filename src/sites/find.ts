import type { AttachmentKind } from '../engine/draft.ts';
import type { Rung } from './box.ts';
import { button, type Ladder } from './selectors.ts';

export interface Match {
  readonly element: HTMLElement;
  readonly rung: Rung;
}

/** The nearest element at or above `element` that the ladder knows, by its highest rung that holds. */
export function closest(element: Element, ladder: Ladder): Match | undefined {
  for (const { selector, rung } of ladder) {
    const found = element.closest<HTMLElement>(selector);
    if (found) return { element: found, rung };
  }
  return undefined;
}

/** What the highest rung that holds finds below `root`, in document order. */
export function all(root: ParentNode, ladder: Ladder): readonly Match[] {
  for (const { selector, rung } of ladder) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)];
    if (found.length > 0) return found.map((element) => ({ element, rung }));
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
      const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
      return (
        name.length > 0 && name.length <= longestButtonLabel && one.getAttribute('aria-haspopup') === null
      );
    })
    .at(-1);
}

/** One entry for each picture, video or other thing that goes out with the draft. */
export function attachmentsIn(
  root: ParentNode,
  ladders: Partial<Record<AttachmentKind, Ladder>>,
  parts: readonly Element[],
): readonly AttachmentKind[] {
  const found: AttachmentKind[] = [];
  const seen = new Set<Element>();
  for (const kind of ['gif', 'video', 'document', 'poll', 'image'] as const) {
    for (const one of elements(root, ladders[kind] ?? [])) {
      if (seen.has(one) || parts.some((part) => part.contains(one))) continue;
      seen.add(one);
      found.push(kind);
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
