import type { Standing } from './state.ts';

/** Whether the person wants quiet at one box: there alone, or everywhere for a while. */
export interface Quiet {
  now(): Standing['paused'];
  pause(where: 'box' | 'everywhere'): void;
  resume(): void;
}

export interface QuietTools {
  /** Until when the person wants quiet everywhere, if they do; ms since 1970. */
  readonly pausedUntil: () => number | undefined;
  /** Quiet everywhere for ten minutes, or no longer. */
  readonly pauseEverywhere: (on: boolean) => void;
}

export function createQuiet({ pausedUntil, pauseEverywhere }: QuietTools, changed: () => void): Quiet {
  let here = false;
  return {
    now() {
      const until = pausedUntil();
      if (until !== undefined) return { until };
      return here ? {} : undefined;
    },
    pause(where) {
      if (where === 'everywhere') pauseEverywhere(true);
      else here = true;
      changed();
    },
    resume() {
      here = false;
      if (pausedUntil() !== undefined) pauseEverywhere(false);
      changed();
    },
  };
}
