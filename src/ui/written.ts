import type { Box } from './place.ts';

/**
 * The boxes of the written lines of `element` that reach below `top` (CSS px of the window), the last words first.
 * Of a text field, whose words have no boxes of their own, none is told.
 */
export function wordsFrom(element: Element, top: number): readonly Box[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = element.ownerDocument.createRange();
  const boxes: Box[] = [];
  // From the end, where the words near the lower edge are, so that a long draft is not measured as a whole.
  for (let text = walker.lastChild(); text; text = walker.previousNode()) {
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    const low = lines.filter(({ bottom }) => bottom > top);
    if (lines.length > 0 && low.length === 0) break;
    boxes.push(...low);
  }
  return boxes;
}
