import { destinations } from '../../engine/annotations/destinations.ts';
import { links } from '../../engine/annotations/links.ts';
import type { Context } from '../../engine/context.ts';
import { removal } from '../../engine/removal.ts';
import { rule } from '../../engine/rule.ts';
import { nearest } from '../../lexicons/hosts/host-list.ts';
import { isAllowed, isTrusted } from '../../lexicons/hosts/trust.ts';
import type { Pack } from '../../policy/schema.ts';

type Listing = Pick<Pack['hosts']['unsuitable'][number], 'category' | 'severity'>;

function named({ hosts }: Pack, host: string): Listing | undefined {
  const name = nearest(
    host,
    hosts.unsuitable.map((one) => one.host),
  );
  return name ? hosts.unsuitable.find((one) => nearest(name, [one.host]) === name) : undefined;
}

/** What was named one by one counts before a large list that others may have written. */
const listing = ({ pack, lists }: Context, host: string): Listing | undefined =>
  named(pack, host) ?? (isTrusted(host) ? undefined : lists?.ruledOut(host));

const hosts: Partial<Pack['hosts']> = {
  unsuitable: [
    { host: 'gossip.example.com', category: 'gossip', severity: 'block' },
    { host: '*.prizes.example.net', category: 'prize draws', severity: 'warn' },
    { host: 'shop.example.org', category: 'shopping', severity: 'advise' },
  ],
};

export default rule({
  id: 'links/listed',
  needs: (context) =>
    (context.pack.hosts.unsuitable.length > 0 || context.lists !== undefined) && links(context).length > 0,
  says: {
    title: 'Your organisation does not allow links to this site',
    why: 'It is on your organisation’s own list of unsuitable sites.',
    todo: 'Take the link out, or ask your communications team if you think the site should be allowed.',
  },
  absorbs: [
    'links/offensive',
    'links/unlawful',
    'links/risky',
    'links/age-restricted',
    'links/paywalled',
    'links/hidden-destination',
    'links/internal',
  ],
  examples: {
    flags: [
      { text: 'Funny one from ‹https://www.gossip.example.com/wards›', hosts },
      { text: '‹hxxps://gossip[.]example[.]com› wow', hosts },
      { text: 'seen on ‹staffroom.gossip.example.com/today› lol', hosts },
      { text: 'Enter here ‹https://prizes.example.net/win›', hosts },
      { text: '‹https://www.google.com/url?q=https://prizes.example.net/win› go go go', hosts },
      { text: 'Tickets ‹PRIZES.example.net›', hosts },
      { text: 'same site, other door ‹http://prizes.example.net:8080/›', hosts },
      { text: 'the shop ‹https://shop.example.org/a?b=c›', hosts },
    ],
    passes: [
      'Our falls leaflet: https://www.nhs.uk/conditions/falls/',
      'https://gossip.example.com is not on anybody’s list here',
      { text: 'https://www.bbc.co.uk/news has it', hosts },
      { text: 'email me on jo.bloggs@gossip.example.com', hosts },
      { text: 'https://notgossip.example.com/is/another/site', hosts },
      { text: 'https://news.example.com/gossip.example.com', hosts },
      { text: 'the gossip in example ward is wild', hosts },
      { text: 'https://prizes.example.net/win', hosts: { ...hosts, allowed: ['prizes.example.net'] } },
    ],
  },
  *check(context) {
    for (const { link, host } of destinations(context)) {
      const listed = listing(context, host) ?? listing(context, link.host);
      if (!listed || isAllowed(context.pack, host)) continue;
      const span = { start: link.start, end: link.end };
      yield {
        span,
        severity: listed.severity,
        evidence: [`listed as ${listed.category}`],
        fixes: [removal(context.text, span, 'Remove this link')],
      };
    }
  },
});
