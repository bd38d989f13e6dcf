import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/engine/annotations/links.ts';
import { draftOf } from '../../src/engine/draft.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { categoryOfPart, doubtfulHosts, knownHosts } from '../../src/lexicons/hosts/categories.ts';
import { firstOf, hostList, linesOf, nearest, withParents } from '../../src/lexicons/hosts/host-list.ts';
import { imitationOf, isAllBait } from '../../src/lexicons/hosts/imitation.ts';
import { judgePlace } from '../../src/lexicons/hosts/judge.ts';
import { readableHost } from '../../src/lexicons/hosts/punycode.ts';
import { onwardFrom } from '../../src/lexicons/hosts/redirectors.ts';
import { isTrusted } from '../../src/lexicons/hosts/trust.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { rules } from '../../src/rules/index.ts';

const folder = join(import.meta.dirname, '../../assets/lexicons/hosts');
const lists = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const judge = (address: string) => {
  const place = readLink(address);
  if (!place) throw new Error(`${address} is no address`);
  return judgePlace(place);
};

describe('host lists', () => {
  it.each(lists)('%s says what it is, in lower-case hosts, each once', (name) => {
    const text = read(name);
    const lines = linesOf(text);
    expect(text.startsWith('# ')).toBe(true);
    expect(lines.length).toBeGreaterThan(5);
    expect(new Set(lines).size).toBe(lines.length);
    if (name === 'protected.txt') return;
    for (const line of lines) expect(line).toMatch(/^[a-z\d.-]+\.[a-z\d-]{2,}(?:\/\S+)?(?: [a-z\d.-]+)?$/);
  });

  it('list nothing that is trusted', () => {
    const listed = lists.filter(
      (name) => !/^(?:trusted|open|sellers|protected|owned-short|places)\.txt$/.test(name),
    );
    const wrong = listed.flatMap((name) =>
      linesOf(read(name)).filter((line) => isTrusted(line.split(' ')[0] ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it('stay under 60 kB compressed, all together', () => {
    const all = readdirSync(folder).map(read).join('');
    expect(gzipSync(all, { level: 9 }).length).toBeLessThan(60_000);
  });

  it('answer for a host by its nearest listed parent', () => {
    const list = hostList({ shop: 'example.com\n# remark\n', bar: 'bar.example.com' });
    expect(list.categoryOf('www.example.com')).toBe('shop');
    expect(list.categoryOf('a.bar.example.com')).toBe('bar');
    expect(list.categoryOf('notexample.com')).toBeUndefined();
    expect(list.categoryOf('com')).toBeUndefined();
  });

  it('can be put in front of one another', () => {
    const first = hostList({ mine: 'example.com' });
    const both = firstOf(first, hostList({ other: 'example.com\nexample.net' }));
    expect(both.categoryOf('example.com')).toBe('mine');
    expect(both.categoryOf('example.net')).toBe('other');
  });

  it('walk parents and find the nearest of an organisation’s entries', () => {
    expect([...withParents('a.b.example.com')]).toEqual(['a.b.example.com', 'b.example.com', 'example.com']);
    expect(nearest('a.b.example.com', ['example.com', '*.b.example.com'])).toBe('b.example.com');
    expect(nearest('myexample.com', ['example.com'])).toBeUndefined();
  });
});

describe('good hosts', () => {
  const hosts = linesOf(readFileSync(join(import.meta.dirname, 'benign-hosts.txt'), 'utf8'));
  const engine = createEngine(rules.filter((rule) => rule.id.startsWith('links/')));

  it('number more than a thousand', () => {
    expect(hosts.length).toBeGreaterThan(1000);
  });

  it.each(builtInPacks.map((pack) => [pack.id, pack] as const))('are never judged under %s', (_, pack) => {
    const judged = hosts.filter((host) =>
      [`see https://${host}/ ok`, host, `https://${host}/news/about?ref=home`].some(
        (text) => engine.check(draftOf(text), { pack }).findings.length > 0,
      ),
    );
    expect(judged).toEqual([]);
  });
});

describe('what kind of site a host is', () => {
  it.each([
    ['https://www.bet365.com/#/HO/', 'gambling', 'strong'],
    ['https://sports.ladbrokes.com/en', 'gambling', 'strong'],
    ['https://best-online-casino.example.com/', 'gambling', 'weak'],
    ['https://nordicbet77.example.com/', 'gambling', 'weak'],
    ['https://fresh.bet/', 'gambling', 'strong'],
    ['https://craftginshop.example.org/', 'alcohol', 'weak'],
    ['https://www.sipsmith.com/', 'alcohol', 'strong'],
    ['https://vape-king.example.co.uk/', 'tobacco', 'weak'],
    ['https://www.snusdirect.com/', 'tobacco', 'strong'],
    ['https://hotgirls.xxx/', 'adult', 'strong'],
    ['https://free-live-sexcams.example.net/', 'adult', 'weak'],
    ['https://whitepower-radio.example.org/', 'hate', 'weak'],
    ['https://real-gore-videos.example.org/', 'violence', 'weak'],
    ['https://freemovies-hd.example.org/', 'piracy', 'weak'],
    ['https://z-library.sk/', 'piracy', 'strong'],
    ['https://files.example.org/film.torrent', 'piracy', 'weak'],
    ['https://leak-forums.example.org/', 'hacking', 'weak'],
    ['https://buy-weed-online.example.org/', 'drugs', 'weak'],
    ['https://fake-passports.example.org/', 'forgery', 'weak'],
    ['https://abcdefghij234567.onion/', 'darkweb', 'strong'],
    ['https://www.reddit.com/r/Piracy/top', 'piracy', 'strong'],
    ['https://www.ft.com/content/1', 'paywalled', 'strong'],
    ['https://casino-lounge.example.com/casino/', 'gambling', 'strong'],
    ['https://shop.example.com/gifts/vodka-gift-set', 'alcohol', 'weak'],
  ])('%s is %s, %s', (address, category, certainty) => {
    expect(judge(address)).toMatchObject({ category, certainty });
  });

  it.each([
    'https://shop.example.com/home/wine-rack',
    'https://www.example.org/get-help/gambling',
    'https://www.reddit.com/r/nursing/top',
    'https://www.google.com/search?q=casino',
    'https://www.tesco.com/groceries/en-GB/products/ginger-root',
    'https://www.bbcnewsd73hkzno2ini43t4gblxvycyac5aww4gnv7t2rccijh7745uqd.onion/',
    'https://smokefree.example.org/',
    'https://alcohol-recovery.example.org/',
  ])('%s is of none', (address) => {
    expect(judge(address)).toBeUndefined();
  });

  it('asks rather than states where a site has honest uses', () => {
    expect(doubtfulHosts.categoryOf('www.exploit-db.com')).toBe('hacking');
    expect(judge('https://www.exploit-db.com/')).toMatchObject({ category: 'hacking', certainty: 'weak' });
  });

  it('takes another list in place of its own', () => {
    const place = readLink('https://intranet-games.example.com/');
    const compiled = firstOf(hostList({ games: 'intranet-games.example.com' }), knownHosts);
    expect(place && judgePlace(place, compiled)).toMatchObject({ category: 'games' });
  });

  it('knows parts of big sites by whole path segments', () => {
    expect(categoryOfPart('old.reddit.com', '/r/weed/new')).toBe('drugs');
    expect(categoryOfPart('reddit.com', '/r/weeds')).toBeUndefined();
  });
});

describe('redirectors', () => {
  it.each([
    ['https://www.google.com/url?sa=t&q=https://a.example.org/x', 'https://a.example.org/x'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example.org%2Fx&h=AT', 'https://a.example.org/x'],
    ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fa.example.org', 'https://a.example.org'],
    ['https://www.youtube.com/redirect?q=https%3A%2F%2Fa.example.org', 'https://a.example.org'],
    [
      'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example.org%2F&data=1',
      'https://a.example.org/',
    ],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example.org_x&d=1', 'https://a.example.org/x'],
    ['https://urldefense.com/v3/__https://a.example.org/x__;!!A', 'https://a.example.org/x'],
    ['https://href.li/?https://a.example.org/', 'https://a.example.org/'],
    ['https://shop.example.com/out?url=https://a.example.org/', 'https://a.example.org/'],
    ['https://vk.com/away.php?to=https://a.example.org/', 'https://a.example.org/'],
  ])('%s sends on', (href, target) => {
    expect(onwardFrom(href)).toEqual({ href: target, seen: false });
  });

  it('tells apart what shows its target', () => {
    expect(onwardFrom('https://web.archive.org/web/2019/https://a.example.org/x')).toEqual({
      href: 'https://a.example.org/x',
      seen: true,
    });
  });

  it.each([
    'https://twitter.com/intent/tweet?url=https://a.example.org',
    'https://www.facebook.com/sharer/sharer.php?u=https://a.example.org',
    'https://login.example.org/signin?next=https://www.example.org/home',
    'https://www.google.com/search?q=https://a.example.org',
    'https://a.example.org/go?url=/local/page',
  ])('%s is none', (href) => {
    expect(onwardFrom(href)).toBeUndefined();
  });
});

describe('imitations', () => {
  const imitates = (address: string, own: string[] = []) => {
    const place = readLink(address);
    return place && imitationOf(place.host, place.domain, own);
  };

  it.each([
    'https://nhs.uk.login.example.com/',
    'https://gov.uk-rebate.example.com/',
    'https://homerton-nhs.uk.co/',
    'https://nhs-uk.example.com/',
    'https://nhs-payslip-login.example.com/',
    'https://hmrc-refund.example.com/',
    'https://paypa1.com/',
    'https://arnazon.co.uk/',
    'https://micros0ft.com/',
    'https://faceb00k.com/',
    'https://santender.co.uk/',
    'https://xn--pple-43d.com/',
    'https://royalmail-redelivery.example.com/',
    'https://barclays.co.uk.example.net/',
  ])('%s is one', (address) => {
    expect(imitates(address)).toBeDefined();
  });

  it.each([
    'https://www.nhs.uk/',
    'https://nhscharitiestogether.co.uk/',
    'https://www.google.com.br/',
    'https://www.amazon.nl/',
    'https://goole.example.org/',
    'https://apply.example.org/',
    'https://pay.amazon.co.uk/',
    'https://nationwide-delivery.example.com/',
  ])('%s is none', (address) => {
    expect(imitates(address)).toBeUndefined();
  });

  it('guards the organisation’s own hosts too', () => {
    expect(imitates('https://wardhub-login.example.com/', ['wardhub.org'])).toBeDefined();
    expect(imitates('https://wardhub.org/login', ['wardhub.org'])).toBeUndefined();
  });

  it('shows punycode as people read it', () => {
    expect(readableHost('xn--bcher-kva.de')).toBe('bücher.de');
    expect(readableHost('xn--e1afmkfd.xn--p1ai')).toBe('пример.рф');
    expect(readableHost('xn--99999999.de')).toBe('xn--99999999.de');
    expect(imitates('https://xn--pple-43d.com/')?.evidence).toContain('аpple.com');
  });

  it('knows names that are bait alone', () => {
    expect(isAllBait('secure-login-update.example.com')).toBe(true);
    expect(isAllBait('book-my-scan.example.com')).toBe(false);
  });
});
