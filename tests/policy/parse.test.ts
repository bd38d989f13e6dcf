import { describe, expect, it } from 'vitest';
import file from '../../assets/policies/homerton.json';
import { builtInPack } from '../../src/policy/built-in.ts';
import { printFault } from '../../src/policy/fault.ts';
import { loadPack } from '../../src/policy/load.ts';
import { type ParsedPack, parsePack, parsePackText } from '../../src/policy/parse.ts';
import type { PackInput } from '../../src/policy/schema.ts';

const whole = file as PackInput;
const refused = (parsed: ParsedPack): string[] => ('faults' in parsed ? parsed.faults.map(printFault) : []);
const [firstSection, ...sections] = whole.sections;
const [firstDisclaimer, ...disclaimers] = whole.disclaimers;
const row = { severity: 'warn', sections: ['4'] };

describe('a broken pack is refused, with the path of the fault', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', null, ['This should be an object { }, but is empty (null)']],
    ['a list', [], ['This should be an object { }, but is a list [ ]']],
    ['a missing part', { ...whole, organisation: undefined }, ['organisation: This is missing']],
    [
      'a newer format',
      { ...whole, format: 2, novelty: true },
      ['format: This pack is written in format 2; this Postcheck reads format 1. Update Postcheck first'],
    ],
    ['a format in quotes', { ...whole, format: '1' }, ['format: This should be 1, but is "1"']],
    [
      'an id with a space',
      { ...whole, id: 'My Trust' },
      ['id: Lower-case letters, digits and single hyphens'],
    ],
    ['a key too many', { ...whole, colour: 'blue' }, ['colour: Nothing here is called "colour"']],
    [
      'a misspelt key within',
      { ...whole, words: { staf: [] } },
      ['words.staf: Nothing here is called "staf"'],
    ],
    [
      'a web address that is none',
      { ...whole, document: { ...whole.document, url: 'policy.pdf' } },
      ['document.url: This is not a web address'],
    ],
    ['no sections', { ...whole, sections: [] }, ['sections: This is empty']],
    [
      'a section without words',
      { ...whole, sections: [{ ...firstSection, title: '', summary: [] }, ...sections] },
      ['sections[0].title: This is empty', 'sections[0].summary: This is empty'],
    ],
    [
      'a section that could not be an anchor',
      { ...whole, sections: [...whole.sections, { ...firstSection, id: '3 1' }] },
      ['sections[23].id: Letters and digits, with single dots or hyphens between them'],
    ],
    [
      'the same section twice',
      { ...whole, sections: [...whole.sections, firstSection] },
      ['sections[23].id: A section before this one has the same id'],
    ],
    [
      'an email address that is none',
      { ...whole, contacts: [{ id: 'media', name: 'Media', purpose: 'Ask.', email: 'media at nhs' }] },
      ['contacts[0].email: This is not an email address'],
    ],
    [
      'the same contact twice',
      { ...whole, contacts: [...(whole.contacts ?? []), ...(whole.contacts ?? []).slice(0, 1)] },
      ['contacts[5].id: A contact before this one has the same id'],
    ],
    [
      'a kind of disclaimer nobody knows',
      { ...whole, disclaimers: [{ ...firstDisclaimer, kind: 'poem' }, ...disclaimers] },
      [
        'disclaimers[0].kind: This should be one of personal, blog, reference, media-comment, site, but is "poem"',
      ],
    ],
    [
      'a disclaimer of three letters',
      { ...whole, disclaimers: [{ ...firstDisclaimer, text: 'Me.' }, ...disclaimers] },
      ['disclaimers[0].text: This needs at least 10 characters'],
    ],
    [
      'two disclaimers of a kind',
      { ...whole, disclaimers: [...whole.disclaimers, firstDisclaimer] },
      ['disclaimers[5].kind: A disclaimer before this one is of the same kind'],
    ],
    [
      'a disclaimer from nowhere',
      { ...whole, disclaimers: [{ ...firstDisclaimer, section: '9.9' }, ...disclaimers] },
      ['disclaimers[0].section: There is no section "9.9"'],
    ],
    [
      'words that are not a list',
      { ...whole, words: { staff: 'our Trust' } },
      ['words.staff: This should be a list [ ], but is text'],
    ],
    [
      'far too many words',
      { ...whole, words: { partners: Array.from({ length: 5001 }, () => 'Acme') } },
      ['words.partners: This takes at most 5000 entries'],
    ],
    [
      'a word as long as a page',
      { ...whole, words: { partners: ['a'.repeat(201)] } },
      ['words.partners[0]: This takes at most 200 characters'],
    ],
    [
      'an address for a host',
      { ...whole, hosts: { own: ['example.org', 'https://example.org/'] } },
      ['hosts.own[1]: A host alone, such as england.nhs.uk: no https://, no path, no *'],
    ],
    [
      'a severity nobody knows',
      { ...whole, rules: { ...whole.rules, 'links/internal': { ...row, severity: 'loud' } } },
      ['rules.links/internal.severity: This should be one of block, warn, advise, off, but is "loud"'],
    ],
    [
      'a rule without a section',
      { ...whole, rules: { 'links/internal': { ...row, sections: [] } } },
      ['rules.links/internal.sections: This is empty'],
    ],
    [
      'a rule with a section that is not there',
      { ...whole, rules: { ...whole.rules, 'links/internal': { ...row, sections: ['9.9'] } } },
      ['rules.links/internal.sections[0]: There is no section "9.9"'],
    ],
    [
      'a rule id without a family',
      { ...whole, rules: { 'Links.all': row } },
      ['rules["Links.all"]: A rule id looks like family/name'],
    ],
  ])('%s', (_, pack, faults) => {
    expect(refused(parsePack(pack))).toEqual(faults);
  });

  it('all faults at once, not the first alone', () => {
    expect(refused(parsePack({ format: 1 }))).toEqual(
      ['id', 'organisation', 'document', 'sections', 'disclaimers', 'rules'].map(
        (one) => `${one}: This is missing`,
      ),
    );
  });

  it('text that is not JSON', () => {
    expect(refused(parsePackText('{"format": 1,'))).toEqual([expect.stringMatching(/^This is not JSON: /)]);
  });
});

