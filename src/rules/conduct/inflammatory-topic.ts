import { insults } from '../../engine/annotations/insults.ts';
import { sentences } from '../../engine/annotations/sentences.ts';
import { swearing } from '../../engine/annotations/swearing.ts';
import { atWork } from '../../engine/annotations/targets.ts';
import type { Context } from '../../engine/context.ts';
import { clue, weigh } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { contains, type Span } from '../../engine/span.ts';
import { politicsPhrases, politicsWords } from '../../lexicons/conduct.ts';
import { sounds, trimmed } from '../../scorer/heard.ts';

const identifiable = (context: Context): boolean => context.author.identifiesAsStaff || atWork(context);

const inside = (outer: Span, all: readonly Span[]): boolean => all.some((one) => contains(outer, one));

/** On the sealed sentences fewer than 1 in 100 others is heard. */
const heard = { byWords: 0.15, byReader: 0.3 };

export default rule({
  id: 'conduct/inflammatory-topic',
  needs: identifiable,
  says: {
    title: 'Politics or religion in a heated tone',
    why: 'Patients and colleagues of every view can see that you work for the NHS.',
    todo: 'Say what you think of the policy, not of the people, or keep it for friends.',
  },
  examples: {
    flags: [
      'Tory scum have killed the NHS',
      'Religion is a disease and my ward would be better without it',
      'Anyone who votes Labour has no brain',
      'If you voted Brexit don’t come to A&E',
      'Remoaners are traitors, all of them',
      'starmer is a lying snake',
      'Only Jesus can save you from the filth of this world',
      'vote them out, every last corrupt one of these politicians',
      'Farage for PM, hang the cabinet',
    ].map((text) => ({ text, author: { identifiesAsStaff: true } })),
    passes: [
      'Tory scum',
      ...[
        'Polling stations close at ten, whoever you vote for',
        'The health secretary visited our simulation suite',
        'Carol service in the chapel, any faith or none',
        'Eid Mubarak to everyone fasting through twelve hour shifts',
        'Interesting speech from the shadow minister on social care',
        'I’ll be voting to reject the pay offer',
        'Oh my God, the crumble',
        'The union ballot closes on Friday',
        'My MP answered my letter about dentists',
        'Brexit changed how we recruit, says this study',
      ].map((text) => ({ text, author: { identifiesAsStaff: true } })),
    ],
  },
  *check(context) {
    const slogans = politicsPhrases(context);
    const heated = sounds(context, 'inflammatory', heard);
    for (const sentence of sentences(context)) {
      const topics = sentence.words.filter((word) => politicsWords.topic.has(word.lower));
      const heat = sentence.words.some((word) => politicsWords.heat.has(word.lower));
      const { points, reasons } = weigh([
        topics.length > 0 && clue(1, 'a party, a politician or a faith'),
        heat && clue(1, 'a word that heats it up'),
        inside(sentence, slogans) && clue(1.5, 'a slogan that divides'),
        inside(sentence, insults(context)) && clue(1, 'an insult'),
        inside(sentence, swearing(context)) && clue(0.5, 'a swear word'),
        heated && clue(1, 'the whole of it sounds heated'),
      ]);
      if (points < 2 || (topics.length === 0 && !heated)) continue;
      yield { span: trimmed(context, sentence), evidence: reasons, fixes: [] };
    }
  },
});
