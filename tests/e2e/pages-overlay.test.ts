import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery, galleryAddress, openGallery } from '../ui/gallery/serve.mjs';
import { optionsStates, organisations, weekStates } from '../ui/page-states.ts';
import { type StateName, stateNames, tabStates, welcomeStates } from '../ui/states.ts';

/** The overlay and the pages by themselves, in a real browser, under a policy as strict as any site's. */

let gallery: Awaited<ReturnType<typeof openGallery>>;
let axe: string;

beforeAll(async () => {
  await buildGallery();
  gallery = await openGallery();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(() => gallery.close());

async function withPage(
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await gallery.context(options);
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await work(page);
  await context.close();
  expect(faults).toEqual([]);
}

const show = async (page: Page, state: StateName, ...flags: string[]): Promise<void> => {
  await page.goto(galleryAddress(state, ...flags));
  await page.locator('.marker').waitFor();
};

/** What axe finds, as "rule: where". */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  );
}

describe('the overlay is accessible', () => {
  it('a fault that is planted in it is found, so that finding none means something', () =>
    withPage(async (page) => {
      await show(page, 'card: one');
      await page.evaluate(() => {
        const root = [...document.body.children].find((one) => one.shadowRoot)?.shadowRoot;
        const bad = document.createElement('button');
        bad.id = 'planted';
        root?.querySelector('.card')?.append(bad);
      });
      expect(await faultsOf(page)).toEqual([expect.stringMatching(/^button-name: .*#planted$/)]);
    }));

  for (const look of ['light', 'dark'] as const) {
    it(`in every state, ${look}`, () =>
      withPage(async (page) => {
        for (const state of stateNames) {
          await show(page, state, ...(look === 'dark' ? ['dark'] : []));
          expect([state, await faultsOf(page)]).toEqual([state, []]);
        }
      }));

    it(`with its reasons unfolded and its reason missing, ${look}`, () =>
      withPage(async (page) => {
        await show(page, 'hold: reason', ...(look === 'dark' ? ['dark'] : []));
        await page.getByRole('button', { name: 'This isn’t a problem…' }).click();
        await page.getByRole('button', { name: 'Post anyway…' }).click();
        await page.getByRole('button', { name: 'Post anyway' }).click();
        await page.getByText('Write why it is right to post this').waitFor();
        expect(await faultsOf(page)).toEqual([]);
      }));
  }
});

describe('the overlay with nothing but a keyboard', () => {
  const log = (page: Page): Promise<string | null> => page.locator('#log').textContent();
  const caret = (page: Page): Promise<{ in: string | undefined; at: number | undefined }> =>
    page.evaluate(() => ({ in: document.activeElement?.id, at: getSelection()?.anchorOffset }));

  it('opens from the marker, moves between findings, and returns to the caret', () =>
    withPage(async (page) => {
      await show(page, 'to check');
      const before = await caret(page);
      await page.locator('.marker').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.getByText('2 of 3').waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.getByText('1 of 3').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await caret(page)).toEqual(before);
      expect(await log(page)).not.toContain('leak');
    }));

  it('reaches and presses a fix, a section and a reason by Tab', () =>
    withPage(async (page) => {
      await show(page, 'card: one');
      await page.locator('.card').focus();
      const press = async (tabs: number): Promise<void> => {
        for (let step = 0; step < tabs; step += 1) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      };
      await press(2);
      await press(1);
      await press(1);
      await page.getByRole('button', { name: 'This is a colleague' }).waitFor();
      await press(1);
      expect((await log(page))?.trim()).toBe('fix name 0; section 3.1; dismiss name colleague;');
    }));

  it('holds a post with the focus in the card, and gives the caret back where it was', () =>
    withPage(async (page) => {
      await show(page, 'to check');
      const before = await caret(page);
      await page.evaluate(() => document.getElementById('post')?.click());
      await page.getByRole('alertdialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('alertdialog').waitFor({ state: 'detached' });
      expect(await log(page)).toContain('back');
      expect(await caret(page)).toEqual(before);
    }));

  it('puts the keyboard, and the eye, in the field for the reason within the press itself', () =>
    withPage(async (page) => {
      await show(page, 'card: a name to remember');
      await page.evaluate(() => {
        const root = [...document.body.children].find((one) => one.shadowRoot)?.shadowRoot;
        root?.addEventListener('click', () =>
          setTimeout(() => {
            document.title = root.activeElement?.id ?? '';
          }),
        );
      });
      await page.getByRole('button', { name: 'This isn’t a problem…' }).click();
      await page.locator('.reason').first().click();
      const field = page.locator('#why');
      // Noted once, right behind the press; the note itself may come a moment later.
      await expect.poll(() => page.title()).toBe('why');
      const ring = await field.evaluate((one) => {
        const { outlineStyle, boxShadow } = getComputedStyle(one);
        return one.matches(':focus-visible') && (outlineStyle !== 'none' || boxShadow !== 'none');
      });
      expect(ring).toBe(true);
      expect(await faultsOf(page)).toEqual([]);
    }));

  it('keeps what is typed as a reason away from the site', () =>
    withPage(async (page) => {
      await show(page, 'hold: reason');
      await page.getByRole('button', { name: 'Post anyway…' }).click();
      await page.keyboard.type('n');
      await page.keyboard.type('ot a patient');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect((await log(page))?.trim()).toBe('post not a patient;');
    }));
});

describe('the marker', () => {
  const words = 'The clinic on the ward was full of good cheer today and everybody went home with a smile. ';
  it.each([1, 2, 3, 5])('covers no written words, whatever their number: %i sentences', (count) =>
    withPage(async (page) => {
      await show(page, 'to check');
      await page.evaluate(
        ([text, times]) => {
          const box = document.getElementById('box');
          if (box) box.style.minHeight = '0';
          box?.replaceChildren(text.repeat(times).trim());
        },
        [words, count] as const,
      );
      await page.waitForTimeout(300);
      const covered = await page.evaluate(() => {
        const root = [...document.body.children].find((one) => one.shadowRoot)?.shadowRoot;
        const marker = root?.querySelector('.marker')?.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(document.getElementById('box') ?? document.body);
        return [...range.getClientRects()].filter(
          (line) =>
            marker &&
            line.left < marker.right &&
            line.right > marker.left &&
            line.top < marker.bottom - 1 &&
            line.bottom > marker.top + 1 &&
            line.top < window.innerHeight,
        ).length;
      });
      expect(covered).toBe(0);
    }),
  );
});

describe('the overlay fits', () => {
  const sizes = { 'a 360 px window': [360, 640], '200 % zoom': [640, 360], 'a laptop': [1280, 720] } as const;
  for (const [name, [width, height]] of Object.entries(sizes)) {
    it(`${name}: all of every state is on the screen`, () =>
      withPage(
        async (page) => {
          for (const state of stateNames) {
            await show(page, state);
            await page.waitForTimeout(50);
            for (const part of await page.locator('.marker, .card, .notice').all()) {
              const box = await part.boundingBox();
              if (!box) throw new Error(`${state}: a part is not drawn`);
              expect(box.x, state).toBeGreaterThanOrEqual(0);
              expect(box.y, state).toBeGreaterThanOrEqual(0);
              expect(box.x + box.width, state).toBeLessThanOrEqual(width);
              expect(box.y + box.height, state).toBeLessThanOrEqual(height);
            }
          }
        },
        { viewport: { width, height } },
      ));
  }

  it('follows its box when the page scrolls and when the page pushes it down', () =>
    withPage(async (page) => {
      await show(page, 'to check');
      const gap = async (): Promise<number> => {
        const box = await page.locator('#box').boundingBox();
        const marker = await page.locator('.marker').boundingBox();
        return Math.round((marker?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0));
      };
      const before = await gap();
      await page.evaluate(() => {
        const tall = document.createElement('div');
        tall.id = 'pushed';
        document.querySelector('main')?.prepend(tall);
        tall.style.height = '120px';
      });
      await expect.poll(gap).toBe(before);
      await page.evaluate(() => {
        document.body.style.minHeight = '3000px';
        window.scrollTo(0, 60);
      });
      await expect.poll(gap).toBe(before);
    }));

  it('does nothing while nothing moves', () =>
    withPage(async (page) => {
      await page.addInitScript(() => {
        const original = window.requestAnimationFrame.bind(window);
        Object.assign(window, { frames_: 0 });
        window.requestAnimationFrame = (work) => {
          Object.assign(window, { frames_: (window as unknown as { frames_: number }).frames_ + 1 });
          return original(work);
        };
      });
      await show(page, 'to check');
      await page.waitForTimeout(500);
      const frames = () => page.evaluate(() => (window as unknown as { frames_: number }).frames_);
      const before = await frames();
      await page.waitForTimeout(1000);
      expect(await frames()).toBe(before);
    }));
});

describe('the overlay on a hostile page', () => {
  it('is drawn although the page hides every element it does not know', () =>
    withPage(async (page) => {
      await show(page, 'card: one', 'hostile');
      const card = page.locator('.card');
      expect((await card.boundingBox())?.width).toBe(340);
      expect(await card.evaluate((one) => getComputedStyle(one).letterSpacing)).toBe('normal');
    }));

  it('does not take the page’s clicks for the person’s', () =>
    withPage(async (page) => {
      await show(page, 'hold: confirm');
      await page.evaluate(() => {
        const root = [...document.body.children].find((one) => one.shadowRoot)?.shadowRoot;
        for (const button of root?.querySelectorAll('button') ?? []) button.click();
      });
      expect(await page.locator('#log').textContent()).toBe('');
    }));
});

const inStates = (page: string, states: object, name = 'state'): string[] =>
  Object.keys(states).map((state) => `${page}.html?${name}=${encodeURIComponent(state)}`);
const pages = [
  ...inStates('popup', tabStates),
  ...inStates('popup', organisations, 'organisation'),
  ...inStates('welcome', welcomeStates),
  'policy.html#nhs-england-3.1',
  'policy.html#homerton-4.9',
  'policy.html#nhs-england-99',
  ...inStates('policy', organisations, 'organisation'),
  ...inStates('options', optionsStates),
  ...inStates('week', weekStates),
  'privacy.html',
];
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(`https://gallery.test/${address}`);
  // The practice box of the welcome page stands before anybody has answered.
  const ready = address.startsWith('welcome') ? 'fieldset, [role="alert"]' : '.panel, .week-acts';
  await page.locator(ready).first().waitFor();
};

describe('the pages fit', () => {
  it.each(pages)('%s in a window of 360 px needs no scrolling sideways', (address) =>
    withPage(
      async (page) => {
        await open(page, address);
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
      { viewport: { width: 360, height: 640 } },
    ),
  );
});

describe('the pages are accessible', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it.each(pages)(`%s, ${colorScheme}`, (address) =>
      withPage(
        async (page) => {
          await open(page, address);
          expect(await faultsOf(page)).toEqual([]);
        },
        { colorScheme },
      ),
    );
  }

  it('the popup with a checked text', () =>
    withPage(async (page) => {
      await page.goto('https://gallery.test/popup.html');
      await page.getByLabel('Your text').fill('NHS no 943 476 5919 still not matched');
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.locator('mark').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    }));

  it('the welcome page when a choice cannot be kept, and when the practice post went out', () =>
    withPage(async (page) => {
      await page.goto('https://gallery.test/welcome.html?state=nothing+is+kept');
      await page.getByRole('checkbox').first().click();
      await page.getByRole('alert').waitFor();
      await page.locator('[data-practice="post"]').click();
      await page.getByText('would now have been posted').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    }));

  it('a fault that is planted in a page is found', () =>
    withPage(async (page) => {
      await page.goto('https://gallery.test/options.html');
      await page.locator('.panel').first().waitFor();
      await page.evaluate(() => {
        const bad = document.createElement('input');
        bad.id = 'planted';
        document.querySelector('main')?.append(bad);
      });
      expect(await faultsOf(page)).toEqual([expect.stringMatching(/^label: #planted$/)]);
    }));
});

describe('the overlay as people get it', () => {
  it('is closed to the page, and open to a screen reader', async () => {
    await buildGallery('closed');
    const closed = await openGallery('closed');
    const page = await (await closed.context()).newPage();
    await page.goto(galleryAddress('hold: confirm'));
    const host = page.locator('body > [popover]');
    await host.waitFor({ state: 'attached' });
    expect(await host.evaluate((one) => one.shadowRoot)).toBeNull();

    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => `${role?.value}: ${name?.value}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'alertdialog: Not posted yet',
        'heading: Readers cannot tell that this is your own view',
        'button: Add the disclaimer',
        'button: Back to my draft',
        'button: Post anyway',
      ]),
    );
    await closed.close();
  });
});
