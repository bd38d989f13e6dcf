import { describe, expect, it } from 'vitest';
import { weightedLength } from '../../src/engine/length.ts';
import { builtInPack } from '../../src/policy/built-in.ts';
import { disclaimerFor, variantThatFits } from '../../src/policy/disclaimers.ts';
import type { Disclaimer } from '../../src/policy/schema.ts';

const nhsEngland = builtInPack('nhs-england');
const homerton = builtInPack('homerton');
if (!nhsEngland || !homerton) throw new Error('A built-in pack is gone');

describe('which disclaimer', () => {
  it('is the one for the kind of text', () => {
    expect(disclaimerFor(nhsEngland, 'reference')?.section).toBe('3.4');
    expect(disclaimerFor(homerton, 'site')?.kind).toBe('site');
  });

  it('is the personal one where the policy prescribes none', () => {
    expect(disclaimerFor(nhsEngland, 'site')?.kind).toBe('personal');
  });

  it('is none for a reference, if there is no reference disclaimer: another would be untrue', () => {
    const disclaimers = nhsEngland.disclaimers.filter((one) => one.kind !== 'reference');
    expect(disclaimerFor({ ...nhsEngland, disclaimers }, 'reference')).toBeUndefined();
  });
});

describe('the wording that fits', () => {
  const disclaimer: Disclaimer = {
    kind: 'personal',
    section: '1',
    text: 'These views are mine and not my employer’s.',
    short: ['Mine alone.', 'My views, not my employer’s.'],
  };

  it.each([
    [Number.POSITIVE_INFINITY, disclaimer.text],
    [disclaimer.text.length, disclaimer.text],
    [disclaimer.text.length - 1, 'My views, not my employer’s.'],
    [28, 'My views, not my employer’s.'],
    [27, 'Mine alone.'],
    [11, 'Mine alone.'],
    [10, undefined],
    [0, undefined],
    [-40, undefined],
  ])('in %d characters is %j', (room, text) => {
    expect(variantThatFits(disclaimer, room)).toBe(text);
  });

  it('is measured in the site’s own way where one is given', () => {
    const wide: Disclaimer = {
      ...disclaimer,
      text: '個人的な見解です。所属とは無関係です',
      short: ['個人の見解です。'],
    };
    expect(variantThatFits(wide, wide.text.length)).toBe(wide.text);
    expect(variantThatFits(wide, wide.text.length, weightedLength)).toBe('個人の見解です。');
  });

  it('leaves out nothing of a prescribed reference', () => {
    const reference = disclaimerFor(nhsEngland, 'reference');
    if (!reference) throw new Error('The reference disclaimer is gone');
    expect(variantThatFits(reference, reference.text.length - 1)).toBeUndefined();
  });

  it('fits a post on X that has 15 characters left', () => {
    for (const pack of [nhsEngland, homerton]) {
      const personal = disclaimerFor(pack, 'personal');
      expect(personal && variantThatFits(personal, 15, weightedLength)).toBe('Views my own.');
    }
  });
});
