import brandShort from '../../../assets/lexicons/hosts/brand-short.txt?raw';
import linkPages from '../../../assets/lexicons/hosts/link-pages.txt?raw';
import ownedShort from '../../../assets/lexicons/hosts/owned-short.txt?raw';
import shorteners from '../../../assets/lexicons/hosts/shorteners.txt?raw';
import { hostList, linesOf, withParents } from './host-list.ts';

/** What a host that stands for other pages does with them. */
export type ShortKind = 'shortener' | 'brand' | 'page';

const list = hostList({ shortener: shorteners, brand: brandShort, page: linkPages });
const owners = new Map(linesOf(ownedShort).map((line) => line.split(' ') as [string, string]));

/** The one site whose pages a short host stands for: "youtu.be" gives "youtube.com". */
export function ownerOf(host: string): string | undefined {
  for (const name of withParents(host)) {
    const owner = owners.get(name);
    if (owner) return owner;
  }
  return undefined;
}

export const shortKindOf = (host: string): ShortKind | undefined =>
  list.categoryOf(host) as ShortKind | undefined;
