import type { Link } from '../../engine/annotations/links.ts';
import type { Certainty } from '../../engine/evidence.ts';
import { categoryOfPart, doubtfulHosts, knownHosts } from './categories.ts';
import type { HostList } from './host-list.ts';
import { clueInPath } from './paths.ts';
import { isTrusted } from './trust.ts';
import { clueInName } from './words.ts';

/** What kind of site a link leads to, and what says so. */
export interface Judgement {
  readonly category: string;
  readonly certainty: Certainty;
  readonly evidence: string;
}

type Place = Pick<Link, 'scheme' | 'host' | 'domain' | 'path' | 'explicit' | 'isIp'>;

const known = 'what this site is known for';

/** Hidden services of the press, search and mail: being reachable over Tor is all they have in common. */
const goodOnions =
  /^(?:www\.)?(?:bbcnews|bbcweb|nytimes|dwnews|guardian|p53lf57q|facebook|duckduckgo|proton|twitter3|2gzyxa5|securedrop|sdolvtfha)/;

function byHost({ host, domain, explicit }: Place): Judgement | undefined {
  const clue = clueInName(host, domain);
  if (!clue || (clue.by === 'top' && !explicit && !clue.sure)) return undefined;
  return {
    category: clue.category,
    certainty: clue.sure ? 'strong' : 'weak',
    evidence: clue.by === 'top' ? 'what the ending of its address points to' : 'what its name points to',
  };
}

/** Judges a place on the web by what is known about its host, then by its name, then by its path. */
export function judgePlace(place: Place, lists: HostList = knownHosts): Judgement | undefined {
  const { scheme, host, path, isIp } = place;
  if (scheme === 'magnet')
    return { category: 'piracy', certainty: 'strong', evidence: 'what links of this sort are for' };
  if (!host || isTrusted(host)) return undefined;
  if (/\.(?:onion|i2p)$/.test(host) && !goodOnions.test(host))
    return { category: 'darkweb', certainty: 'strong', evidence: 'what this sort of address is for' };

  const category = isIp ? undefined : (lists.categoryOf(host) ?? categoryOfPart(host, path));
  if (category) return { category, certainty: 'strong', evidence: known };
  const doubtful = isIp ? undefined : doubtfulHosts.categoryOf(host);
  if (doubtful) return { category: doubtful, certainty: 'weak', evidence: 'what some use this site for' };
  const named = isIp ? undefined : byHost(place);
  const offered = clueInPath(host, path);
  if (named) {
    const agreed = offered === named.category && named.certainty === 'weak';
    return agreed
      ? { ...named, certainty: 'strong', evidence: 'what its name and its path point to' }
      : named;
  }
  return offered ? { category: offered, certainty: 'weak', evidence: 'what its path points to' } : undefined;
}
