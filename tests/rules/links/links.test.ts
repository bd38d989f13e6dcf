import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Draft, draftOf } from '../../../src/engine/draft.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { builtInPack } from '../../../src/policy/built-in.ts';
import type { Pack } from '../../../src/policy/schema.ts';
import { rules } from '../../../src/rules/index.ts';

const engine = createEngine(rules.filter((rule) => rule.id.startsWith('links/')));

function homerton(hosts: Partial<Pack['hosts']> = {}): Pack {
  const pack = builtInPack('homerton');
  if (!pack) throw new Error('The Homerton pack is gone');
  return { ...pack, hosts: { ...pack.hosts, ...hosts } };
}

const check = (text: string, hosts?: Partial<Pack['hosts']>) =>
  engine.check(draftOf(text), { pack: homerton(hosts) }).findings;

const rulesOf = (text: string, hosts?: Partial<Pack['hosts']>) => check(text, hosts).map((one) => one.rule);

describe('one link, one finding', () => {
  it('judges a redirector by what it leads to', () => {
    expect(rulesOf('https://www.google.com/url?q=https://www.pornhub.com/x')).toEqual(['links/offensive']);
    expect(rulesOf('https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.bet365.com')).toEqual([
      'links/age-restricted',
    ]);
    expect(rulesOf('https://href.li/?http://intranet/rota')).toEqual(['links/internal']);
  });

  it('judges a short form of one site as that site', () => {
    expect(rulesOf('https://nyti.ms/3abc')).toEqual(['links/paywalled']);
    expect(rulesOf('https://youtu.be/dQw4w9WgXcQ')).toEqual([]);
  });

  it('offers the page at the end of a redirector', () => {
    const text = 'see https://www.google.com/url?q=https://a.example.org/x ok';
    const [finding] = check(text);
    expect(finding?.fixes[0]).toMatchObject({ kind: 'replace', text: 'https://a.example.org/x' });
    expect(finding?.fixes.at(-1)).toMatchObject({ kind: 'remove', label: 'Remove this link' });
  });

  it('underlines the disguise as it was typed', () => {
    const text = 'look hxxps://pornhub[.]com/x lol';
    const [finding] = check(text);
    expect(finding?.span && text.slice(finding.span.start, finding.span.end)).toBe('hxxps://pornhub[.]com/x');
  });

  it('never repeats the address in the evidence', () => {
    for (const { evidence } of check('https://www.pornhub.com/x and https://bit.ly/x'))
      expect(evidence.join(' ')).not.toMatch(/pornhub|bit\.ly/);
  });
});

describe('how strict', () => {
  it.each([
    ['https://www.pornhub.com/', 'block'],
    ['https://best-sexcams.example.com/', 'warn'],
    ['https://www.bet365.com/', 'warn'],
    ['https://bestonlinecasino.example.com/', 'advise'],
    ['https://bit.ly/abc12', 'warn'],
    ['https://t.co/abc12', 'advise'],
    ['https://www.ft.com/content/1', 'advise'],
    ['https://files.example.com/a.exe', 'block'],
    ['https://files.example.com/a.zip', 'warn'],
    ['https://x.sharepoint.com/sites/a', 'block'],
  ])('%s is at %s', (text, severity) => {
    expect(check(text).map((one) => one.severity)).toEqual([severity]);
  });

  it('asks when only the name speaks', () => {
    expect(check('https://bestonlinecasino.example.com/')[0]?.says.title).toMatch(/\?$/);
    expect(check('https://www.bet365.com/')[0]?.says.title).not.toMatch(/\?$/);
  });
});

describe('the organisation’s own lists', () => {
  it.each([
    'https://www.pornhub.com/x',
    'https://bit.ly/abc12',
    'https://files.example.com/a.exe',
    'https://x.sharepoint.com/sites/a',
    'https://www.ft.com/content/1',
  ])('let %s pass when it is allowed', (text) => {
    const allowed = ['pornhub.com', 'bit.ly', 'files.example.com', '*.sharepoint.com', 'ft.com'];
    expect(rulesOf(text)).not.toEqual([]);
    expect(rulesOf(text, { allowed })).toEqual([]);
  });

  it('win over the list of unsuitable hosts', () => {
    const unsuitable = [{ host: 'bad.example.com', category: 'gossip', severity: 'block' as const }];
    expect(rulesOf('https://bad.example.com/', { unsuitable })).toEqual(['links/listed']);
    expect(rulesOf('https://bad.example.com/', { unsuitable, allowed: ['bad.example.com'] })).toEqual([]);
  });

  it('set the severity of each listed host', () => {
    const unsuitable = (['block', 'warn', 'advise'] as const).map((severity) => ({
      host: `${severity}.example.com`,
      category: 'gossip',
      severity,
    }));
    for (const { host, severity } of unsuitable)
      expect(check(`https://www.${host}/`, { unsuitable })).toMatchObject([
        { rule: 'links/listed', severity, evidence: ['listed as gossip'] },
      ]);
  });

  it('take a listed host out of the other rules', () => {
    const unsuitable = [{ host: 'bet365.com', category: 'gambling', severity: 'block' as const }];
    expect(rulesOf('https://www.bet365.com/', { unsuitable })).toEqual(['links/listed']);
  });

  it('name internal hosts, inside public ones as well', () => {
    const hosts = { own: ['homerton.nhs.uk'], internal: ['rota.homerton.nhs.uk'] };
    expect(rulesOf('https://rota.homerton.nhs.uk/june', hosts)).toEqual(['links/internal']);
    expect(rulesOf('https://www.homerton.nhs.uk/june', hosts)).toEqual([]);
  });
});

describe('drafts with links', () => {
  interface Labelled {
    readonly id: string;
    readonly text: string;
    readonly site: Draft['site'];
    readonly expect: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
  }
  const drafts = readFileSync(join(import.meta.dirname, '../../drafts/links.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
  const findingsIn = (draft: Labelled) =>
    engine.check(draftOf(draft.text, { site: draft.site }), { pack: homerton() }).findings;

  it('are all answered, under the right rule and on the right words', () => {
    const missed = drafts.filter((draft) =>
      draft.expect.some(
        ({ rule, start, end }) =>
          !findingsIn(draft).some(
            (one) => one.rule === rule && one.span && one.span.start < end && start < one.span.end,
          ),
      ),
    );
    expect(missed.map((draft) => draft.id)).toEqual([]);
  });

  it('raise nothing else', () => {
    const alarmed = drafts.filter((draft) =>
      findingsIn(draft).some((one) => !draft.expect.some(({ rule }) => rule === one.rule)),
    );
    expect(alarmed.map((draft) => draft.id)).toEqual([]);
  });
});
