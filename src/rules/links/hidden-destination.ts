import { type Destination, destinations } from '../../engine/annotations/destinations.ts';
import { links } from '../../engine/annotations/links.ts';
import type { Certainty } from '../../engine/evidence.ts';
import { removal } from '../../engine/removal.ts';
import { rule } from '../../engine/rule.ts';
import { ownerOf, type ShortKind, shortKindOf } from '../../lexicons/hosts/short.ts';
import { isAllowed, isTrusted } from '../../lexicons/hosts/trust.ts';

interface Hidden {
  readonly evidence: string;
  readonly certainty: Certainty;
  readonly variant?: 'page' | 'redirect';
}

/** X and LinkedIn turn every link into one of these, so people copy them without meaning to hide anything. */
const sitesOwn: ReadonlySet<string> = new Set(['t.co', 'lnkd.in']);

const byKind: Readonly<Record<ShortKind, Hidden>> = {
  shortener: { evidence: 'a link shortener: it can lead anywhere', certainty: 'strong' },
  brand: { evidence: 'a short link: the site is known, the page is not', certainty: 'weak' },
  page: { evidence: 'a page of links that can change at any time', certainty: 'weak', variant: 'page' },
};

const shortTop =
  /^[a-z\d-]{1,5}\.(?:ac|ai|am|as|at|bz|cc|click|ee|fm|gd|gl|gy|im|in|io|is|la|lc|li|link|ly|me|ms|mu|nu|one|re|sh|st|su|sx|tl|to|vu|ws)$/;
const code = /^\/(?=[a-z\d]*(?:\d[a-z]|[a-z]\d|[a-z][A-Z]|[A-Z][a-z\d]))[a-zA-Z\d]{4,10}$/;
const notShort: ReadonlySet<string> = new Set([
  't.me',
  'm.me',
  'wa.me',
  'pm.me',
  'ko-fi.com',
  'x.ai',
  'suno.ai',
]);

function hiddenBy({ link, redirects, last, host }: Destination): Hidden | undefined {
  const kind = shortKindOf(link.host);
  if (kind) {
    const doubtful = sitesOwn.has(link.host) || link.path.length < 2;
    return doubtful ? { ...byKind[kind], certainty: 'weak' } : byKind[kind];
  }
  if (redirects) {
    const certainty = isTrusted(host) ? 'weak' : 'strong';
    return { evidence: 'it passes through another site on its way', certainty, variant: 'redirect' };
  }
  const looksShort = shortTop.test(link.host) && code.test(link.path) && link.query === '';
  if (looksShort && !notShort.has(link.host) && !ownerOf(last.host)) {
    return { evidence: 'a very short address with a code behind it', certainty: 'weak' };
  }
  return undefined;
}

export default rule({
  id: 'links/hidden-destination',
  needs: (context) => links(context).length > 0,
  says: {
    title: 'This short link hides where it leads',
    ask: 'Can readers see where this link leads?',
    why: 'Nobody can see what is behind a short link before they press it, and what is behind it can change.',
    todo: 'Put in the full address of the page instead.',
  },
  variants: {
    page: {
      title: 'This leads to a page of links',
      ask: 'Is everything on this page of links suitable?',
      why: 'You answer for what you link to, and a page of links can gain new ones at any time.',
      todo: 'Link straight to the page you mean.',
    },
    redirect: {
      title: 'This link takes a detour that hides where it leads',
      why: 'Readers see one site and end up on another, which is how people are tricked.',
      todo: 'Link straight to the page at the end.',
    },
  },
  examples: {
    flags: [
      'Our new leaflet on falls is here ‹https://bit.ly/3falls› please share',
      'slides from this morning ‹tinyurl.com/ward-huddle› 🙌',
      'Sign up for the choir! ‹https://ow.ly/AbC12345›',
      'Rota survey (2 mins): ‹https://cutt.ly/xY7z›. Ta',
      'book ya jab ‹hxxps://rb[.]gy/8dk2p›',
      'link is ‹bit dot ly slash nurses2026›',
      'All my courses in one place ‹linktr.ee/midwife.maz›',
      '‹https://www.google.com/url?q=https://shop.example.com/scrubs&sa=D› lovely scrubs',
      'Seen this? ‹https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example.org%2Fstory&h=AT0›',
      'via ‹https://deals.example.net/out?url=https://shoes.example.com/clogs› best clogs ever',
      'Present for the ward manager sorted ‹https://amzn.to/3XyZ12› 🎁',
      '‹https://qk.sh/Ab9Xz› new guideline out today',
      'short link with a look-alike dot ‹ｂｉｔ．ｌｙ/abc123›',
    ],
    passes: [
      'Our falls leaflet: https://www.nhs.uk/conditions/falls/',
      'Watch the talk https://youtu.be/dQw4w9WgXcQ',
      'Bitly were down again this morning, so no links from me',
      'Full paper at https://doi.org/10.1136/bmj.n71',
      'The archive still has it: https://web.archive.org/web/2015/https://www.england.nhs.uk/',
      'Share it: https://twitter.com/intent/tweet?url=https://www.nhs.uk&text=hello',
      'Log in at https://learning.example.org/login?next=/courses/falls',
      'We met at 7.30 in bay 4.It was lovely',
      'BBC story here https://bbc.in/4abcDEF',
      'https://www.google.com/search?q=bit.ly+safe',
      'email me on jo.bloggs@example.org',
    ],
  },
  *check(context) {
    for (const destination of destinations(context)) {
      const { link, last, redirects } = destination;
      if (isAllowed(context.pack, link.host)) continue;
      const hidden = hiddenBy(destination);
      if (!hidden) continue;
      const span = { start: link.start, end: link.end };
      const straight = redirects && !shortKindOf(last.host) && last.scheme.startsWith('http');
      yield {
        span,
        evidence: [hidden.evidence],
        certainty: hidden.certainty,
        ...(hidden.variant && { variant: hidden.variant }),
        fixes: [
          ...(straight
            ? [{ kind: 'replace' as const, label: 'Link straight to the page', span, text: last.href }]
            : []),
          removal(context.text, span, 'Remove this link'),
        ],
      };
    }
  },
});
