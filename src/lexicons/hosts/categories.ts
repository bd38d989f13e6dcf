import adult from '../../../assets/lexicons/hosts/adult.txt?raw';
import alcohol from '../../../assets/lexicons/hosts/alcohol.txt?raw';
import dating from '../../../assets/lexicons/hosts/dating.txt?raw';
import doubtful from '../../../assets/lexicons/hosts/doubtful.txt?raw';
import drugs from '../../../assets/lexicons/hosts/drugs.txt?raw';
import forgery from '../../../assets/lexicons/hosts/forgery.txt?raw';
import gambling from '../../../assets/lexicons/hosts/gambling.txt?raw';
import hacking from '../../../assets/lexicons/hosts/hacking.txt?raw';
import hate from '../../../assets/lexicons/hosts/hate.txt?raw';
import paywalled from '../../../assets/lexicons/hosts/paywalled.txt?raw';
import piracy from '../../../assets/lexicons/hosts/piracy.txt?raw';
import places from '../../../assets/lexicons/hosts/places.txt?raw';
import tobacco from '../../../assets/lexicons/hosts/tobacco.txt?raw';
import violence from '../../../assets/lexicons/hosts/violence.txt?raw';
import weapons from '../../../assets/lexicons/hosts/weapons.txt?raw';
import { type HostList, hostList, linesOf, withParents } from './host-list.ts';

/** By kind. Written down from knowledge of the web, no list copied. */
const texts = {
  adult,
  alcohol,
  dating,
  drugs,
  forgery,
  gambling,
  hacking,
  hate,
  paywalled,
  piracy,
  tobacco,
  violence,
  weapons,
};

/** The hosts that come with Postcheck. */
export const knownHosts: HostList = hostList(texts);

/** The kinds of site that a list can be of: each is one that a link rule speaks about. */
export const knownCategories: readonly string[] = Object.keys(texts);

/** Hosts that are of a kind for some and not for others: these only make one ask. */
export const doubtfulHosts: HostList = hostList(byCategory(doubtful));

function byCategory(text: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const line of linesOf(text)) {
    const [host = '', category = ''] = line.split(' ');
    texts[category] = `${texts[category] ?? ''}\n${host}`;
  }
  return texts;
}

/** Parts of a site that are of a kind, where the site as a whole is not: by host, then by start of path. */
const parts = new Map<string, [string, string][]>();
for (const line of linesOf(places)) {
  const [place = '', category = ''] = line.split(' ');
  const slash = place.indexOf('/');
  const host = place.slice(0, slash);
  parts.set(host, [...(parts.get(host) ?? []), [place.slice(slash), category]]);
}

/** The kind of a part of a big site: "reddit.com" with "/r/piracy/top" gives "piracy". */
export function categoryOfPart(host: string, path: string): string | undefined {
  const lower = path.toLowerCase();
  for (const name of withParents(host)) {
    const part = parts.get(name)?.find(([start]) => lower.startsWith(start));
    const after = part && lower.charAt(part[0].length);
    if (part && (after === '' || !/[a-z\d]/.test(after ?? ''))) return part[1];
  }
  return undefined;
}
