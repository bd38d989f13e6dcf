import { clauseAround } from '../../engine/annotations/clause.ts';
import { groupMentions } from '../../engine/annotations/groups.ts';
import { insults } from '../../engine/annotations/insults.ts';
import { isReported, reportedWords } from '../../engine/annotations/reported-words.ts';
import { sentenceAt, sentences } from '../../engine/annotations/sentences.ts';
import { type Word, words } from '../../engine/annotations/words.ts';
import type { Context } from '../../engine/context.ts';
import { type Clue, certaintyOf, clue, raisedAtMostOne, weigh } from '../../engine/evidence.ts';
import { joined } from '../../engine/joined.ts';
import { rule } from '../../engine/rule.ts';
import { contains, type Span } from '../../engine/span.ts';
import { demeaningWords, discriminationPhrases } from '../../lexicons/discrimination.ts';
import { aboveBar, attackHeard, doubted, heardIn, trimmed } from '../../scorer/heard.ts';
import { isRead, scoreOf } from '../../scorer/reading.ts';

/** From here the scorer counts beside plain words. On the sealed sentences 1 in 100 harmless ones is heard. */
const heard = 0.25;
/** Below it the reader hears nobody demeaned: without a slur it asks quietly at most. */
const unlike = 0.4;
/** Below it not even that. */
const deaf = 0.2;
/** Up to so many words a draft is read as one; of a longer one each sentence for itself. */
const shortDraft = 60;

/** From here it is more likely than not. */
const plainly = { byWords: 0.5, byReader: 0.5 };
/** An attack heard by so much louder, in log odds, is told as one: "the relatives in bay 2 are scroungers". */
const muchLouder = 0.8;

const logOdds = (probability: number): number =>
  Math.log(Math.max(probability, 1e-3) / Math.max(1 - probability, 1e-3));

/**
 * What each thing weighs in a draft without slurs: fitted by logistic regression to the training sentences (each
 * scored by a model that had not seen it), then rounded. The scorer's own odds come in as they are.
 */
const heardClue = (probability: number, read: boolean): Clue =>
  clue(1.25 * logOdds(probability) + (read ? 3 : 2.75), 'the whole of it sounds demeaning');

const hasAny = (words: readonly Word[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word.lower));

const denials = new Set("not isn't aren't never nor wasn't no".split(' '));

/** Words that demean, unless the draft says that they are not so: "it's not weak". */
const calledNames = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      demeaningWords.demean.has(lower) &&
      !words.slice(Math.max(0, at - 3), at).some((before) => denials.has(before.lower)),
  );

/** Between two quotation marks: somebody else's words, told of. */
const quoted = ({ text }: Context, { start, end }: Span): boolean => {
  const before = text.slice(0, start).split('"').length - 1;
  return before % 2 === 1 && text.indexOf('"', end) >= 0;
};

const ownTale = new Set("i i'm im i've me my our we we're we've".split(' '));
const firstPerson = new Set("i i'm im i've me".split(' '));

/** Told of what is done to people, by somebody who minds it. */
const minded =
  /\b(?:demoni[sz]\w{1,3}|vilif\w{2,5}|scapegoat\w{0,4}|stereotyp\w{1,4}|(?:paints?|portrays?) (?:us|them|me))\b/;

/** Shares and counts: talk of facts, not of what people are. */
const figures =
  /\b\d{1,7}(?:\.\d{1,4})? ?(?:%|per cent|percent|times|in \d|of|minutes|years|patients|people|women|staff)/;

interface Passage extends Span {
  readonly words: readonly Word[];
}

function passagesOf(context: Context): readonly Passage[] {
  const all = words(context);
  if (all.length > shortDraft) return sentences(context);
  return [{ start: 0, end: context.text.length, words: all }];
}

/** What to underline of a passage: the sentence with the words of contempt, else the one that speaks of people. */
function told(context: Context, passage: Passage, pointers: readonly Span[]): Span {
  const all = sentences(context).filter((one) => contains(passage, one));
  const first = pointers.find((one) => contains(passage, one));
  const sentence = first ? sentenceAt(all, first.start) : all[0];
  return trimmed(context, sentence ?? passage);
}

