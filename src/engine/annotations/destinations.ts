import { onwardFrom } from '../../lexicons/hosts/redirectors.ts';
import { ownerOf } from '../../lexicons/hosts/short.ts';
import { annotation } from '../context.ts';
import { type Link, links, readLink } from './links.ts';

/** A link that can be followed, and where one ends up. */
export interface Destination {
  readonly link: Link;
  /** The last address that can be read off the link; the link itself where it redirects nowhere. */
  readonly last: Omit<Link, 'start' | 'end' | 'isEmail'>;
  /** The host that is judged: that of `last`, or of the site for which it is a short form. */
  readonly host: string;
  /** The link sends its readers on to `last` without showing it. */
  readonly redirects: boolean;
}

const mostHops = 4;

function follow(link: Link): Destination {
  let last: Destination['last'] = link;
  let redirects = false;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const onward = onwardFrom(last.href);
    const next = onward && readLink(onward.href);
    if (!next) break;
    redirects ||= !onward.seen;
    last = next;
  }
  return { link, last, host: ownerOf(last.host) ?? last.host, redirects };
}

/** Every link of the draft but e-mail addresses, followed as far as the link itself tells. */
export const destinations = annotation((context): readonly Destination[] =>
  links(context)
    .filter((link) => !link.isEmail)
    .map(follow),
);
