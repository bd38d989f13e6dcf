import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LaunchOptions, launch, type Session, type Tab } from '../e2e/harness/index.ts';
import { seeUntil } from './overlay.ts';
import { type Sample, samples } from './samples.ts';

/** One box of each site, by the title of its sample. */
const shownOf = ['X, home', 'Facebook, post', 'LinkedIn, share box'];

const looks: Readonly<Record<string, LaunchOptions>> = {
  light: {},
  dark: { dark: true },
  narrow: { viewport: { width: 400, height: 700 } },
  contrast: { highContrast: true },
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function write(tab: Tab, { url, box, text }: Pick<Sample, 'url' | 'box' | 'text'>): Promise<void> {
  await tab.open(url);
  await tab.focus(box);
  await tab.type(text);
  await seeUntil(tab, ({ marker }) => /\d/.test(marker));
}

/** A picture without what it is to show would say something that is not so. */
function mustBe(there: boolean, what: string): void {
  if (!there) throw new Error(`${what} never came up, so there is no picture of it`);
}

/** As a person with a mouse does. */
async function openCard(tab: Tab): Promise<void> {
  await tab.click('.marker');
  const { title } = await seeUntil(tab, (seen) => seen.title !== '');
  mustBe(title !== '', 'The card');
  await pause(200);
}

async function hold(tab: Tab, { box, post }: Pick<Sample, 'box' | 'post'>): Promise<void> {
  if ('click' in post) await tab.click(post.click);
  else {
    await tab.focus(box);
    await tab.press(post.keys);
  }
  const { held } = await seeUntil(tab, (seen) => seen.held);
  mustBe(held, 'The held post');
  await pause(200);
}

async function withBrowser(
  extension: string,
  options: LaunchOptions,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const session = await launch('chromium', { ...options, extensions: [extension] });
  try {
    await work(session);
  } finally {
    await session.close();
  }
}

/** The card and the held post on each site's practice page, in every look, as PNG files in `folder`. */
export async function onSites(extension: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [look, options] of Object.entries(looks)) {
    await withBrowser(extension, options, async ({ tab }) => {
      for (const sample of samples.filter(({ title }) => shownOf.includes(title))) {
        const name = sample.title.toLowerCase().replace(/\W+/g, '-');
        await write(tab, sample);
        await openCard(tab);
        await tab.screenshot(join(folder, `${name}-card-${look}.png`));
        await tab.press('Escape');
        await hold(tab, sample);
        await tab.screenshot(join(folder, `${name}-held-${look}.png`));
      }
    });
  }
}

const story = {
  url: 'https://x.com/home',
  box: 'home',
  text: 'Lovely Mrs Okafor in bed 4 went home today after her hip operation',
  post: { keys: 'Control+Enter' },
} as const;

/** The three pictures that explain the product, for the README. */
export async function forReadme(extension: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const viewport = { width: 960, height: 600 };
  await withBrowser(extension, { viewport }, async (session) => {
    await write(session.tab, story);
    await openCard(session.tab);
    await session.tab.screenshot(join(folder, 'card.png'));
    await session.tab.press('Escape');
    await hold(session.tab, story);
    await session.tab.screenshot(join(folder, 'held.png'));
    const policy = await session.extensionPage('policy.html#nhs-england-3.4');
    await policy.waitFor('the policy', () => document.querySelector('.section.here') !== null);
    await policy.resize(860, 460);
    await pause(300);
    await policy.screenshot(join(folder, 'policy.png'));
  });
}