const bars = { faint: 1.75, weak: 3.75, strong: 5 };
/** Where only the scorer hears it, and no word says so, it asks quietly, and is never sure. */
const barsByEar = { faint: 3, weak: 5.5, strong: Number.POSITIVE_INFINITY };

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
      '‹Women can’t lead surgery, seen it a hundred times›',
      '‹I’m not racist but there are too many foreigners on this ward›',
      '‹never trust a Muslim with a scalpel›',
      '‹Muslims are all terrorists› and nobody will say it',
      'they should all go back to where they came from',
      '‹She only got the job because she’s black›',
      '‹Romanians are thieves, lock your lockers›',
      '‹it’s a man in a dress, let’s be honest›',
      '‹speak English or go home›',
      '‹if you ask me autism is just bad parenting›',
      'there’s a ‹coloured lady› on reception who never smiles',
      'Bed 4 is a ‹retard›',
    ],
    passes: [
      'Lovely afternoon with the mosque’s elders, who fed us and then asked about waiting times',
      'The Roma families I see look after their old people better than any home',
      'Spastic diplegia clinic moves to Tuesdays',
      'Faggots and peas in the canteen',
      'A patient called my colleague a paki today. We reported it and she went home early.',
      'Racism isn’t banter. “Go back to where you came from” is abuse and we will act on it.',
      'As a gay man in nursing I felt at home here',
      'Black women are four times as likely to die in childbirth. Why?',
      'Someone keyed “cripple” into my neighbour’s bonnet. Vile.',
      'My friend got called a “filthy foreigner” at the till today, there is no excuse for it',
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
        isReported(context, one) ? clue(-4) : one.kind === 'demeaning' && quoted(context, one) && clue(-2),
        near('in-group') && clue(-2.5),
      ]);
      const certainty = certaintyOf(points, { weak: 2.5, strong: 4 });
      if (!certainty) continue;
      any = true;
      const span = one.kind === 'slur' ? one : clauseAround(context, one);
      yield { span: trimmed(context, span), evidence: reasons, certainty };
    }
    if (any) return;
    const mentions = groupMentions(context);
    const anywhere = (kind: string): boolean => phrases.some((one) => one.kind === kind);
    if (mentions.length === 0 && score < heard && !anywhere('contempt')) return;
    // An insult at somebody is the other rules' to tell, and plainer, unless people are demeaned for what they are.
    const attacked = insults(context).some(({ aim }) => aim === 'work' || aim === 'patient');
    const louder = aboveBar(context, 'attack', attackHeard);
    const isAttack = louder > Math.max(0, aboveBar(context, 'discrimination', plainly) + muchLouder);
    const byModel = heardClue(score, isRead(context));
    const ofFigures = figures.test(context.lower);
    const ofMinded = minded.test(context.lower);
    const withLink = context.lower.includes('http');
    const withQuotes = context.text.includes('"');
    const sneers = phrases.filter((one) => one.kind === 'sneer');
    const [condemned, goodwill, inGroup] = ['condemned', 'goodwill', 'in-group'].map(anywhere);
    for (const passage of passagesOf(context)) {
      const inside = (one: Span): boolean => contains(passage, one);
      const here = mentions.filter(inside);
      // Of such people it speaks only in somebody else's words.
      if (!but && reportedWords(context).some(inside) && here.every((one) => isReported(context, one)))
        continue;
      const contempt = phrases.filter((one) => one.kind === 'contempt' && inside(one));
      const demeans = calledNames(passage.words);
      const { points, reasons } = weigh([
        byModel,
        here.some((one) => one.kind === 'people') && clue(0.75, 'it speaks of people for what they are'),
        mentions.length === 0 && clue(score < heard ? -1.75 : score < 0.6 ? -1 : -0.25),
        contempt.length > 0 && clue(2.25, 'words of contempt'),
        demeans && clue(0.5, 'words that demean'),
        hasAny(passage.words, demeaningWords.general) && clue(0.75),
        sneers.some(inside) && clue(0.5),
        but && clue(2, 'it begins with “I’m not racist but”, or the like'),
        !but && condemned && clue(-0.75),
        !but && goodwill && clue(-1.25),
        !but && inGroup && clue(-1.25),
        hasAny(passage.words, firstPerson) && clue(-0.75),
        hasAny(passage.words, ownTale) && clue(-0.5),
        withQuotes && clue([...contempt, ...here].some((one) => quoted(context, one)) ? -2.5 : -0.75),
        ofFigures && clue(-1.5),
        ofMinded && clue(-3),
        contempt.length === 0 && withLink && clue(-1.5),
      ]);
      const plain = contempt.length > 0 || (demeans && here.length > 0) || but;
      const sure = plain
        ? raisedAtMostOne(certaintyOf(points - byModel.points, bars) ?? 'faint', certaintyOf(points, bars))
        : certaintyOf(points, barsByEar);
      if (!sure) continue;
      const certainty = doubted(context, 'discrimination', unlike) ? 'faint' : sure;
      if (certainty === 'faint' && !but && doubted(context, 'discrimination', deaf)) continue;
      if (isAttack || ((certainty === 'faint' || mentions.length === 0) && attacked)) continue;
      const span = told(context, passage, [...contempt, ...here]);
      const byEar = !plain && here.length === 0 && heardIn(context, 'discrimination', span);
      yield { span, evidence: reasons, certainty, fixes: [], ...byEar };
    }
  },
});
