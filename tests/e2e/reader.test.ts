import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEncoder, roomFor } from '../../src/reader/encoder/encoder.ts';
import { fastKernel } from '../../src/reader/encoder/kernel.ts';
import { readPacked } from '../../src/reader/encoder/weights.ts';
import { unpackHead } from '../../src/reader/head.ts';
import { createReader } from '../../src/reader/reader.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { extensionFolder, launchPostcheck, seen, until } from './postcheck.ts';
import { contextOf } from './reader-in-page.ts';

const texts = [
  'Our ward manager could not run a bath, never mind a rota',
  'Flu jabs are in, clinic opens at 8',
  'She came in at four with her twin boys and neither of them went home. I still see her face.',
  '😂😂😂',
  'Nos da i bawb ar y ward',
  '',
  'Lovely walk by the canal after nights. '.repeat(1600),
];

/** Words alone are not sure of this one, and only give advice. With the reader it is more. */
const contempt = 'Those people come over here and treat our hospital like a hotel';

type Scores = Record<string, number>[];

interface InPage {
  readonly scores: Scores;
  readonly loadedIn: number;
  readonly median: number;
}

/** What runs in the page: `reader-in-page.ts` with all it imports, as one function. */
async function bundled(): Promise<(given: readonly string[]) => Promise<InPage>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve('tests/e2e/reader-in-page.ts'), formats: ['iife'], name: 'readerInPage' },
    },
  });
  const [one] = Array.isArray(built) ? built : [built];
  const code = one && 'output' in one ? one.output[0].code : '';
  // A tab is handed functions as their text: this is one whose text was bundled.
  const run = async (): Promise<InPage> => Promise.reject(new Error('This runs in a page'));
  return Object.assign(run, {
    toString: () => `(given) => { ${code}; return readerInPage.readThere(given); }`,
  });
}

function inNode(folder: string): Scores {
  const packed = readPacked(Uint8Array.from(readFileSync(join(folder, 'reader/encoder.bin'))).buffer);
  const head = unpackHead(JSON.parse(readFileSync(join(folder, 'reader/head.json'), 'utf8')));
  const reader = createReader(createEncoder(packed, fastKernel(roomFor(packed))), head);
  return texts.map((text) =>
    Object.fromEntries(
      [...reader.read(contextOf(text))].map(([label, { probability }]) => [label, probability]),
    ),
  );
}

/** As a person does, in the options. */
async function switchOff(session: Session): Promise<void> {
  const options = await session.extensionPage('options.html');
  await options.click('input[name=reader]');
  await options.waitFor('the word that it was saved', () => document.querySelector('.saved') !== null);
  await options.close();
}

describe.each(browserNames)('the reader, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  it('gives the scores that Node gives, under the extension’s own content security policy', async () => {
    const page = await session.extensionPage('LICENSE.txt');
    const { scores, loadedIn, median } = await page.evaluate(await bundled(), texts);
    await page.close();
    process.stdout.write(
      `  the reader in ${browser}: loaded in ${loadedIn.toFixed(0)} ms, a sentence read in ${median.toFixed(1)} ms (median)\n`,
    );
    const expected = inNode(extensionFolder(browser));
    expected.forEach((labels, index) => {
      for (const [label, score] of Object.entries(labels))
        expect(scores[index]?.[label], `${label} of text ${index}`).toBeCloseTo(score, 3);
    });
  });

  it('is sure where words alone are not, after a pause in typing', async () => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(contempt);
    await until(tab, 'more than advice', ({ lines }) =>
      [...lines.block, ...lines.warn].join().startsWith('Those people'),
    );
  });

  it('lets a press of Post wait for it, and holds nothing that is fine', async () => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type('Flu jabs are in, clinic opens at 8');
    await tab.press('Control+Enter');
    await expect.poll(() => tab.sent()).toHaveLength(1);
  });

  it('leaves it to words where the person switched it off', async () => {
    await switchOff(session);
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(contempt);
    await until(tab, 'advice', ({ lines }) => lines.advise.join().startsWith('Those people'));
    const { lines } = await seen(tab);
    expect([...lines.block, ...lines.warn]).toEqual([]);
  });

  it('asks the network for nothing', () => expect(session.requests()).toEqual([]));
});
