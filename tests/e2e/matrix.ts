import { table } from '../../src/cli/table.ts';
import { browserNames, launch, type Tab } from './harness/index.ts';
import { ask, buildProbe } from './harness/probe/index.ts';
import {
  after,
  editors,
  moreOperations,
  type Operation,
  operations,
  type Place,
  sample,
  surfaces,
  typeSample,
} from './harness/writing.ts';

const fixes = [...operations, ...moreOperations];
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One fix in one box: what the editor believes, what is read back, and one press of undo. */
async function tryFix(tab: Tab, place: Place, fix: Operation): Promise<'yes' | string> {
  const { box, joins } = place;
  const readBack = async (): Promise<string | undefined> => (await ask(tab, box, { ask: 'read' })).text;
  await typeSample(tab, place);
  // The editor would take the fix for one change with the typing.
  await pause(joins + 50);
  await ask(tab, box, { ask: 'write', span: fix.span, text: fix.text });
  if ((await tab.model(box)) !== after(fix)) return 'model differs';
  if ((await readBack()) !== after(fix)) return 'read-back differs';
  await tab.press('Control+z');
  await pause(60);
  if ((await tab.model(box)) !== sample) return 'not undone';
  return (await readBack()) === sample ? 'yes' : 'read-back differs after undo';
}

/**
 * Prints editor × surface × fix × browser. `words`: only places that have one of these in their name. True where each cell
 * is in step with the editor, read back and undone by one press.
 */
export async function printMatrix(words: readonly string[]): Promise<boolean> {
  const named = ({ name, kind }: Place): boolean =>
    words.length === 0 || words.some((word) => `${name} ${kind}`.toLowerCase().includes(word.toLowerCase()));
  const places = [...editors, ...surfaces].filter(named);
  const probe = await buildProbe();
  const rows = [['in', 'surface', 'editor', 'fix', 'in step, read back and undone']];
  for (const browser of browserNames) {
    const session = await launch(browser, { extensions: [probe] });
    try {
      for (const place of places) {
        for (const fix of fixes) {
          const cell = await tryFix(session.tab, place, fix).catch((error: unknown) => String(error));
          rows.push([browser, place.name, place.kind, fix.name, cell]);
        }
      }
    } finally {
      await session.close();
    }
  }
  const cells = rows.slice(1).map((row) => row.at(-1));
  const well = cells.filter((cell) => cell === 'yes').length;
  process.stdout.write(`${table(rows, 'words')}\n${well} of ${cells.length} as wanted\n`);
  return cells.length > 0 && well === cells.length;
}
