import { type Box, overlap } from './place.ts';

const composedParent = (node: Element): Element | null =>
  node.assignedSlot ??
  node.parentElement ??
  (node.getRootNode() instanceof ShadowRoot ? (node.getRootNode() as ShadowRoot).host : null);

/** Ancestors of `element`, through shadow roots, nearest first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let one = composedParent(element); one; one = composedParent(one)) yield one;
}

/** The part of `element` that scrolling and clipping ancestors leave to be seen. */
export function seenBox(element: Element): Box {
  let seen: Box = overlap(element.getBoundingClientRect(), {
    left: 0,
    top: 0,
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  });
  for (const one of ancestors(element)) {
    if (one === document.body || one === document.documentElement) break;
    const style = getComputedStyle(one);
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
      seen = overlap(seen, one.getBoundingClientRect());
    }
    if (style.position === 'fixed') break;
  }
  return seen;
}

const stillFrames = 8;
const sameBox = (a: Box, b: Box): boolean =>
  a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;

/**
 * Calls `place` in an animation frame whenever the anchor may have moved, and goes on frame by frame only until
 * it has stood still for a moment. Nothing runs while nothing moves.
 */
export function follow(anchor: Element, place: () => void, signal: AbortSignal): { again(): void } {
  let frame = 0;
  let last: Box = { left: 0, top: 0, width: 0, height: 0 };
  let still = 0;

  const step = (): void => {
    frame = 0;
    if (signal.aborted) return;
    const now = anchor.getBoundingClientRect();
    still = sameBox(now, last) ? still + 1 : 0;
    last = now;
    if (still === 0 || still === 1) place();
    if (still < stillFrames) frame = requestAnimationFrame(step);
    else watch.from(now);
  };
  const again = (): void => {
    still = 0;
    last = { left: 0, top: 0, width: 0, height: 0 };
    frame ||= requestAnimationFrame(step);
  };

  const watch = shiftWatch(anchor, again, signal);
  const passive = { capture: true, passive: true, signal } as const;
  for (const type of ['scroll', 'resize', 'transitionend'] as const)
    window.addEventListener(type, again, passive);
  window.visualViewport?.addEventListener('resize', again, passive);
  const sizes = new ResizeObserver(again);
  sizes.observe(anchor);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  return { again };
}

/**
 * Notices that the page pushed the anchor elsewhere without scrolling: an observer whose root is exactly where
 * the anchor stood reports as soon as the two no longer coincide.
 */
function shiftWatch(anchor: Element, moved: () => void, signal: AbortSignal): { from(box: Box): void } {
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => observer?.disconnect());
  return {
    from({ left, top, width, height }) {
      observer?.disconnect();
      if (width < 1 || height < 1) return;
      const insets = [
        top,
        document.documentElement.clientWidth - left - width,
        window.innerHeight - top - height,
        left,
      ];
      const rootMargin = insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
      let first = true;
      observer = new IntersectionObserver(
        () => {
          if (!first) moved();
          first = false;
        },
        { rootMargin, threshold: [0.5, 1] },
      );
      observer.observe(anchor);
    },
  };
}
