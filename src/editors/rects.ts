import type { Span } from '../engine/span.ts';
import type { Editor } from './editor.ts';
import { isTextField } from './field.ts';
import { mirrorOf } from './mirror.ts';

/**
 * Where a span stands, one rectangle a line, in viewport pixels; none where it is stale or out of sight. `container`
 * takes what has to be laid out to measure a text field, for the moment; keep a `mirrorOf` to measure often.
 */
export const rectsOf = (editor: Editor, span: Span, container: Node): DOMRect[] => {
  if (isTextField(editor.element)) {
    const mirror = mirrorOf(editor.element, container);
    const rects = mirror.rectsOf(span);
    mirror.remove();
    return rects;
  }
  const range = editor.read().rangeOf(span);
  return range ? [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
};
