import { describe, expect, it } from 'vitest';
import {
  type Box,
  overlap,
  type Place,
  placeCard,
  placeMarker,
  placeNotice,
  type Size,
} from '../../src/ui/place.ts';

const screen = { width: 1280, height: 720 };
const card = { width: 340, height: 400 };
const marker = { width: 90, height: 24 };

/** The card as it is drawn: what is taller scrolls inside. */
const drawn = ({ left, top, maxHeight }: Place, { width, height }: Size): Box => ({
  left,
  top,
  width,
  height: Math.min(height, maxHeight),
});
const onScreen = ({ left, top, width, height }: Box, window: Size) =>
  left >= 0 && top >= 0 && left + width <= window.width && top + height <= window.height;
const covers = (a: Box, b: Box): boolean => {
  const { width, height } = overlap(a, b);
  return width > 0 && height > 0;
};

describe('placeCard', () => {
  it('stands beside the box where there is room', () => {
    const box = { left: 300, top: 100, width: 560, height: 120 };
    expect(placeCard(box, card, screen)).toMatchObject({ left: 870, top: 100 });
  });

  it('stands below a box that is too wide for that', () => {
    const box = { left: 100, top: 50, width: 1000, height: 120 };
    const { left, top } = placeCard(box, card, screen);
    expect(left + card.width).toBe(1100);
    expect(top).toBeGreaterThan(170);
  });

  it('stands above a box at the bottom', () => {
    const box = { left: 100, top: 560, width: 1000, height: 120 };
    expect(placeCard(box, card, screen).top + card.height).toBeLessThan(560);
  });

  it.each([
    ['a phone-sized window', { width: 360, height: 640 }, { left: 10, top: 60, width: 340, height: 500 }],
    ['200 % zoom', { width: 640, height: 360 }, { left: 20, top: 40, width: 600, height: 80 }],
    ['a box scrolled out of sight', screen, { left: 100, top: -900, width: 1000, height: 120 }],
    ['a box far below', screen, { left: 100, top: 3000, width: 1000, height: 120 }],
    ['a box off to the right', screen, { left: 1200, top: 100, width: 600, height: 100 }],
    ['a box taller than the window', screen, { left: 20, top: -200, width: 1240, height: 2000 }],
  ])('is wholly on the screen: %s', (_what, window, box) => {
    for (const height of [80, 400, 2000]) {
      const place = placeCard(box, { ...card, height }, window);
      expect(onScreen(drawn(place, { ...card, height }), window)).toBe(true);
      expect(place.maxHeight).toBeLessThanOrEqual(window.height - 16);
    }
  });
});

describe('placeCard in a low window', () => {
  const window = { width: 640, height: 360 };
  const tall = { width: 560, height: 400 };

  it.each([
    ['below the draft', { left: 40, top: 60, width: 540, height: 85 }, 'below'],
    ['above the draft', { left: 40, top: 220, width: 540, height: 100 }, 'above'],
  ])('stands %s and scrolls, rather than cover it', (_, box, side) => {
    const at = drawn(placeCard(box, tall, window), tall);
    expect(covers(at, box)).toBe(false);
    expect(at.height).toBeGreaterThanOrEqual(150);
    expect(at.top > box.top ? 'below' : 'above').toBe(side);
  });

  it('leaves the upper part of a draft that fills the window to be read', () => {
    const box = { left: 20, top: 20, width: 600, height: 320 };
    const at = drawn(placeCard(box, tall, window), tall);
    expect(at.top).toBeGreaterThanOrEqual(box.top + 100);
    expect(onScreen(at, window)).toBe(true);
  });
});

