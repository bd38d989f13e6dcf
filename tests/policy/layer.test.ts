import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../src/policy/built-in.ts';
import { layer, layers, unknownRules } from '../../src/policy/layer.ts';
import { parsePack } from '../../src/policy/parse.ts';

const pack = builtInPack('nhs-england');
if (!pack) throw new Error('The built-in pack is gone');
const before = structuredClone(pack);

describe('a layer of settings over a pack', () => {
  it('that changes nothing leaves everything as it was', () => {
    expect(layer(pack, {})).toEqual(before);
  });

  it('makes a rule stricter, milder or silent, and leaves its sections', () => {
    const { rules } = layer(pack, {
      severities: {
        'links/paywalled': 'off',
        'conduct/obscenity': 'block',
        'disclaimer/reference': 'advise',
      },
    });
    expect(rules['links/paywalled']).toEqual({ severity: 'off', sections: ['3.1'] });
    expect(rules['conduct/obscenity']?.severity).toBe('block');
    expect(rules['disclaimer/reference']?.severity).toBe('advise');
    expect(rules['links/risky']).toEqual(before.rules['links/risky']);
  });

  it('invents no rule, and tells which are unknown', () => {
    const overrides = { severities: { 'links/nonsense': 'block', 'links/risky': 'warn' } } as const;
    expect(Object.keys(layer(pack, overrides).rules)).toEqual(Object.keys(before.rules));
    expect(unknownRules(pack, overrides)).toEqual(['links/nonsense']);
    expect(unknownRules(pack, {})).toEqual([]);
  });

  it('adds names and hosts to those that are there, each once', () => {
    const { words, hosts } = layer(pack, {
      partners: ['Acme Health', 'ACME HEALTH'],
      suppliers: ['Brightwell Systems'],
      staffWords: ['the Pod'],
      published: ['020 7946 0000'],
      officialAccounts: ['@NHSEngland', '@nhsengland_jobs'],
      allowedHosts: ['Example.org', 'example.org'],
      internalHosts: ['Portal.Example.org'],
    });
    expect(words.partners).toEqual(['ACME HEALTH']);
    expect(words.suppliers).toEqual(['Brightwell Systems']);
    expect(words.staff).toEqual([...before.words.staff, 'the Pod']);
    expect(words.published).toEqual([...before.words.published, '020 7946 0000']);
    expect(words.officialAccounts).toEqual(['@NHSEngland', '@nhsengland_jobs']);
    expect(hosts.allowed).toEqual(['example.org']);
    expect(hosts.internal).toEqual([...before.hosts.internal, 'portal.example.org']);
  });

  it('replaces a contact of the same id and adds others', () => {
    const media = { id: 'media', name: 'Press office', purpose: 'Journalists.' };
    const desk = { id: 'service-desk', name: 'Service desk', purpose: 'Postcheck itself.' };
    const { contacts } = layer(pack, { contacts: [media, desk] });
    expect(contacts).toEqual([media, ...before.contacts.slice(1), desk]);
  });

  it('replaces the words of a disclaimer and keeps its section', () => {
    const { disclaimers } = layer(pack, { disclaimers: { blog: { text: 'My own views in this blog.' } } });
    expect(disclaimers.map((one) => one.kind)).toEqual(before.disclaimers.map((one) => one.kind));
    expect(disclaimers.find((one) => one.kind === 'blog')).toEqual({
      kind: 'blog',
      section: '3.3',
      text: 'My own views in this blog.',
      short: [],
    });
  });

  it('adds a disclaimer of a kind that the policy has none for', () => {
    const site = { text: 'Views of the members.', short: ['Members’ views.'] };
    const { disclaimers } = layer(pack, { disclaimers: { site } });
    expect(disclaimers.at(-1)).toEqual({ kind: 'site', section: '3.1', ...site });
  });

  it('gives a pack that still validates', () => {
    const changed = layer(pack, {
      severities: { 'links/paywalled': 'off' },
      allowedHosts: ['example.org'],
      unsuitableHosts: [{ host: 'bad.example', category: 'gambling', severity: 'warn' }],
      disclaimers: { site: { text: 'Views of the members.' } },
    });
    expect(parsePack(changed)).toEqual({ pack: changed });
  });
});

describe('several layers', () => {
  const organisation = {
    severities: { 'links/paywalled': 'off', 'links/risky': 'warn' },
    partners: ['Acme'],
  } as const;
  const person = { severities: { 'links/risky': 'block' }, partners: ['Brightwell'] } as const;

  it('the later wins, and lists grow', () => {
    const { rules, words } = layers(pack, organisation, person);
    expect(rules['links/paywalled']?.severity).toBe('off');
    expect(rules['links/risky']?.severity).toBe('block');
    expect(words.partners).toEqual(['Acme', 'Brightwell']);
  });

  it('a host is what the last layer to name it says', () => {
    const unsuitable = { host: 'News.example', category: 'subscription', severity: 'warn' } as const;
    const allows = { allowedHosts: ['news.example'] };
    const forbids = { unsuitableHosts: [unsuitable] };
    expect(layers(pack, allows, forbids).hosts).toMatchObject({
      allowed: [],
      unsuitable: [{ ...unsuitable, host: 'news.example' }],
    });
    expect(layers(pack, forbids, allows).hosts).toMatchObject({ allowed: ['news.example'], unsuitable: [] });
  });

  it('a host listed twice has the later severity', () => {
    const listed = (severity: 'warn' | 'block') => ({
      unsuitableHosts: [{ host: 'bad.example', category: 'gambling', severity }],
    });
    expect(layers(pack, listed('warn'), listed('block')).hosts.unsuitable).toEqual([
      { host: 'bad.example', category: 'gambling', severity: 'block' },
    ]);
  });

  it('leave the pack they lie on untouched', () => {
    layers(pack, organisation, person, {
      allowedHosts: ['a.example'],
      disclaimers: { blog: { text: 'Mine alone.' } },
    });
    expect(pack).toEqual(before);
  });
});
