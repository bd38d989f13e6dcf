/** Where things go on the screen. Pure: all in CSS px of the window. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Place {
  readonly left: number;
  readonly top: number;
  /** What is left for the card's height; longer cards scroll inside. */
  readonly maxHeight: number;
}

const edge = 8;
const gap = 10;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

export function overlap(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(0, Math.min(a.left + a.width, b.left + b.width) - left),
    height: Math.max(0, Math.min(a.top + a.height, b.top + b.height) - top),
  };
}

const touches = (a: Box, b: Box): boolean => {
  const { width, height } = overlap(a, b);
  return width > 0 && height > 0;
};

/** How far left something of this size has to stand to be clear of every obstacle; `undefined` beyond `limit`. */
function clearOf(start: Box, obstacles: readonly Box[], limit: number): number | undefined {
  let box = start;
  for (;;) {
    const hit = obstacles.find((one) => touches(box, one));
    if (!hit) return box.left;
    box = { ...box, left: hit.left - start.width - 4 };
    if (box.left < limit) return undefined;
  }
}

/**
 * On the box's lower edge, or at the end of what can be seen of a taller one, as far right as none of the site's
 * buttons is covered; lower, else further left, where it would lie on written words. `undefined` when next to nothing
 * of the box can be seen.
 */
export function placeMarker(
  anchor: Box,
  seen: Box,
  marker: Size,
  window: Size,
  { buttons = [], words = [] }: { readonly buttons?: readonly Box[]; readonly words?: readonly Box[] } = {},
): Omit<Place, 'maxHeight'> | undefined {
  const bottom = anchor.top + anchor.height;
  const seenBottom = seen.top + seen.height;
  const cut = bottom > seenBottom + 1;
  const sliver = cut ? 2 * marker.height : 1;
  if (seen.width < 1 || seen.height < sliver) return undefined;
  const lowest = window.height - marker.height - edge;
  const { width, height } = marker;
  // Half over the edge of a roomy box; under a single line, whose words it would cover.
  const inside = clamp((anchor.height - height) / 4, 2, height / 2);
  const start: Box = {
    left: clamp(seen.left + seen.width - width - 4, edge, window.width - width - edge),
    top: clamp(cut ? seenBottom - height - 4 : bottom - inside, edge, lowest),
    width,
    height,
  };
  const written = words.map((one) => overlap(one, seen)).filter((one) => one.width > 0 && one.height > 0);
  const top = start.top;
  const left = clearOf(start, buttons, seen.left) ?? start.left;
  if (!written.some((one) => touches({ ...start, left }, one))) return { left, top };
  // Under the last of the words in its row, however far right they go.
  const row = written.filter((one) => one.top < top + height && one.top + one.height > top);
  const lower = Math.max(...row.map((one) => one.top + one.height));
  const under = lower <= lowest ? clearOf({ ...start, top: lower }, buttons, seen.left) : undefined;
  if (under !== undefined && !written.some((one) => touches({ ...start, left: under, top: lower }, one))) {
    return { left: under, top: lower };
  }
  return { left: clearOf(start, [...buttons, ...written], seen.left) ?? left, top };
}

/** Room for so much of a card makes it worth standing clear of the draft, in px. */
const enough = 150;

/**
 * Clear of the draft, so that it can be read beside what is said about it: to the right, below, above or to the left,
 * wherever the whole card has room, else where it has most and scrolls. Only where there is hardly any room at all does
 * it lie over the lower part of the box.
 */
export function placeCard(anchor: Box, card: Size, window: Size): Place {
  const right = anchor.left + anchor.width;
  const below = anchor.top + anchor.height + gap + 12;
  const tallest = window.height - 2 * edge;
  const height = Math.min(card.height, tallest);
  const along = clamp(right - card.width, edge, Math.max(edge, window.width - card.width - edge));
  const beside = (left: number): Place => ({
    left,
    top: clamp(anchor.top, edge, window.height - height - edge),
    maxHeight: tallest,
  });

  if (right + gap + card.width + edge <= window.width) return beside(Math.max(edge, right + gap));
  const roomBelow = window.height - edge - Math.max(edge, below);
  const roomAbove = Math.min(anchor.top - gap, window.height - edge) - edge;
  const under: Place = { left: along, top: Math.max(edge, below), maxHeight: Math.min(roomBelow, tallest) };
  const over = (tall: number): Place => ({
    left: along,
    top: edge + roomAbove - tall,
    maxHeight: Math.min(roomAbove, tallest),
  });
  if (height <= roomBelow) return under;
  if (height <= roomAbove) return over(height);
  if (anchor.left - gap - card.width >= edge) {
    return beside(Math.min(anchor.left - gap, window.width - edge) - card.width);
  }
  if (Math.max(roomBelow, roomAbove) >= enough) return roomBelow >= roomAbove ? under : over(roomAbove);
  const part = Math.min(height, Math.max(enough, Math.round(window.height * 0.55)));
  return { left: along, top: Math.max(edge, window.height - part - edge), maxHeight: part };
}

/** As the card, but clear of the site's buttons where there is room to the left: nobody asked for a notice. */
export function placeNotice(anchor: Box, notice: Size, window: Size, buttons: readonly Box[]): Place {
  const place = placeCard(anchor, notice, window);
  return { ...place, left: clearOf({ ...notice, ...place }, buttons, edge) ?? place.left };
}
