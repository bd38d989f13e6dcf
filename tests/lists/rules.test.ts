import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/engine/draft.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { knownCategories } from '../../src/lexicons/hosts/categories.ts';
import type { ListHeader } from '../../src/lists/header.ts';
import { ownListsOf } from '../../src/lists/own-lists.ts';
import { readList } from '../../src/lists/read.ts';
import { writeList } from '../../src/lists/write.ts';
import { builtInPack } from '../../src/policy/built-in.ts';
import { layer, type Overrides } from '../../src/policy/layer.ts';
import { rules } from '../../src/rules/index.ts';

const engine = createEngine(rules);
const homerton = builtInPack('homerton');
if (!homerton) throw new Error('The built-in pack is gone');

type Kind = Pick<ListHeader, 'category' | 'severity'>;
const list = (kind: Kind, ...hosts: string[]) => readList(writeList(hosts, kind));

const found = (text: string, lists: readonly ReturnType<typeof list>[], overrides: Overrides = {}) =>
  engine
    .check(draftOf(text), { pack: layer(homerton, overrides), lists: ownListsOf(lists) })
    .findings.filter(({ rule }) => rule.startsWith('links/'))
    .map(({ rule, severity, evidence }) => ({ rule, severity, evidence: evidence.join() }));

const host = 'plainname.example.com';
const text = `Look at https://www.${host}/today`;

describe('an organisation’s large lists, in the link rules', () => {
  it('are not asked for where there are none', () => {
    expect(ownListsOf([])).toBeUndefined();
    expect(found(text, [])).toEqual([]);
  });

  it.each(knownCategories)('a host listed as %s is found as one that Postcheck knew', (category) => {
    const [one, ...more] = found(text, [list({ category }, host)]);
    expect(one).toMatchObject({ evidence: expect.stringContaining('what this site is known for') });
    expect(one?.rule).not.toBe('links/listed');
    expect(more).toEqual([]);
  });

  it('with a severity are the organisation’s own ban, as strict as it says', () => {
    expect(found(text, [list({ category: 'prize draws', severity: 'warn' }, host)])).toEqual([
      { rule: 'links/listed', severity: 'warn', evidence: 'listed as prize draws' },
    ]);
  });

  it('are looked up where a link ends up, and wherever it is disguised', () => {
    const lists = [list({ category: 'gambling' }, host)];
    for (const disguised of [
      `https://www.google.com/url?q=https://${host}/x`,
      `hxxps://${host.replaceAll('.', '[.]')}`,
      `${host.toUpperCase()}/x`,
    ]) {
      expect(
        found(`go ${disguised} now`, lists).map(({ rule }) => rule),
        disguised,
      ).toEqual(['links/age-restricted']);
    }
  });

  const both = [
    list({ category: 'gambling' }, host, 'nhs.uk'),
    list({ category: 'ours', severity: 'block' }, host, 'nhs.uk'),
  ];

  it('give way to what the organisation allows, and to its own hosts', () => {
    expect(found(text, both)).not.toEqual([]);
    expect(found(text, both, { allowedHosts: ['example.com'] })).toEqual([]);
  });

  it('give way to public bodies and help, which Postcheck always allows', () => {
    expect(found('See https://www.nhs.uk/conditions/', both)).toEqual([]);
  });

  it('come after what was named one by one', () => {
    const lists = [list({ category: 'ours', severity: 'warn' }, host)];
    expect(
      found(text, lists, { unsuitableHosts: [{ host, category: 'named', severity: 'advise' }] }),
    ).toEqual([{ rule: 'links/listed', severity: 'advise', evidence: 'listed as named' }]);
  });

  it('leave what Postcheck itself knows as it is', () => {
    const rulesOf = (lists: readonly ReturnType<typeof list>[]) =>
      found('odds on https://www.bet365.com', lists).map(({ rule }) => rule);
    expect(rulesOf([list({ category: 'adult' }, host)])).toEqual(['links/age-restricted']);
  });
});
