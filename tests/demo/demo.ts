import { join } from 'node:path';
import { table } from '../../src/cli/table.ts';
import { launch, type Session, type Tab } from '../e2e/harness/index.ts';
import { seeUntil } from './overlay.ts';
import { type Sample, samples } from './samples.ts';

interface Report {
  readonly row: readonly string[];
  readonly right: boolean;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function post(tab: Tab, sample: Sample): Promise<void> {
  if ('click' in sample.post) return tab.click(sample.post.click);
  await tab.focus(sample.box);
  await tab.press(sample.post.keys);
}

/** The title of each finding: the card is leafed through to the end. */
async function titles(tab: Tab): Promise<string[]> {
  await tab.press('Alt+Shift+K');
  const first = await seeUntil(tab, (seen) => seen.title !== '');
  const count = Number(/of (\d+)/.exec(first.place)?.[1] ?? 1);
  const found = [first.title];
  for (let at = 1; at < count; at += 1) {
    await tab.press('ArrowRight');
    const seen = await seeUntil(tab, (now) => now.place.startsWith(`${at + 1} `));
    found.push(seen.title);
  }
  if (count > 1) {
    await tab.press('ArrowRight');
    await seeUntil(tab, (now) => now.place.startsWith('1 '));
  }
  return found;
}

/** What the first fix of the card did, by the model of the editor and by what the card says. */
async function applyFix(tab: Tab, sample: Sample): Promise<string> {
  const before = await tab.model(sample.box);
  await tab.click('.card .button');
  const seen = await seeUntil(tab, ({ outcome }) => outcome !== '');
  const after = await tab.model(sample.box);
  const change =
    after.length < before.length ? 'words gone' : after.length > before.length ? 'words added' : 'nothing';
  return seen.outcome.startsWith('Done') ? change : `did not take (${seen.outcome || 'no answer'})`;
}

/** The words were put in once the person paused. They are taken out again, as Undo offers. */
async function takeBackInsertion(
  tab: Tab,
  sample: Sample,
  picture: (name: string) => Promise<unknown>,
): Promise<void> {
  await seeUntil(tab, (seen) => seen.notice !== '');
  if ((await tab.model(sample.box)) === sample.text) throw new Error('nothing was put in');
  await picture('put-in');
  await tab.click('.notice button');
  await pause(500);
  if ((await tab.model(sample.box)) !== sample.text) throw new Error('Undo did not bring the draft back');
}

async function tryOut(session: Session, sample: Sample, folder: string, number: number): Promise<Report> {
  const { tab } = session;
  const picture = (name: string) =>
    tab.screenshot(join(folder, `${number}-${sample.title.toLowerCase().replace(/\W+/g, '-')}-${name}.png`));
  await tab.open(sample.url);
  await tab.focus(sample.box);
  await tab.type(sample.text);
  const clean = sample.expect.length === 0;
  if (sample.insertsByItself) await takeBackInsertion(tab, sample, picture);
  await seeUntil(tab, (seen) => seen.marker !== '' && (clean || seen.marker !== 'Nothing to say'));
  await pause(200);
  await picture('typed');

  await post(tab, sample);
  await pause(300);
  const { held } = await seeUntil(tab, (seen) => seen.held !== clean, clean ? 300 : 3000);
  const sentAtOnce = (await tab.sent()).length;
  if (held) await picture('held');
  if (clean) {
    const right = !held && sentAtOnce === 1;
    return {
      row: [sample.title, sample.text, 'nothing', '', right ? 'no, posted as ever' : 'WRONG: held'],
      right,
    };
  }

  await tab.press('Escape');
  const found = await titles(tab);
  await picture('card');
  const fixed = await applyFix(tab, sample);
  await pause(200);
  await picture('fixed');
  const right = held && sentAtOnce === 0 && !fixed.startsWith('did not') && fixed !== 'nothing';
  return { row: [sample.title, sample.text, found.join('; '), fixed, held ? 'yes' : 'NO'], right };
}

/** Tries the samples in Chromium without a window, prints a table and saves pictures. True when all went as it should. */
export async function report(extension: string, folder: string): Promise<boolean> {
  const session = await launch('chromium', { extensions: [extension] });
  const reports: Report[] = [];
  try {
    for (const [number, sample] of samples.entries()) {
      reports.push(
        await tryOut(session, sample, folder, number + 1).catch((error: Error) => ({
          row: [sample.title, sample.text, `failed: ${error.message}`, '', ''],
          right: false,
        })),
      );
    }
    const requests = session.requests();
    process.stdout.write(
      `${table([['box', 'draft', 'findings', 'the first fix', 'post held'], ...reports.map((one) => one.row)], 'words')}\n`,
    );
    process.stdout.write(`Requests by the extension: ${requests.length}\nPictures: ${folder}\n`);
    return reports.every((one) => one.right) && requests.length === 0;
  } finally {
    await session.close();
  }
}

/** Opens a window on the practice pages, until the person closes it. */
export async function open(extension: string): Promise<void> {
  const session = await launch('chromium', { extensions: [extension], headed: true });
  const addresses = [...new Set(samples.map((sample) => sample.url))];
  await session.tab.open(addresses[0] ?? 'https://x.com/home');
  for (const address of addresses.slice(1)) await (await session.newTab()).open(address);
  process.stdout.write(`Practice boxes are open: ${addresses.length} tabs. Close the window to end.\n`);
  for (;;) {
    await pause(1000);
    const alive = await session.tab.evaluate(() => true).catch(() => false);
    if (!alive) break;
  }
  await session.close().catch(() => undefined);
}