describe('placeMarker', () => {
  const box = { left: 300, top: 100, width: 560, height: 120 };

  it('sits on the lower edge, at the right end', () => {
    expect(placeMarker(box, box, marker, screen)).toEqual({ left: 766, top: 208 });
  });

  it('moves left of the site’s buttons, as long as it stays at the box', () => {
    const send = { left: 830, top: 205, width: 24, height: 24 };
    const gif = { left: 700, top: 205, width: 40, height: 24 };
    expect(placeMarker(box, box, marker, screen, { buttons: [send, gif] })?.left).toBe(
      700 - marker.width - 4,
    );
    const bar = { left: 300, top: 205, width: 560, height: 24 };
    expect(placeMarker(box, box, marker, screen, { buttons: [bar] })?.left).toBe(766);
  });

  it('stays off the words of a box of one line', () => {
    const line = { left: 300, top: 100, width: 560, height: 22 };
    expect(placeMarker(line, line, marker, screen)?.top).toBe(120);
  });

  it('goes under words that reach the lower edge, still clear of the site’s buttons', () => {
    const words = [{ left: 300, top: 192, width: 540, height: 22 }];
    expect(placeMarker(box, box, marker, screen, { words })).toEqual({ left: 766, top: 214 });
    const send = { left: 800, top: 220, width: 60, height: 32 };
    const at = placeMarker(box, box, marker, screen, { words, buttons: [send] });
    expect(at).toEqual({ left: 800 - marker.width - 4, top: 214 });
  });

  it('stays where it is when the last line ends before it', () => {
    const words = [{ left: 300, top: 192, width: 300, height: 22 }];
    expect(placeMarker(box, box, marker, screen, { words })).toEqual({ left: 766, top: 208 });
  });

  it('goes left of the words where there is no room under them', () => {
    const low = { left: 300, top: 580, width: 560, height: 120 };
    const words = [{ left: 700, top: 672, width: 160, height: 22 }];
    const at = placeMarker(low, low, marker, screen, { words });
    expect(at).toEqual({ left: 700 - marker.width - 4, top: 688 });
  });

  it('minds only the words that can be seen', () => {
    const seen = { ...box, height: 60 };
    const words = [{ left: 300, top: 170, width: 560, height: 22 }];
    expect(placeMarker(box, seen, marker, screen, { words })).toEqual({ left: 766, top: 132 });
  });

  it('sits inside what can be seen of a box that goes on below, such as an article', () => {
    const article = { left: 300, top: 100, width: 560, height: 3000 };
    const place = placeMarker(article, { ...article, height: 528 }, marker, screen);
    expect(place).toEqual({ left: 766, top: 600 });
  });

  it('hides when next to nothing of the box can be seen', () => {
    expect(placeMarker(box, { ...box, height: 30 }, marker, screen)).toBeUndefined();
    expect(placeMarker(box, { ...box, width: 0, height: 0 }, marker, screen)).toBeUndefined();
  });
});

describe('placeNotice', () => {
  const box = { left: 300, top: 100, width: 560, height: 120 };
  const notice = { width: 340, height: 60 };
  const screenBeside = { width: 900, height: 700 };

  it('stands as the card does, but clear of the site’s buttons', () => {
    const send = { left: 780, top: 230, width: 80, height: 36 };
    expect(placeNotice(box, notice, screenBeside, [])).toMatchObject({ left: 520, top: 242 });
    expect(placeNotice(box, notice, screenBeside, [send])).toMatchObject({ left: 780 - 340 - 4, top: 242 });
  });

  it('stays where it is when there is no room clear of them', () => {
    const bar = { left: 0, top: 230, width: 900, height: 36 };
    expect(placeNotice(box, notice, screenBeside, [bar]).left).toBe(520);
  });
});

describe('overlap', () => {
  it('is what two boxes share, and empty when that is nothing', () => {
    const a = { left: 0, top: 0, width: 10, height: 10 };
    expect(overlap(a, { left: 5, top: 6, width: 10, height: 10 })).toEqual({
      left: 5,
      top: 6,
      width: 5,
      height: 4,
    });
    expect(overlap(a, { left: 50, top: 6, width: 10, height: 10 })).toMatchObject({ width: 0 });
  });
});
