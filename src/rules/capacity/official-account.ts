import { aboutWork } from '../../engine/annotations/about-work.ts';
import { readEmployer } from '../../engine/annotations/employer.ts';
import { isStaff } from '../../engine/annotations/own-words.ts';
import { readPlace } from '../../engine/annotations/staff-words.ts';
import type { Context } from '../../engine/context.ts';
import { frames } from '../../engine/frames.ts';
import { type Example, rule } from '../../engine/rule.ts';
import { cover, type Span } from '../../engine/span.ts';

const ourOwn: ReadonlySet<string> = new Set(
  (
    'ward wards team teams trust department dept unit clinic service hospital practice surgery directorate staff patients ' +
    'nurses midwives physios pharmacists maternity theatres radiology pharmacy pathology programme network a&e icu physio'
  ).split(' '),
);

/** Words that clubs and offices use as well. */
const anybodys: ReadonlySet<string> = new Set([
  'team',
  'teams',
  'staff',
  'network',
  'programme',
  'service',
  'practice',
  'dept',
  'department',
  'unit',
]);

/** The three things an announcement has, in any order: that it is new, what it is, and for which part of work. */
const parts = frames(
  {
    'it announces something new': [
      'set|sets|setting|get|getting|up up|running ?and ?running',
      'made|created|launched|started|opened|registered|launching|creating|making|starting|introducing|announcing|built',
      'welcome to',
      'opening !times|hours|time|day',
      'brand|our new',
      'launch|introduce|announce|unveil|open|start|create a|an|our|the|my',
      'new #channel ?alert|time|klaxon',
      'new|unofficial ..2 #channel',
      'now|finally|officially ?on|got|live|has|have ?on|our|its|their ?own #site|#channel',
      'joined|joining #site',
      'follow|join|like|subscribe|share ?to our|us',
      '#im|i ?am ?the ?one admin|running|runs|run',
    ],
    'it speaks of an account, page or group': ['#channel', 'on|joined|joining #site'],
    'for your work': ['#us'],
  },
  {
    im: new Set(["i'm", 'im', "i'll", "i've"]),
    channel: new Set(
      'account accounts page pages group groups channel channels profile feed forum blog handle newsletter podcast instagram insta tiktok youtube whatsapp'.split(
        ' ',
      ),
    ),
    site: new Set(
      'twitter x facebook instagram insta tiktok youtube linkedin bluesky threads snapchat whatsapp discord reddit fb ig'.split(
        ' ',
      ),
    ),
    us: (list, at, context) => {
      const employer = readEmployer(list, at, context);
      if (employer > at) return employer;
      const place = readPlace(list, at, context);
      if (place > at) return place;
      const word = list[at]?.bare ?? '';
      const ours = ourOwn.has(word) && (!anybodys.has(word) || aboutWork(context).health > 0);
      return ours ? at + 1 : -1;
    },
  },
);

const widest = 10;

/** The three parts in one sentence, close together, as one stretch. */
function announcement(context: Context, all: ReturnType<typeof parts>): Span | undefined {
  for (const channel of all.filter((one) => one.kind === 'it speaks of an account, page or group')) {
    const near = all.filter(
      (one) =>
        Math.abs(one.from - channel.from) <= widest && !/[.!?\n]/.test(between(context.text, one, channel)),
    );
    const fresh = near.find((one) => one.kind === 'it announces something new');
    const ours = near.find((one) => one.kind === 'for your work');
    if (fresh && ours) return cover(near);
  }
  return undefined;
}

const between = (text: string, a: Span, b: Span): string =>
  text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));

const member = (text: string): Example => ({
  text,
  author: { identifiesAsStaff: true, profileDisclaimer: true },
});

export default rule({
  id: 'capacity/official-account',
  needs: (context) => context.draft.surface !== 'profile' && isStaff(context),
  says: {
    title: 'Has this account or page been approved?',
    why: 'An account, page, group or channel for work needs the communications team’s agreement first.',
    todo: 'Ask the communications team before you announce it.',
  },
  examples: {
    flags: [
      member('We’ve ‹set up a Facebook page for our ward›, come and say hello!'),
      member('‹Welcome to the new NHS England data team page›'),
      member('Big news: our ‹physio team is now on TikTok› 🎉'),
      member('‹Follow our new ward Instagram account›'),
      member('I have ‹created a WhatsApp group for patients of the fracture clinic›'),
      member('‹Introducing our brand new maternity YouTube channel›, link in bio'),
      member('finally ‹made a twitter account for the stroke unit› give us a follow'),
      member('‹Join our unofficial NHS England staff group› for gossip and lifts'),
    ],
    passes: [
      member('The trust’s own account is @NHSEngland, ask them'),
      member('Follow @NHSEngland for the real news'),
      member('For opening times please look at the hospital’s own page'),
      member('I have joined a running group'),
      member('Our team page on the intranet has cake recipes'),
      member('I’ve set up a page for my sister’s wedding'),
      member('New Instagram account for my cat, you know what to do'),
      { text: 'We have launched our new hospital Instagram page', author: { officialAccount: true } },
      'Check out our new page for the band, gigs every Friday',
    ],
  },
  *check(context) {
    if (context.author.officialAccount) return;
    const span = announcement(context, parts(context));
    if (span) yield { span, evidence: ['it announces a page, account or group for work'], fixes: [] };
  },
});
