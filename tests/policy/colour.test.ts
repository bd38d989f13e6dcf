import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { carriesWhite, contrastWithWhite } from '../../src/policy/colour.ts';
import { packSchema } from '../../src/policy/schema.ts';

describe('an organisation’s colour', () => {
  it.each([
    ['#ffffff', 1],
    ['#000000', 21],
    ['#767676', 4.54],
  ])('%s stands out from white by %d to 1', (colour, contrast) => {
    expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2);
  });

  it('carries white words from 4.5 to 1 on', () => {
    expect(carriesWhite('#767676')).toBe(true);
    expect(carriesWhite('#777777')).toBe(false);
    expect(carriesWhite('#ffeb3b')).toBe(false);
  });

  it('of each pack that comes with Postcheck does', () => {
    for (const { organisation } of builtInPacks) {
      expect(carriesWhite(organisation.colour ?? ''), organisation.name).toBe(true);
    }
  });
});

describe('a pack', () => {
  const [pack] = builtInPacks;
  const problems = (looks: object): string[] => {
    const parsed = packSchema.safeParse({ ...pack, organisation: { ...pack?.organisation, ...looks } });
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
  };

  it('may leave both out, and takes nothing but a colour and initials', () => {
    expect(problems({ colour: undefined, mark: undefined })).toEqual([]);
    expect(problems({ colour: '#005EB8', mark: 'ÉX1' })).toEqual([]);
    expect(problems({ colour: 'url(https://example.org)' })).toEqual(['organisation.colour']);
    expect(problems({ mark: '<img>' })).toEqual(['organisation.mark']);
    expect(problems({ mark: 'LOGOS' })).toEqual(['organisation.mark']);
  });
});
