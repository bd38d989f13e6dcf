import { clauseAround } from '../../engine/annotations/clause.ts';
import { disreputeClues } from '../../engine/annotations/disrepute-clues.ts';
import { enough, staffVoice } from '../../engine/annotations/staff-voice.ts';
import { atPlay, atWork } from '../../engine/annotations/targets.ts';
import { words } from '../../engine/annotations/words.ts';
import { annotation, type Context } from '../../engine/context.ts';
import { type Clue, certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { joined } from '../../engine/joined.ts';
import { rule } from '../../engine/rule.ts';
import { disreputePhrases, disreputeTags } from '../../lexicons/conduct.ts';
import { heardBeside } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';

/** From here the scorer agrees. */
const heard = 0.29;
/**
 * With what words say for and against it, it asks from here. What the reader hears below 0.16 is nearly always a plain word
 * about work, whatever else speaks for it.
 */
const beside = { byWords: 0.52, byReader: 0.4, mostHelp: 1.25 };

const ownPlace =
  /\b(?:my|our|this|the) (?:[a-z]{3,15} )?(?=)(?:trust|hospital|employer|board|management|ward|department|icb|surgery|unit|directorate|homerton|place)\b|\bmanagement\b|\bnhs england\b|\bhomerton\b|\bthe board\b|\bnhse\b|\bthe trust\b/;

/** What sounds like a word about poor care too is more likely meant of the place. */
const nearCare = (context: Context): Clue => {
  const { probability } = scoreOf(context, 'unsafe-care');
  return clue(Math.min(1, Math.max(0, (probability - 0.08) * 5)));
};

/** A disclaimer speaks of the employer and runs nobody down. */
const ofOwnViews =
  /\b(?:views?|opinions?|personal (?:capacity|recommendation)|agreed to|approved|what i think)\b/;

const tongueInCheek =
  /\b(?:lol|lmao|haha+|oops|whoops|shh+|ssh+|don'?t tell|perks|best job|living the dream|nobody noticed)\b|[😂🤣😴🤫😏🙈🍻🍺😜😅]/u;

const fair =
  /\b(?:policy|government|consultation|funding|national|nationally|pay offer|the plan|parking|in this country|across the country|we got it wrong|we're sorry|our plan|improving)\b/;

/** "#TrustShambles": the tag's last part says it. */
const tags = annotation((context: Context) =>
  words(context).filter(
    (word) =>
      context.text.charAt(word.start - 1) === '#' &&
      [...disreputeTags].some((end) => word.lower.length > end.length + 2 && word.lower.endsWith(end)),
  ),
);

const isStaff = (context: Context): boolean =>
  context.author.identifiesAsStaff || staffVoice(context).points >= enough.strong;

export default rule({
  id: 'conduct/disrepute',
  needs: isStaff,
  says: {
    title: 'This could embarrass your organisation, its patients or its staff',
    ask: 'Could this embarrass your organisation?',
    why: 'Readers can tell that you work there, so it can count as bringing it into disrepute.',
    todo: 'Say what you would change, or raise it with your manager. Fair criticism of a policy is fine.',
  },
  examples: {
    flags: [
      'My trust couldn’t care less about its staff, and I should know: I’m a nurse here',
      '‹As a nurse here I can say our hospital is an absolute shambles›',
      ...[
        '‹Management are a joke, always were›',
        '‹If you’re pregnant don’t come to our unit›',
        '‹asleep on nights again lol›',
        'Third boss this year. ‹Laughing stock of the borough, this trust›',
        'canteen shut, lifts out #‹HospitalShambles›',
        '‹pulling a sickie tomorrow, sun’s out› ☀️',
        '‹The board lie through their teeth about beds, every month›',
        '‹made up the obs again, who’s checking› 😂',
        'Honestly ‹ashamed to work for this trust›',
      ].map((text) => ({ text, author: { identifiesAsStaff: true } })),
    ],
    passes: [
      'Your trust couldn’t care less',
      ...[
        'The new policy seems rushed to me. A slower pilot would give better data.',
        'The parking at the hospital is a joke',
        'Proud to work at the best trust in London',
        'Corridor care is never OK, and no government should accept it',
        'Our staff survey scores are down. Come to the listening event, we want to hear it.',
        'We got it wrong and the report says so. Here is our plan.',
        'The printer is a shambles and so is my hair',
        'Never been so proud of our maternity unit',
        'Asleep by nine on a Friday, living the dream',
        'The government’s pay offer is a disgrace',
        'Arsenal are a shambles',
      ].map((text) => ({ text, author: { identifiesAsStaff: true } })),
    ],
  },
  *check(context) {
    const score = scoreOf(context, 'disrepute').probability;
    const found = [
      ...joined(disreputePhrases(context)),
      ...tags(context).map(({ start, end }) => ({ kind: 'tag' as const, start, end })),
    ];
    let any = false;
    for (const one of found) {
      const { points, reasons } = weigh([
        one.kind === 'criticism' && clue(1.5, 'hard words about where you work'),
        one.kind === 'own' && clue(2.5, 'it runs down the place you work at'),
        one.kind === 'tag' && clue(2.5, 'a hashtag that runs it down'),
        one.kind === 'brag' && clue(atWork(context) ? 2 : 1, 'it tells of doing wrong at work'),
        one.kind === 'criticism' &&
          ownPlace.test(context.lower) &&
          clue(1, 'it names your employer or your workplace'),
        one.kind === 'brag' && tongueInCheek.test(context.lower) && clue(1.5, 'it is told as a joke'),
        score > heard && clue(1, 'the whole of it sounds like it'),
        fair.test(context.lower) && clue(-2),
        atPlay(context) && clue(-2),
      ]);
      const certainty = certaintyOf(points, { weak: 2, strong: 3.5 });
      if (!certainty) continue;
      any = true;
      yield { span: one.kind === 'tag' ? one : clauseAround(context, one), evidence: reasons, certainty };
    }
    if (any) return;
    const told = heardBeside(context, 'disrepute', beside, (one) => [...disreputeClues(one), nearCare(one)]);
    if (!told || ofOwnViews.test(context.lower.slice(told.heard.span.start, told.heard.span.end))) return;
    const evidence = ['it sounds like running your employer down', ...told.reasons];
    yield { ...told.heard, evidence, certainty: 'weak', fixes: [] };
  },
});
