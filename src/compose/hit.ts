/** Whether a point of the screen lies on one of the lines a range is drawn on. */
export const hits = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
