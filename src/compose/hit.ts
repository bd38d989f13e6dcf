export const within = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether a point of the screen lies on one of the lines a range is drawn on. */
export const hits = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((rect) => within(rect, x, y));
