import type { SiteAdapter } from '../sites/box.ts';

/** Boxes that somebody writes in and nobody checks, as Postcheck does not recognise them. Their text is never read. */
export interface Strangers {
  /** Somebody typed into what is no compose box. */
  typed(event: Event, target: Element): void;
  /** The person went elsewhere: what left the page is no longer counted. */
  moved(): void;
  /** Whether there is such a box in the page now. */
  any(): boolean;
}

/** So many changes make it a text that somebody may have wanted checked. */
const enough = 20;

const isWritable = (element: Element): boolean =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable);

const isInsertion = (event: Event): boolean =>
  event instanceof InputEvent && event.inputType.startsWith('insert');

/** `changed` is called when there is a first such box, and when there may be none any more. */
export function countStrangers(
  { boxAt, isPrivate }: Pick<SiteAdapter, 'boxAt' | 'isPrivate'>,
  changed: () => void,
): Strangers {
  const counts = new Map<Element, number>();
  /** What was a stranger may have left the page, or turned out to be a box or private. */
  const isStrange = (element: Element): boolean =>
    element.isConnected && !isPrivate(element) && boxAt(element) === undefined;

  const any = (): boolean => {
    for (const element of counts.keys()) if (!isStrange(element)) counts.delete(element);
    return [...counts.values()].some((count) => count >= enough);
  };

  return {
    typed(event, target) {
      if (!event.isTrusted || !isInsertion(event) || !isWritable(target) || isPrivate(target)) return;
      const count = (counts.get(target) ?? 0) + 1;
      counts.set(target, count);
      if (count === enough) changed();
    },
    moved() {
      const before = counts.size;
      if (before > 0 && !any() && counts.size < before) changed();
    },
    any,
  };
}
