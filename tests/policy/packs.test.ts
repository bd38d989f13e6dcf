import { describe, expect, it } from 'vitest';
import homertonFile from '../../assets/policies/homerton.json';
import nhsEnglandFile from '../../assets/policies/nhs-england.json';
import { builtInPack, builtInPacks } from '../../src/policy/built-in.ts';
import { disclaimerFor } from '../../src/policy/disclaimers.ts';
import { parsePack } from '../../src/policy/parse.ts';
import { type DisclaimerKind, disclaimerKinds, type Pack } from '../../src/policy/schema.ts';
import { anchorOf, headingOf, sectionAt, sectionOf } from '../../src/policy/sections.ts';

function pack(id: string): Pack {
  const found = builtInPack(id);
  if (!found) throw new Error(`The pack ${id} is not built in`);
  return found;
}

const nhsEngland = pack('nhs-england');
const homerton = pack('homerton');

/** Every rule a pack speaks about, with how strict the two built-in packs are. */
const severities: Readonly<Record<string, string>> = {
  'confidential/patient-identifier': 'block',
  'confidential/patient-name': 'block',
  'confidential/patient-story': 'warn',
  'confidential/health-of-a-person': 'block',
  'confidential/contact-details': 'warn',
  'confidential/staff-record': 'block',
  'confidential/financial': 'block',
  'confidential/credential': 'block',
  'confidential/marking': 'block',
  'confidential/internal-conversation': 'warn',
  'confidential/security-arrangement': 'block',
  'confidential/commercial': 'warn',
  'confidential/partner-or-supplier': 'warn',
  'confidential/own-details': 'advise',
  'disclaimer/personal-capacity': 'warn',
  'disclaimer/blog': 'warn',
  'disclaimer/media-comment': 'warn',
  'disclaimer/reference': 'block',
  'reference/professional': 'block',
  'reference/accuracy': 'advise',
  'capacity/speaks-for-organisation': 'warn',
  'capacity/official-account': 'warn',
  'capacity/undisclosed-role': 'advise',
  'capacity/media-contact': 'warn',
  'capacity/survey': 'advise',
  'capacity/foi-request': 'advise',
  'links/offensive': 'block',
  'links/unlawful': 'block',
  'links/risky': 'block',
  'links/age-restricted': 'warn',
  'links/paywalled': 'advise',
  'links/hidden-destination': 'warn',
  'links/internal': 'block',
  // In the middle: what a listed host deserves stands in the list, a step up or down from here.
  'links/listed': 'warn',
  'conduct/obscenity': 'warn',
  'conduct/insult': 'warn',
  'conduct/attack-on-colleague-or-patient': 'block',
  'conduct/discrimination': 'block',
  'conduct/defamation-risk': 'warn',
  'conduct/disrepute': 'warn',
  'conduct/whistleblowing': 'warn',
  'conduct/commercial-gain': 'warn',
  'conduct/inflammatory-topic': 'advise',
  'conduct/picking-a-fight': 'advise',
  'conduct/undisclosed-edit': 'advise',
  'safeguarding/asks-for-personal-details': 'warn',
  'safeguarding/contact-with-child': 'block',
  'safeguarding/named-child': 'block',
  'safeguarding/danger': 'warn',
  'media/image': 'advise',
  'media/image-text': 'warn',
  'media/image-location': 'warn',
  'media/video': 'advise',
  'media/slides': 'advise',
  'language/translation': 'advise',
};

