import type { CDPSession, Page } from 'playwright-core';

/** What a page costs, by the browser's own account of it. */
export interface Meter {
  /** Seconds of processor time that the page's process has used so far, all its threads together. */
  processorTime(): Promise<number>;
  /** What is kept once everything that nobody needs was thrown away. */
  kept(): Promise<Kept>;
  /** Milliseconds that the content script runs while `work` does, by samples taken 5,000 times a second. */
  ownTime(work: () => Promise<void>): Promise<number>;
}

export interface Kept {
  /** Bytes of the JavaScript heap, the page's own and the content script's together. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function metric(session: CDPSession, names: readonly string[]): Promise<number[]> {
  const { metrics } = await session.send('Performance.getMetrics');
  return names.map((name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN);
}

async function ownTime(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  const ours = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.includes('content-scripts/')).map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = profile;
  // What a function of ours calls in turn has nodes of its own only if it is written in JavaScript.
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0), 0) / 1000;
}

export async function meterOf(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    processorTime: async () => (await metric(session, ['ProcessTime']))[0] ?? Number.NaN,
    async kept() {
      // What is freed by the first round may have held on to more.
      for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
      const [heap = 0, nodes = 0, listeners = 0] = await metric(session, [
        'JSHeapUsedSize',
        'Nodes',
        'JSEventListeners',
      ]);
      return { heap, nodes, listeners };
    },
    ownTime: (work) => ownTime(session, work),
  };
}
