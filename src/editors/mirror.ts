import type { Span } from '../engine/span.ts';

/** What decides where a character of a text field stands. */
const copied = [
  'border-bottom-width',
  'border-left-width',
  'border-right-width',
  'border-top-width',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-height',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

/** Follows a text field so that places in its value can be measured; nothing of it is ever seen. */
export interface Mirror {
  /** Where a span of the value stands now, in viewport pixels, cut to what is scrolled into view. */
  rectsOf(span: Span): DOMRect[];
  remove(): void;
}

/**
 * A copy of a text area's layout inside `container`, which must not be in or beside the editor: our own shadow root.
 * A text field has no ranges, so its text is laid out again with the same type and width.
 */
export const mirrorOf = (field: HTMLTextAreaElement | HTMLInputElement, container: Node): Mirror => {
  const page = field.ownerDocument;
  const element = page.createElement('div');
  const text = page.createTextNode('');
  element.append(text);
  element.setAttribute('aria-hidden', 'true');
  container.appendChild(element);

  const follow = (): DOMRect => {
    const box = field.getBoundingClientRect();
    const from = getComputedStyle(field);
    const { style } = element;
    for (const name of copied) style.setProperty(name, from.getPropertyValue(name));
    const borders = Number.parseFloat(from.borderLeftWidth) + Number.parseFloat(from.borderRightWidth);
    style.setProperty('position', 'fixed');
    style.setProperty('visibility', 'hidden');
    style.setProperty('pointer-events', 'none');
    style.setProperty('border-style', 'solid');
    style.setProperty('box-sizing', 'border-box');
    style.setProperty('overflow', 'hidden');
    style.setProperty('white-space', field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre');
    style.setProperty('overflow-wrap', 'break-word');
    style.setProperty('left', `${box.left}px`);
    style.setProperty('top', `${box.top}px`);
    // Without the scroll bar, which takes its width from the text.
    style.setProperty('width', `${field.clientWidth + borders}px`);
    style.setProperty('height', `${box.height}px`);
    // A line feed at the end has no height of its own; a zero-width space gives it one.
    if (text.data !== `${field.value}\u200B`) text.data = `${field.value}\u200B`;
    element.scrollTop = field.scrollTop;
    element.scrollLeft = field.scrollLeft;
    return box;
  };

  return {
    rectsOf: ({ start, end }) => {
      if (start < 0 || start > end || end > field.value.length) return [];
      const box = follow();
      const range = page.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      // A container inside something transformed puts what is `fixed` elsewhere: what counts is the way between them.
      const own = element.getBoundingClientRect();
      const placed = [...range.getClientRects()].map(
        ({ x, y, width, height }) => new DOMRect(x + box.x - own.x, y + box.y - own.y, width, height),
      );
      return placed.flatMap((rect) => within(rect, box) ?? []);
    },
    remove: () => element.remove(),
  };
};

const within = (rect: DOMRect, box: DOMRect): DOMRect | undefined => {
  const left = Math.max(rect.left, box.left);
  const top = Math.max(rect.top, box.top);
  const right = Math.min(rect.right, box.right);
  const bottom = Math.min(rect.bottom, box.bottom);
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : undefined;
};
