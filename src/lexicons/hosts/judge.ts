import type { Link } from '../../engine/annotations/links.ts';
import type { Certainty } from '../../engine/evidence.ts';
import { knownHosts } from './categories.ts';
import type { HostList } from './host-list.ts';
import { isTrusted } from './trust.ts';
import { clueInName } from './words.ts';

/** What kind of site a link leads to, and what says so. */
export interface Judgement {
  readonly category: string;
  readonly certainty: Certainty;
  readonly evidence: string;
}

type Place = Pick<Link, 'host' | 'domain' | 'path' | 'query' | 'explicit' | 'isIp'>;

/** Judges a place on the web by what is known about its host, then by its name. */
export function judgePlace(place: Place, lists: HostList = knownHosts): Judgement | undefined {
  const { host, domain, explicit, isIp } = place;
  if (!host || isIp || isTrusted(host)) return undefined;
  const category = lists.categoryOf(host);
  if (category) return { category, certainty: 'strong', evidence: 'a site that is known for it' };

  const clue = clueInName(host, domain);
  if (!clue || (clue.by === 'top' && !explicit && !clue.sure)) return undefined;
  return {
    category: clue.category,
    certainty: clue.sure ? 'strong' : 'weak',
    evidence: clue.by === 'top' ? 'the ending of its address says so' : 'its name says so',
  };
}