const numbered: Readonly<Record<string, readonly string[]>> = {
  'nhs-england': [
    ...['1', '2', '3', '3.1', '3.2', '3.2.1', '3.2.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9'],
    ...['3.10', '3.11', '3.12', '3.13', '3.14', '4', '4', '5'],
  ],
  homerton: [
    ...['1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9'],
    ...['5', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', 'Appendix 1', '', ''],
  ],
};

describe.each(builtInPacks.map((one) => [one.id, one] as const))('the pack %s', (id, whole) => {
  it('has a row for every rule, as strict as the policy asks', () => {
    const rows = Object.fromEntries(Object.entries(whole.rules).map(([rule, row]) => [rule, row.severity]));
    expect(rows).toEqual(severities);
  });

  it('has every section of the policy, in its order', () => {
    expect(whole.sections.map((one) => one.number ?? one.id)).toEqual(numbered[id]);
  });

  it('tells each section in one to four short paragraphs', () => {
    for (const { id: section, summary } of whole.sections) {
      expect(summary.length, section).toBeLessThanOrEqual(4);
      for (const paragraph of summary) {
        expect(paragraph.split(' ').length, `${section}: ${paragraph}`).toBeLessThanOrEqual(85);
        expect(paragraph, section).toMatch(/^[A-Z].*[.]$/);
      }
    }
  });

  it('cites only sections that are there', () => {
    for (const [rule, { sections }] of Object.entries(whole.rules)) {
      for (const section of sections) expect(sectionOf(whole, section), `${rule} ${section}`).toBeDefined();
    }
    for (const { section } of whole.disclaimers) expect(sectionOf(whole, section)).toBeDefined();
  });

  it('has a disclaimer for every kind of text', () => {
    for (const kind of disclaimerKinds) expect(disclaimerFor(whole, kind)?.text.length).toBeGreaterThan(0);
  });

  it('offers short forms longest first, each shorter than the prescribed words', () => {
    for (const { text, short } of whole.disclaimers) {
      const lengths = [text, ...short].map((one) => one.length);
      expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
      expect(new Set(lengths).size).toBe(lengths.length);
    }
  });

  it.each<DisclaimerKind>(['personal', 'media-comment', 'site'])(
    'has a %s form for a nearly full post',
    (kind) => {
      expect(disclaimerFor(whole, kind)?.short.at(-1)?.length).toBeLessThanOrEqual(15);
    },
  );

  it('names whom to turn to, and lists words and hosts as data', () => {
    expect(whole.contacts.every((one) => one.purpose.endsWith('.'))).toBe(true);
    expect(whole.contacts.map((one) => one.id)).toContain('line-manager');
    expect(whole.organisation.alsoKnownAs.length).toBeGreaterThan(3);
    expect(whole.words.published.length).toBeGreaterThan(3);
    expect(whole.hosts.own.length).toBeGreaterThan(0);
    expect(whole.relatedPolicies.length).toBeGreaterThan(3);
  });
});

describe('prescribed wording, to the letter', () => {
  const words = (whole: Pack): Record<string, string> =>
    Object.fromEntries(whole.disclaimers.map((one) => [`${one.kind} (${one.section})`, one.text]));

  it('of NHS England', () => {
    expect(words(nhsEngland)).toEqual({
      'personal (3.1)':
        "My postings on this site reflect my personal views and don't necessarily represent the positions, strategies or opinions of NHS England.",
      'blog (3.3)': 'Any views expressed in this blog are entirely my own and not those of my employer.',
      'reference (3.4)':
        'This reference is being made by me in a personal capacity. It is not intended and should not be construed as a reference from NHS England.',
      'media-comment (3.5)': 'These views are entirely my own and not necessarily those of my employer.',
    });
  });

  it('of Homerton, with the Trust’s name where the policy leaves the wording open', () => {
    expect(words(homerton)).toEqual({
      'personal (4.4)': 'These are my personal views and not those of the Trust',
      'blog (4.5)':
        'The views expressed in this blog are those of the authors and do not necessarily reflect the views of Homerton University Hospital NHS Foundation Trust',
      'reference (4)':
        'This reference is being made by me in a personal capacity. It is not intended and should not be construed as a reference from Homerton University Hospital NHS Foundation Trust.',
      'media-comment (4.6)':
        'The views expressed in this comment are those of the author and do not necessarily reflect the views of Homerton University Hospital NHS Foundation Trust',
      'site (4.6)':
        'The views expressed in this (group/blog/website/forum etc..) are those of the authors and do not necessarily reflect the views of Homerton University Hospital NHS Foundation Trust',
    });
  });

  it('has no short form where the policy asks for exactly these words', () => {
    expect(disclaimerFor(nhsEngland, 'reference')?.short).toEqual([]);
    expect(disclaimerFor(nhsEngland, 'blog')?.short).toEqual([]);
  });
});

describe('contacts that the policies name', () => {
  it.each([
    [nhsEngland, 'media', 'england.media@nhs.net'],
    [nhsEngland, 'digital-communications', 'england.web@england.nhs.uk'],
    [nhsEngland, 'foi', 'england.foi@nhs.net'],
    [homerton, 'pals', 'pals@homerton.nhs.uk'],
  ])('%#: %s', (whole, id, email) => {
    expect(whole.contacts.find((one) => one.id === id)?.email).toBe(email);
  });

  it('has the extension of Homerton’s PALS', () => {
    expect(homerton.contacts.find((one) => one.id === 'pals')?.phone).toBe('ext 5144');
  });
});

describe('the packs as files', () => {
  it.each([nhsEnglandFile, homertonFile])('parse without a fault', (file) => {
    expect(parsePack(file)).toEqual({ pack: pack(file.id) });
  });

  it('come back the same after a round through JSON', () => {
    for (const whole of builtInPacks)
      expect(parsePack(JSON.parse(JSON.stringify(whole)))).toEqual({ pack: whole });
  });
});

describe('sections', () => {
  it('are found by id, and by their anchor on the policy page', () => {
    expect(sectionOf(nhsEngland, '3.4')?.title).toBe('References and endorsements');
    expect(sectionOf(nhsEngland, '9.9')).toBeUndefined();
    expect(anchorOf(nhsEngland, '3.4')).toBe('nhs-england-3.4');
    expect(sectionAt(builtInPacks, 'homerton-4.9')?.section.title).toBe('Unsuitable links');
    expect(sectionAt(builtInPacks, 'homerton-9')).toBeUndefined();
  });

  it('are headed as they are printed', () => {
    const headings = [...nhsEngland.sections, ...homerton.sections].map(headingOf);
    expect(headings).toContain('3.4 References and endorsements');
    expect(headings).toContain('4 Monitoring and review');
    expect(headings).toContain('Appendix 1 Online social network site: request form');
    expect(headings).toContain('Equalities Impact Assessment');
  });
});
