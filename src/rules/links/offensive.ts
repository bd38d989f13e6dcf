import { links } from '../../engine/annotations/links.ts';
import { linksTo } from '../../engine/annotations/site-kinds.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'links/offensive',
  needs: (context) => links(context).length > 0,
  says: {
    title: 'This link leads to an offensive site',
    ask: 'Does this link lead to an offensive site?',
    why: 'Linking to it puts it in front of patients and colleagues under your name.',
    todo: 'Take the link out.',
  },
  variants: {
    adult: {
      title: 'This link leads to sexually explicit content',
      ask: 'Does this link lead to sexually explicit content?',
    },
    hate: {
      title: 'This link leads to a site that spreads hate',
      ask: 'Does this link lead to a site that spreads hate?',
      todo: 'Take the link out. To speak against it, link to a report about it instead.',
    },
    violence: {
      title: 'This link leads to pictures of real violence',
      ask: 'Does this link lead to pictures of real violence?',
    },
  },
  absorbs: ['links/hidden-destination', 'links/paywalled', 'links/age-restricted'],
  examples: {
    flags: [
      'ok who put ‹https://www.pornhub.com/view› on the ward laptop 😂',
      'rent’s gone up so ‹onlyfans.com/nightnurse›',
      '‹hxxps://xhamster[.]com/videos/1› not on the trust wifi',
      'date night ideas ‹https://best-sexcams.example.com/live›',
      'She’s on ‹https://linktr.xxx/bella› now',
      'worth reading ‹https://www.stormfront.org/forum›',
      'the truth they hide: ‹whitepower-news.example.org/read›',
      'Seen the crash footage? ‹https://goregrish.com/threads/9›',
      'brutal ‹https://street-fight-videos.example.net/top›',
      '‹https://www.google.com/url?q=https://fansly.com/x› cheeky',
      '‹https://www.reddit.com/r/gonewild/top/› do not open at work',
    ],
    passes: [
      'Free condoms by post https://www.sexualhealth.london',
      'Everything about the coil https://www.brook.org.uk/topics/contraception',
      'Hope Not Hate’s new report https://hopenothate.org.uk/state-of-hate',
      'Middlesex and Sussex clinics: https://www.essexsexualhealth.example.org',
      'Scunthorpe clinic https://scunthorpe.example.com/clinic',
      'Find a therapist https://www.therapists.example.org/find',
      'Violence helpline https://refuge.org.uk',
      'Sex education for parents https://sexeducationforum.org.uk',
      'Porn addiction support https://pornaddictionhelp.example.org',
      'BBC on hate crime https://www.bbc.co.uk/news/uk-1234',
      'Penistone parkrun https://www.parkrun.org.uk/penistone',
      'She trained at https://www.sussex.ac.uk',
    ],
  },
  check: (context) =>
    linksTo(context, { adult: 'sexually explicit', hate: 'hate', violence: 'real violence' }),
});
