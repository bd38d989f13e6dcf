import { type GroupMention, groupMentions } from '../../engine/annotations/groups.ts';
import { type Sentence, sentenceAt, sentences } from '../../engine/annotations/sentences.ts';
import { type Clue, certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { joined } from '../../engine/joined.ts';
import { rule } from '../../engine/rule.ts';
import { contains, type Span } from '../../engine/span.ts';
import { demeaningWords, discriminationPhrases } from '../../lexicons/discrimination.ts';
import { trimmed } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';

/** On the sealed sentences 1 in 100 harmless ones is heard. */
const heard = 0.12;
const sure = 0.25;
/** So sure that no word of contempt need be known. */
const certain = 0.6;

const heardClue = (score: number) =>
  score > sure
    ? clue(2.5, 'the whole of it sounds demeaning')
    : score > heard && clue(1.5, 'it sounds demeaning');

const weights = { people: 2, everyday: 1.5, topic: 1.25 } as const;

function mentionClue(mentions: readonly GroupMention[]): Clue | false {
  if (mentions.length === 0) return false;
  const points = Math.max(...mentions.map((one) => weights[one.kind]));
  return clue(points, 'it speaks of people for what they are');
}

const hasAny = ({ words }: Sentence, set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word.lower));

export default rule({
  id: 'conduct/discrimination',
  absorbs: [
    'conduct/attack-on-colleague-or-patient',
    'conduct/insult',
    'conduct/inflammatory-topic',
    'conduct/obscenity',
  ],
  says: {
    title: 'This demeans people for what they are',
    ask: 'Could this demean people for what they are?',
    why: 'It hurts patients and colleagues, and it can break the law as well as the policy.',
    todo: 'Take it out. If somebody behaved badly, say what they did, not what they are.',
  },
  examples: {
    flags: [
      'the new reg is such a ‹spaz›',
      'Sign says no ‹pikeys›, quite right too',
      '‹Women can’t lead› surgery, seen it a hundred times',
      'I’m ‹not racist but› there are ‹too many foreigners on› this ward',
      '‹never trust a Muslim› with a scalpel',
      '‹Muslims are all terrorists› and nobody will say it',
      'they should all go back to where they came from',
      'She ‹only got the job because she’s black›',
      '‹Romanians are thieves›, lock your lockers',
      'it’s a ‹man in a dress›, let’s be honest',
      '‹speak English or› go home',
      'if you ask me ‹autism is just bad parenting›',
      'there’s a ‹coloured lady› on reception who never smiles',
      'Bed 4 is a ‹retard›',
    ],
    passes: [
      'Spastic diplegia clinic moves to Tuesdays',
      'Faggots and peas in the canteen',
      'A patient called my colleague a paki today. We reported it and she went home early.',
      'Racism isn’t banter. “Go back to where you came from” is abuse and we will act on it.',
      'As a gay man in nursing I felt at home here',
      'Black women are four times as likely to die in childbirth. Why?',
      'Men’s Shed is looking for more men, and women are welcome too',
      'Proud of our Filipino nurses, thirty years this week',
      'Deaf awareness session: learn to sign in an hour',
      'Women should not have to choose between safety and dignity on a ward',
      'Older people are not bed blockers',
      'Fire retardant curtains have arrived',
      'Muslims fasting through twelve hour shifts, you are amazing',
      'The word spastic was in the title of the charity until 1994',
      'My Maine coon has learnt to open doors',
    ],
  },
  *check(context) {
    const phrases = discriminationPhrases(context);
    const innocent = phrases.filter((one) => one.kind === 'innocent');
    const score = scoreOf(context, 'discrimination').probability;
    const but = /\bnot (?:being |a )?(?:racist|sexist|homophobic|ageist|transphobic|prejudiced) but\b/.test(
      context.lower,
    );
    const all = sentences(context);
    let any = false;
    for (const one of joined(phrases)) {
      if (one.kind !== 'slur' && one.kind !== 'demeaning') continue;
      if (innocent.some((other) => contains(other, one))) continue;
      const sentence = sentenceAt(all, one.start) ?? one;
      const near = (kind: string): boolean =>
        phrases.some((other) => other.kind === kind && contains(sentence, other));
      const { points, reasons } = weigh([
        one.kind === 'slur' && clue(4, 'a word that demeans people for what they are'),
        one.kind === 'demeaning' && clue(3, 'it says something demeaning of a whole group of people'),
        but && clue(2, 'it begins with “I’m not racist but”, or the like'),
        score > heard && clue(1, 'the whole of it sounds demeaning'),
        !but && phrases.some((other) => other.kind === 'condemned') && clue(-4),
        near('in-group') && clue(-2.5),
      ]);
      const certainty = certaintyOf(points, { weak: 2.5, strong: 4 });
      if (!certainty) continue;
      any = true;
      yield { span: trimmed(context, one), evidence: reasons, certainty };
    }
    if (any) return;
    const mentions = groupMentions(context);
    if (mentions.length === 0 && score <= certain) return;
    const anywhere = (kind: string): boolean => phrases.some((one) => one.kind === kind);
    if (anywhere('in-group')) return;
    for (const sentence of all) {
      const inside = (one: Span): boolean => contains(sentence, one);
      const here = mentions.filter(inside);
      const contempt = phrases.some((one) => one.kind === 'contempt' && inside(one));
      const demeans = hasAny(sentence, demeaningWords.demean);
      const told = contempt || but || (demeans && here.length > 0);
      if (!told && score <= certain) continue;
      const { points, reasons } = weigh([
        mentionClue(here.length > 0 ? here : mentions),
        contempt && clue(2, 'words of contempt'),
        demeans && clue(1, 'words that demean'),
        hasAny(sentence, demeaningWords.general) && clue(0.5),
        phrases.some((one) => one.kind === 'sneer' && inside(one)) && clue(0.5),
        but && clue(2, 'it begins with “I’m not racist but”, or the like'),
        heardClue(score),
        anywhere('condemned') && clue(-3),
        !but && anywhere('goodwill') && clue(-1.5),
      ]);
      const certainty = certaintyOf(points, { weak: 3.5, strong: 5.5 });
      if (certainty) yield { span: trimmed(context, sentence), evidence: reasons, certainty, fixes: [] };
    }
  },
});
