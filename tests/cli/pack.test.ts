import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import homerton from '../../assets/policies/homerton.json';
import { reportOn } from '../../src/cli/pack-report.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { difference } from '../../src/policy/difference.ts';
import { parsePack } from '../../src/policy/parse.ts';
import { rules } from '../../src/rules/index.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'postcheck-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

describe.each(builtInPacks)('the built-in pack of $organisation.name', (pack) => {
  const report = reportOn(pack, rules);
  it('has a row for every rule, and a rule for every row', () => {
    expect(report.silent).toEqual([]);
    expect(report.unknown).toEqual([]);
  });

  it('lets every rule’s examples come out as the rule says, save those about another organisation', () => {
    expect(report.tried).toBeGreaterThan(1000);
    const elsewhere = builtInPacks.filter((one) => one !== pack).map(({ organisation }) => organisation.name);
    expect(report.odd.filter((line) => !elsewhere.some((name) => line.includes(name)))).toEqual([]);
  });
});

describe('the difference between packs', () => {
  it('is told by place, before and after, and entries are known by their names', () => {
    const parsed = parsePack(homerton);
    if (!('pack' in parsed)) throw new Error('The built-in pack does not parse');
    const { pack } = parsed;
    const changed = {
      ...pack,
      contacts: pack.contacts.toReversed(),
      rules: { ...pack.rules, 'links/paywalled': { severity: 'off' as const, sections: ['4.9'] } },
    };
    expect(difference(pack, pack)).toEqual([]);
    expect(difference(pack, changed).filter((line) => line.startsWith('contacts'))).toEqual([]);
    expect(difference(pack, changed)).toContain('rules.links/paywalled.severity: "advise" → "off"');
  });
});

describe('npm run pack', () => {
  it('starts a pack from a built-in one and finds it in order', async () => {
    const path = join(folder, 'mine.json');
    const made = await command(['pack', '--', 'new', path, '--id', 'my-trust', '--from', 'homerton']);
    expect(made.status).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ id: 'my-trust' });
    const checked = await command(['pack', '--', 'check', path, '--against', 'homerton']);
    expect(checked.status).toBe(0);
    expect(checked.out).toContain('is a sound pack');
    expect(checked.out).toContain('id: "homerton" → "my-trust"');
  });

  it('does not write over a file', async () => {
    const path = file('there.json', {});
    const { status, err } = await command(['pack', '--', 'new', path, '--id', 'my-trust']);
    expect(status).toBe(2);
    expect(err).toContain('stays as it is');
    expect(readFileSync(path, 'utf8')).toBe('{}');
  });

  it('tells each fault of a pack with its place, and a rule that has no row', async () => {
    const broken = await command(['pack', '--', 'check', file('broken.json', { ...homerton, sections: 7 })]);
    expect(broken.status).toBe(2);
    expect(broken.out).toContain('sections: This should be a list [ ], but is a number');
    const { 'links/risky': _, ...rest } = homerton.rules;
    const short = await command(['pack', '--', 'check', file('short.json', { ...homerton, rules: rest })]);
    expect(short.status).toBe(1);
    expect(short.out).toContain('Rules without a row, which never speak (1):\n  links/risky');
  });

  it('says how it is used', async () => {
    expect((await command(['pack', '--', 'mend'])).status).toBe(2);
    expect((await command(['pack', '--', 'check', join(folder, 'none.json')])).err).toContain(
      'could not be read',
    );
  });
});
