import { links } from '../../engine/annotations/links.ts';
import { isWorkPost } from '../../engine/annotations/own-words.ts';
import { frames } from '../../engine/frames.ts';
import { type Example, rule } from '../../engine/rule.ts';
import { isSlides } from '../../lexicons/form-hosts.ts';

const uploads = frames({
  'it shares slides of your own': [
    'my|our ?full ?talk|conference slides|deck|slidedeck|presentation|powerpoint ..3 is|are ?now|all|available|up|online|here|below|uploaded|on|shared',
    "i|i've|we|we've|have|just ?have|just|now ?just uploaded|shared|posted|put|stuck|published ?up my|our|the|some ..3 slides|deck|presentation|powerpoint",
    'uploaded|sharing|posting|shared ?all my|our ..3 slides|deck|presentation|powerpoint',
    'slides|deck|presentation from my|our ..3 talk|session|webinar|poster|keynote ..6 here|link|below|up|online',
  ],
});

/** Somebody else's deck, or the organisation's own place for slides. */
const others = /\b(?:her|his|their|\w{2,20}'s) (?:\w{1,15} ){0,2}(?:slides|deck|presentation)\b/;
const ownPlace = /^\/nhs(?:england|homerton|e\b)/i;

const member = (text: string): Example => ({
  text,
  author: { identifiesAsStaff: true, profileDisclaimer: true },
});

export default rule({
  id: 'media/slides',
  needs: isWorkPost,
  says: {
    title: 'Slides about work go through the organisation’s account',
    why: 'That way they are checked for confidential content and carry the right branding.',
    todo: 'Send them to the digital communications team, then share their link.',
  },
  variants: {
    attached: {
      title: 'A document about work?',
      why: 'Slides and documents about work go out through the organisation’s account, checked and with its branding.',
      todo: 'Send it to the digital communications team, and share their post.',
      tick: { label: 'Communications have agreed to this document', of: 'document' },
    },
  },
  examples: {
    flags: [
      {
        text: 'What we learned about falls on our ward',
        attachments: ['document'],
        author: { identifiesAsStaff: true },
      },
      member('My talk on sepsis in A&E: ‹https://speakerdeck.com/example/sepsis›'),
      member('Slides from the ward rounds workshop ‹https://www.slideshare.net/example/rounds›'),
      member('‹My slides are up› for anyone who missed the patient safety day'),
      member('our ward round project in ten slides ‹https://prezi.com/view/abc›'),
      member('‹I’ve uploaded my presentation› on e-prescribing, enjoy'),
      member('Deck for the midwifery study day ‹https://docs.google.com/presentation/d/abc/edit›'),
      member('NHS data people, my deck: ‹https://www.canva.com/design/abc/view›'),
      member('poster and ‹slides from our talk on falls in hospital are here›'),
    ],
    passes: [
      member('Slides from my holiday https://www.slideshare.net/example/greece'),
      member('NHS England’s deck is here https://www.slideshare.net/NHSEngland/plan'),
      member('Prof Green’s slides on falls in hospital https://www.slideshare.net/example/falls'),
      member('The playground slides by the hospital are fixed'),
      member('Making slides for the board until midnight'),
      member('Down the slide with my niece'),
      {
        text: 'Our slides on waiting lists https://www.slideshare.net/example/x',
        author: { officialAccount: true },
      },
      'My slides on bridges https://speakerdeck.com/example/bridges',
      {
        text: 'Crochet patterns for beginners',
        attachments: ['document'],
        author: { identifiesAsStaff: true },
      },
    ],
  },
  *check(context) {
    if (context.author.officialAccount) return;
    if (context.draft.attachments.includes('document'))
      yield { evidence: ['a document is attached', 'it is about work'], variant: 'attached', fixes: [] };
    if (others.test(context.lower)) return;
    const link = links(context).find((one) => isSlides(one.host, one.path) && !ownPlace.test(one.path));
    if (link) {
      yield { span: link, evidence: ['a link to slides', 'it is about work'], fixes: [] };
      return;
    }
    const [upload] = uploads(context);
    const official = links(context).some((one) => ownPlace.test(one.path));
    if (upload && !official)
      yield { span: { start: upload.start, end: upload.end }, evidence: [upload.kind], fixes: [] };
  },
});