describe('a pack as text', () => {
  it('may start with a byte order mark, as Windows editors write it', () => {
    expect(parsePackText(`\uFEFF${JSON.stringify(file)}`)).toEqual({ pack: builtInPack('homerton') });
  });

  it('may leave out lists that it does not need, and writes hosts in any case', () => {
    const { contacts, relatedPolicies, words, hosts, ...lean } = whole;
    const parsed = parsePack({ ...lean, hosts: { own: ['Example.NHS.uk'] } });
    expect(parsed).toMatchObject({
      pack: {
        contacts: [],
        words: { staff: [], partners: [], suppliers: [], published: [], officialAccounts: [] },
        hosts: { own: ['example.nhs.uk'], internal: [], allowed: [], unsuitable: [] },
      },
    });
  });
});

describe('loading', () => {
  const fallback = builtInPack('nhs-england');
  if (!fallback) throw new Error('The built-in pack is gone');

  it('takes a whole pack, a pack as JSON, or the id of a built-in one', () => {
    const homerton = builtInPack('homerton');
    for (const given of [file, JSON.stringify(file), ' homerton ']) {
      expect(loadPack(given, fallback)).toEqual({ pack: homerton, faults: [] });
    }
  });

  it.each([undefined, null, ''])('keeps the built-in one when %j is given', (given) => {
    expect(loadPack(given, fallback)).toEqual({ pack: fallback, faults: [] });
  });

  it('refuses a broken one with the path of the fault, and the built-in one stays', () => {
    const broken = { ...whole, rules: { 'links/internal': { ...row, sections: ['9.9'] } } };
    const faults = [{ path: 'rules.links/internal.sections[0]', message: 'There is no section "9.9"' }];
    expect(loadPack(broken, fallback)).toEqual({ pack: fallback, faults });
    expect(loadPack(JSON.stringify(broken), fallback)).toEqual({ pack: fallback, faults });
  });

  it.each([42, 'barts', '{', '["homerton"]'])('refuses %j, and the built-in one stays', (given) => {
    const loaded = loadPack(given, fallback);
    expect(loaded.pack).toBe(fallback);
    expect(loaded.faults).toHaveLength(1);
  });

  it('says which packs there are when one is unknown', () => {
    expect(loadPack('barts', fallback).faults.map(printFault)).toEqual([
      'There is no policy pack "barts". Built in: nhs-england, homerton',
    ]);
  });
});
