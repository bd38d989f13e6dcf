import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { clearAway, hasFocus, layOut, type Spot, spotOf } from './in-page.ts';
import type { Tab, Target, Told } from './session.ts';

/** The little in which the two drivers differ. */
export interface RawTab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): string;
  evaluate(expression: string): Promise<unknown>;
  type(text: string): Promise<void>;
  press(keys: string): Promise<void>;
  /** Shows text as the composition of an input method, in the place of what it showed before. */
  composing(text: string): Promise<void>;
  /** Ends the composition with a text; without one, puts the text in. */
  commit(text: string): Promise<void>;
  correct(box: string, wrong: string, right: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  tapAt(x: number, y: number): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  accessible(): Promise<readonly Told[]>;
  screenshot(): Promise<Uint8Array>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const patience = 5000;

const called = (work: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${work})(...${JSON.stringify(args)})`;

export const tabOf = (raw: RawTab): Tab => {
  const evaluate = async <Args extends unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> => (await raw.evaluate(called(work, args))) as Awaited<Result>;

  const waitFor: Tab['waitFor'] = async (what, work, ...args) => {
    const end = Date.now() + patience;
    let last = '';
    while (Date.now() < end) {
      const result = await evaluate(work, ...args).catch((error: unknown) => {
        last = ` The last try failed: ${error}`;
        return undefined;
      });
      if (result) return result as NonNullable<typeof result>;
      await pause(25);
    }
    throw new Error(`Waited ${patience} ms in vain for ${what} at ${raw.url()}.${last}`);
  };

  const nameOf = (target: Target): string => (typeof target === 'string' ? target : `box ${target.box}`);

  const spotWhenReady = async (target: Target): Promise<Spot> => {
    const end = Date.now() + patience;
    for (;;) {
      const found = await evaluate(spotOf, target).catch((error: unknown) => `the last try failed: ${error}`);
      if (typeof found !== 'string') return found;
      if (Date.now() > end)
        throw new Error(`Waited ${patience} ms in vain to press ${nameOf(target)} at ${raw.url()}: ${found}`);
      await pause(25);
    }
  };

  const click = async (target: Target): Promise<void> => {
    const { x, y } = await spotWhenReady(target);
    await raw.clickAt(x, y);
  };

  return {
    open: (url) => raw.goto(url),
    reload: () => raw.reload(),
    url: () => raw.url(),
    type: (text) => raw.type(text),
    press: (keys) => raw.press(keys),
    compose: async (steps, committed, meanwhile) => {
      for (const step of steps) await raw.composing(step);
      await meanwhile?.();
      await raw.commit(committed);
    },
    insert: (text) => raw.commit(text),
    correct: (box, wrong, right) => raw.correct(box, wrong, right),
    paste: async (box, text) => {
      await evaluate(layOut, text);
      await raw.press('Control+a');
      await raw.press('Control+c');
      await evaluate(clearAway, box);
      await waitFor(`focus in box ${box}`, hasFocus, box);
      await raw.press('Control+v');
    },
    ready: async (target) => void (await spotWhenReady(target)),
    click,
    clickAt: (x, y) => raw.clickAt(x, y),
    tap: async (target) => {
      const { x, y } = await spotWhenReady(target);
      await raw.tapAt(x, y);
    },
    hover: (x, y) => raw.hover(x, y),
    focus: async (box) => {
      await click({ box });
      await waitFor(`focus in box ${box}`, hasFocus, box);
    },
    evaluate,
    waitFor,
    accessible: () => raw.accessible(),
    screenshot: async (path) => {
      const image = await raw.screenshot();
      if (path) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, image);
      }
      return image;
    },
    resize: (width, height) => raw.resize(width, height),
    sent: () => evaluate(() => window.__sent),
    model: (box) => evaluate((name: string) => window.__model(name), box),
    close: () => raw.close(),
  };
};
