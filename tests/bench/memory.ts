import type { BrowserContext, Page } from 'playwright-core';
import { table } from '../../src/cli/table.ts';
import { home, pause, type Started, start } from './chromium.ts';
import { type Kept, meterOf } from './cost.ts';
import { painted } from './in-page.ts';

/** Growth of what is kept, beyond what the page keeps for itself, that still counts as flat: kB over all steps. */
const flat = 100;

/**
 * The compiler's own notes and code lie in the same heap, and grow for as long as it learns which functions are called
 * often. All of it is made at the first call, or not at all, so that what still grows is what somebody keeps.
 */
const steadyCompiler =
  '--js-flags=--no-opt --no-maglev --no-sparkplug --no-lazy-feedback-allocation --no-flush-bytecode';

/** The host that Postcheck puts up for a box. */
const overlay = '[popover="manual"]';
const openModal = '[data-testid="SideNav_NewTweet_Button"]';
const closeModal = '[data-testid="app-bar-close"]';

/** Presses keys in a box; what is written is emptied again and again, as by somebody who posts all day. */
async function typeKeys(page: Page, from: number, keys: number): Promise<void> {
  for (let typed = 0; typed < keys; ) {
    const draft = `Lovely clinic ${from + typed}, thank you all. See 943 476 5919 on ward ${typed} `;
    await page.keyboard.type(draft);
    // Long enough for the check and its lines.
    await pause(150);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    typed += draft.length + 2;
  }
  await pause(500);
}

/** Opens the box over the page, writes what is found fault with, closes it, and waits until its session is over. */
async function openAndClose(page: Page, postcheck: boolean): Promise<void> {
  await page.click(openModal);
  await page.keyboard.type('See 943 476 5919');
  if (postcheck) await page.waitForFunction(painted, undefined, { timeout: 8000 });
  await page.click(closeModal);
  if (!postcheck) return;
  await page.waitForFunction((host) => !document.querySelector(host), overlay, { timeout: 8000 });
  // A box that comes back within two seconds is the same one to Postcheck.
  await pause(1200);
}

interface Run {
  readonly open: (context: BrowserContext) => Promise<Page>;
  /** Goes on from one step to the next. */
  readonly advance: (page: Page, from: number, to: number, postcheck: boolean) => Promise<void>;
  /** How much was done when what is kept is looked at. */
  readonly steps: readonly number[];
  /** So much is done before: compiled code and caches come with the first uses, and are no growth. */
  readonly warmUp: number;
  readonly of: string;
}

/** What is kept after each step, after one that warms up. */
async function keptBy(run: Run, { context }: Started, postcheck: boolean): Promise<Kept[]> {
  const page = await run.open(context);
  const meter = await meterOf(page);
  await run.advance(page, 0, run.warmUp, postcheck);
  const kept: Kept[] = [];
  for (const [index, step] of run.steps.entries()) {
    await run.advance(page, run.steps[index - 1] ?? step, step, postcheck);
    kept.push(await meter.kept());
  }
  await page.close();
  return kept;
}

const signed = (number: number): string => (number > 0 ? `+${number}` : `${number}`.replace('-', '−'));
const growth = (kept: readonly Kept[], index: number): number =>
  Math.round(((kept[index]?.heap ?? 0) - (kept[0]?.heap ?? 0)) / 1024);

function report({ steps, of }: Run, bare: readonly Kept[], checked: readonly Kept[]): string {
  const rows = steps.map((step, index) => {
    const [one, other] = [checked[index], bare[index]];
    return [
      step.toLocaleString('en-GB'),
      `${((one?.heap ?? 0) / 1024 / 1024).toFixed(2)} MB`,
      `${signed(growth(checked, index))} kB`,
      `${signed(growth(bare, index))} kB`,
      `${one?.nodes}, ${other?.nodes}`,
      `${one?.listeners}, ${other?.listeners}`,
    ];
  });
  const last = steps.length - 1;
  const beyond = growth(checked, last) - growth(bare, last);
  const heads = [of, 'heap', 'growth', 'without Postcheck', 'nodes, with and without', 'listeners, the same'];
  const verdict = beyond <= flat ? 'flat' : 'NOT FLAT';
  return `${table([heads, ...rows])}Beyond the page's own: ${signed(beyond)} kB, ${verdict} (up to ${flat} kB).\n`;
}

/** LinkedIn's box: its editor keeps the last hundred changes to undo, and no more, so that the page's own share is flat. */
const openShareBox = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto('https://www.linkedin.com/feed/?shareActive=true');
  await page.click('#interop-outlet .ql-editor');
  return page;
};

const openHome = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(home);
  return page;
};

/** Whether what the page keeps grows with what is written and with every box. */
export async function benchMemory(extension: string, brief: boolean): Promise<void> {
  const part = brief ? 0.1 : 1;
  const runs: readonly Run[] = [
    {
      of: 'keystrokes, LinkedIn',
      steps: [0, 2500, 5000, 10_000].map((step) => step * part),
      warmUp: brief ? 500 : 2000,
      open: openShareBox,
      advance: (page, from, to) => typeKeys(page, from, to - from),
    },
    {
      of: 'boxes opened and closed, X',
      steps: [0, 25, 50, 100].map((step) => Math.round(step * part)),
      warmUp: brief ? 3 : 10,
      open: openHome,
      async advance(page, from, to, postcheck) {
        for (let box = from; box < to; box += 1) await openAndClose(page, postcheck);
      },
    },
  ];
  process.stdout.write('\nWhat a page keeps, all rubbish collected; this takes some minutes …\n');
  const plain = await start(undefined, [steadyCompiler]);
  const ours = await start(extension, [steadyCompiler]);
  for (const run of runs) {
    // At the same time: nothing here is a matter of time.
    const [bare, checked] = await Promise.all([keptBy(run, plain, false), keptBy(run, ours, true)]);
    process.stdout.write(`${report(run, bare, checked)}\n`);
  }
  await Promise.all([plain.end(), ours.end()]);
}
