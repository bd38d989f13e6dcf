// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { faultsOf, printFault } from '../../src/policy/fault.ts';
import { type Override, unreadable } from '../../src/sites/override.ts';
import { type Registry, routed } from '../../src/sites/registry.ts';
import { registrySchema } from '../../src/sites/registry-schema.ts';
import { replaceable } from '../../src/sites/replaceable.ts';
import { registries } from '../../src/sites/selectors.ts';
import { twitter } from '../../src/sites/twitter.ts';
import { editable, find, page } from './page.ts';

const faults = (known: Registry, given: unknown): string[] => {
  const parsed = registrySchema(known).safeParse(given, { reportInput: true });
  return parsed.success ? [] : faultsOf(parsed.error).map(printFault);
};

describe('a site’s addresses', () => {
  it.each([
    ['/messages', ['/messages'], '/messages'],
    ['/messages/1-2', ['/messages'], '/messages'],
    ['/messages/', ['/messages'], '/messages'],
    ['/messagesabout', ['/messages'], undefined],
    ['/i/chat/1', ['/messages', '/i/chat'], '/i/chat'],
    ['/compose/post', ['/compose/post$'], '/compose/post'],
    ['/compose/post/', ['/compose/post$'], '/compose/post'],
    ['/compose/post/media', ['/compose/post$'], undefined],
    ['/ward/status/7/photo/1', ['/*/status/*'], '/ward/status/7'],
    ['/ward/status', ['/*/status/*'], undefined],
    ['//status/7', ['/*/status/*'], undefined],
    ['/', ['/messages'], undefined],
  ])('%s among %j is %s', (path, routes, is) => expect(routed(path, routes)).toBe(is));
});

describe.each(Object.values(registries))('the bundled registry of $site', (registry) => {
  it('is valid by the schema that settings are checked with', () => {
    expect(faults(registry, registry)).toEqual([]);
  });

  it('has only selectors that a browser can read', () => {
    expect(unreadable(registry, document)).toBeUndefined();
  });

  it('dates every anchor no later than itself', () => {
    const anchors = [...Object.values(registry.ladders), ...Object.values(registry.attachments)].flat();
    expect(anchors.filter(({ seen }) => seen > registry.date.slice(0, 7))).toEqual([]);
  });

  it('keeps messages out', () => {
    expect(registry.ladders.private).not.toEqual([]);
    expect(registry.routes.private).not.toEqual([]);
  });
});

const anchor = { rung: 'testid', seen: '2026-12', source: 'IT, measured on the live site' } as const;
const override = (more: object = {}): Override & object => ({
  site: 'twitter',
  version: 3,
  date: '2026-12-01',
  ladders: { editor: [{ ...anchor, selector: '[data-testid="newComposer"]' }] },
  ...more,
});

describe('a registry from settings', () => {
  it.each<[string, object, string]>([
    ['another site', { site: 'linkedin' }, 'site: This should be twitter, but is "linkedin"'],
    ['no version', { version: undefined }, 'version: This is missing'],
    ['a date that is none', { date: '1 December' }, 'date: '],
    ['a ladder nobody asks for', { ladders: { editr: [] } }, 'ladders.editr: Nothing here is called "editr"'],
    ['an empty ladder', { ladders: { editor: [] } }, 'ladders.editor: This is empty'],
    [
      'an anchor without a source',
      { ladders: { editor: [{ selector: 'p', rung: 'class', seen: '2026-12' }] } },
      'ladders.editor[0].source: This is missing',
    ],
    [
      'a rung there is not',
      { ladders: { submit: [{ ...anchor, selector: 'p', rung: 'luck' }] } },
      'ladders.submit[0].rung: This should be one of testid, role, label, class, but is "luck"',
    ],
    [
      'a regular expression for a route',
      { routes: { reply: ['/(a+)+$'] } },
      'routes.reply[0]: A path such as',
    ],
    [
      'an address for a route',
      { routes: { reply: ['https://x.com/home'] } },
      'routes.reply[0]: A path such as',
    ],
    ['half a step for a star', { routes: { reply: ['/status*'] } }, 'routes.reply[0]: A * stands for'],
    ['something that is not a registry', { ladders: 7 }, 'ladders: This should be an object { }'],
  ])('is refused for %s, with the place of the fault', (_, more, said) => {
    expect(faults(registries.twitter, override(more)).join('; ')).toContain(said);
  });

  it('passes when it is whole', () => {
    expect(faults(registries.twitter, override())).toEqual([]);
  });
});

describe('an adapter whose registry is replaced', () => {
  let path = '/home';
  const x = () => replaceable(twitter, document, () => path);
  beforeEach(() => {
    path = '/home';
    page(editable({ 'data-testid': 'newComposer' }), ['button', { 'data-testid': 'tweetButton' }]);
  });

  it('finds what only the new one knows, and goes back without it', () => {
    const site = x();
    const box = (): unknown => site.adapter.boxAt(find('[contenteditable]'));
    expect(box()).toBeUndefined();
    expect(site.use(override())).toBeUndefined();
    expect(box()).toMatchObject({ surface: 'post', lower: false });
    expect(site.version).toBe(3);
    site.use(undefined);
    expect(box()).toBeUndefined();
    expect(site.version).toBe(registries.twitter.version);
  });

  it('refuses a selector that the browser cannot read, says which, and works on with the bundled one', () => {
    const site = x();
    const broken = override({
      ladders: {
        submit: [
          { ...anchor, selector: 'p' },
          { ...anchor, selector: ':(' },
        ],
      },
    });
    expect(site.use(broken)).toBe('ladders.submit[1].selector');
    expect(site.version).toBe(registries.twitter.version);
  });

  it('never opens a private place: what keeps messages out is only added to', () => {
    const site = x();
    site.use(
      override({
        ladders: {
          private: [{ ...anchor, selector: '[data-testid="newDrawer"]' }],
          editor: [{ ...anchor, selector: '[contenteditable]' }],
        },
        routes: { private: ['/quiet'] },
      }),
    );
    page(
      ['div', { 'data-testid': 'DMDrawer' }, editable()],
      ['div', { 'data-testid': 'newDrawer' }, editable()],
    );
    for (const one of document.querySelectorAll('[contenteditable]')) {
      expect(site.adapter.boxAt(one)).toBeUndefined();
    }
    page(editable(), ['button', { 'data-testid': 'tweetButton' }]);
    for (path of ['/messages/1', '/quiet/1']) {
      expect(site.adapter.boxAt(find('[contenteditable]'))).toBeUndefined();
    }
  });
});
