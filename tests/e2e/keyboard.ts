import { expect } from 'vitest';
import type { Tab } from './harness/index.ts';

/** Where the keyboard is in a page. */
export interface Stop {
  /** Its place among everything that can be worked, in the order of the page; -1 for anything else. */
  readonly place: number;
  /** How many there are. */
  readonly of: number;
  readonly name: string;
  /** A ring shows where the keyboard is. */
  readonly ringed: boolean;
  readonly onScreen: boolean;
}

/** Runs in the page. */
function stopNow(): Stop {
  const isStop = (one: HTMLElement): boolean => {
    if (one.matches(':disabled') || !one.checkVisibility()) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked) return true;
    // Of a group, Tab goes to the one that is chosen.
    return document.querySelector(`input[name="${one.name}"]:checked`) === null;
  };
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter(isStop);
  const now = document.activeElement;
  if (!(now instanceof HTMLElement))
    return { place: -1, of: stops.length, name: '', ringed: true, onScreen: true };
  // A field that is not drawn itself stands in a label that is.
  const drawn = now.matches('.unseen') ? (now.closest('label') ?? now) : now;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  const { top, bottom, left, right } = drawn.getBoundingClientRect();
  return {
    place: stops.indexOf(now),
    of: stops.length,
    name: `${now.localName} ${now.id || now.getAttribute('name') || now.textContent?.trim().slice(0, 40)}`,
    ringed: now.matches(':focus-visible') && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    onScreen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}

export const stop = (page: Tab): Promise<Stop> => page.evaluate(stopNow);

/** Tab, until the keyboard is where it is wanted: at what a selector finds. Says where it went if it never gets there. */
export async function tabTo(page: Tab, selector: string, key = 'Tab'): Promise<void> {
  const went: string[] = [];
  for (let times = 0; times < 150; times += 1) {
    await page.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) {
      expect((await stop(page)).ringed, `a ring at ${selector}`).toBe(true);
      return;
    }
    went.push((await stop(page)).name);
  }
  throw new Error(`${key} never came to ${selector}. It went to ${went.join(', ')}`);
}

/** From the top of a page to its end by Tab and back by Shift+Tab: every place once, in order, and to be seen. */
export async function walk(page: Tab): Promise<void> {
  const { of } = await stop(page);
  expect(of).toBeGreaterThan(0);
  const step = async (key: string): Promise<Stop> => {
    await page.press(key);
    const now = await stop(page);
    expect(now, `where the keyboard is, after ${key}`).toMatchObject({ ringed: true, onScreen: true });
    // What scrolls can be scrolled by keyboard too: browsers stop there without being told to.
    return now.place === -1 ? step(key) : now;
  };
  for (let place = 0; place < of; place += 1) {
    expect(await step('Tab')).toMatchObject({ place, of });
  }
  for (let place = of - 2; place >= 0; place -= 1) {
    expect(await step('Shift+Tab')).toMatchObject({ place, of });
  }
}
