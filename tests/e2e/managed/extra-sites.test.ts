import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onEverySite } from '../../../src/enterprise/packages/manifest.ts';
import type { Tab } from '../harness/index.ts';
import { cardWith, seen, until } from '../postcheck.ts';
import { whyNot } from './private-policies.ts';
import { eventually, type Organisation, startOrganisation } from './self-hosted.ts';

const reason = whyNot('chromium');
if (reason) process.stdout.write(`  Further sites not tried in a managed Chromium: ${reason}.\n`);

const blog = 'https://blogs.example/';
const settings = {
  // A page that opens by itself would take the keys.
  welcomePageOff: true,
  profileIdentifiesStaff: true,
  profileHasDisclaimer: true,
  extraSites: [{ host: 'blogs.example', name: 'Staff blog', surface: 'article' }],
};
const draft = 'Mentoring changed my career. My job in the NHS began with a phone call.';

describe.skipIf(reason)(
  'further sites that IT names, with the enterprise package',
  { timeout: 120_000 },
  () => {
    let organisation: Organisation;
    let tab: Tab;
    beforeAll(async () => {
      organisation = await startOrganisation(settings, onEverySite);
      tab = organisation.session.tab;
    });
    afterAll(() => organisation?.close());

    const write = async (url: string, box: string): Promise<void> => {
      await tab.open(url);
      await tab.focus(box);
      await tab.type(draft);
    };
    const marked = (ms?: number): Promise<unknown> =>
      until(tab, 'a marker', ({ markers }) => markers.some((one) => one.includes('to check')), ms);
    const hasMarker = (ms?: number): Promise<boolean> =>
      marked(ms).then(
        () => true,
        () => false,
      );

    it('are checked there, as what IT says is written there', async () => {
      await eventually('a marker on the blog', async () => {
        await write(blog, 'article');
        // A page that was loaded before the package never gets one: better to load it again soon.
        return hasMarker(3000);
      });
      await cardWith(tab, 'This article needs the disclaimer in it');
      await tab.press('Escape');
    });

    it('hold a post at the button that publishes', async () => {
      await tab.evaluate(() =>
        [...document.querySelectorAll('button')]
          .find((one) => one.textContent === 'Publish')
          ?.setAttribute('data-publish', ''),
      );
      await tab.click('[data-publish]');
      await until(tab, 'the hold', ({ held }) => held);
      expect(await tab.sent()).toEqual([]);
    });

    it('are the only ones: any other stays alone, though the package could work there', async () => {
      await write('https://editors.example/', 'textarea');
      await tab.press('Alt+Shift+K');
      expect((await seen(tab)).markers).toEqual([]);
    });

    it('are checked as something else once IT says so, with the disclaimer for that', async () => {
      await write(blog, 'article');
      await marked();
      await cardWith(tab, 'This article needs the disclaimer in it');
      organisation.manage({
        ...settings,
        extraSites: [{ host: 'blogs.example', name: 'A newspaper', surface: 'media-comment' }],
      });
      // The box that is open is told first, then a page that is loaded afterwards.
      await eventually('the disclaimer for comments in the media', async () => {
        const { card } = await seen(tab);
        return card?.includes('own view');
      });
      await write(blog, 'article');
      await marked();
      await cardWith(tab, 'own view');
      await tab.press('Escape');
    });

    it('are left alone again once IT takes them out', async () => {
      organisation.manage({ ...settings, extraSites: [] });
      await eventually('a blog without a marker', async () => {
        await write(blog, 'article');
        return !(await hasMarker());
      });
    });
  },
);
