import { describe, expect, it } from 'vitest';
import { selectorsFor } from '../../src/background/selectors.ts';
import { settingsOf } from '../../src/settings/effective.ts';
import { readManaged } from '../../src/settings/managed/read.ts';
import { personSchema } from '../../src/settings/schema.ts';

const settings = (selectorOverrides: Readonly<Record<string, unknown>>) =>
  settingsOf(personSchema.parse({}), readManaged({ selectorOverrides }).values);
const anchor = { selector: '#new', rung: 'testid', seen: '2026-12', source: 'IT' };
const given = { site: 'twitter', version: 3, date: '2026-12-01', ladders: { editor: [anchor] } };

describe('selectors that IT sets', () => {
  it('go to the site they are for', () => {
    const set = settings({ twitter: JSON.stringify(given) });
    expect(selectorsFor('twitter', set)).toEqual({ selectors: given });
    expect(selectorsFor('linkedin', set)).toEqual({});
  });

  it('are refused with the place of the fault', () => {
    const broken = { ...given, ladders: { editor: [{ ...anchor, rung: 'luck' }] } };
    expect(selectorsFor('twitter', settings({ twitter: JSON.stringify(broken) }))).toEqual({
      selectorsRefused:
        'ladders.editor[0].rung: This should be one of testid, role, label, class, but is "luck"',
    });
    expect(selectorsFor('twitter', settings({ twitter: '{"site":' })).selectorsRefused).toBe(
      'This is not JSON',
    );
  });

  it('give way to a release that comes with newer ones', () => {
    const old = { ...given, date: '2026-01-01' };
    expect(selectorsFor('twitter', settings({ twitter: JSON.stringify(old) })).selectorsRefused).toContain(
      'date: Postcheck comes with newer ones',
    );
  });

  it('cost no other site when one is broken', () => {
    const set = settings({
      twitter: '[]',
      linkedin: JSON.stringify({ ...given, site: 'linkedin', ladders: {} }),
    });
    expect(selectorsFor('twitter', set).selectorsRefused).toContain('an object');
    expect(selectorsFor('linkedin', set).selectors?.version).toBe(3);
  });
});
