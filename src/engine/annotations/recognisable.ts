import { trimmed } from '../../scorer/heard.ts';
import { annotation, type Context } from '../context.ts';
import type { Surface } from '../draft.ts';
import { type Certainty, certaintyOf } from '../evidence.ts';
import type { Span } from '../span.ts';
import { type AboutWork, aboutWork } from './about-work.ts';
import { arguesWithThePiece, isOfPlay, isOfWorkingLife } from './published-work.ts';
import { sentenceAt, sentences } from './sentences.ts';
import { firstPerson, soundOfStaff } from './staff-ear.ts';
import { enough, type StaffVoice, staffVoice } from './staff-voice.ts';
import { words } from './words.ts';
import { workTalk } from './work-talk.ts';

/** Readers can tell, from the draft or the profile, that somebody on the staff writes about work. */
export interface Recognisable {
  readonly certainty: Certainty;
  readonly evidence: readonly string[];
  readonly span?: Span;
  /** The draft itself says that the writer works there. */
  readonly saysSo: boolean;
}

const aHint = 0.4;
const someHints = 0.8;

/** A few hints of work are enough where nothing else is spoken of. */
const isAboutWork = ({ points, everyday }: AboutWork): boolean =>
  points >= 1 || (points >= someHints && !everyday);

/** What staff publish is of their work unless it sounds like quite another matter. */
const onceForAll: readonly Surface[] = ['article', 'media-comment'];
/** Below this it sounds like quite another matter; a line or two, which say little by ear, do so sooner. */
const anotherMatter = { long: -1.5, short: 0 } as const;
/** From so many words on a piece is long. */
const aPiece = 20;

function mayBeAboutWork(context: Context, { points, everyday }: AboutWork): boolean {
  const { surface } = context.draft;
  if (!context.author.identifiesAsStaff || !onceForAll.includes(surface)) return false;
  if (
    surface === 'article'
      ? isOfWorkingLife(context, everyday)
      : !everyday && !isOfPlay(context) && arguesWithThePiece(context)
  )
    return true;
  if (points < aHint && isOfPlay(context)) return false;
  const bar = words(context).length < aPiece ? anotherMatter.short : anotherMatter.long;
  return points >= aHint || soundOfStaff(context) >= bar;
}

/** Below it a draft of staff sounds like quite another matter than work. */
const elsewhere = -0.8;
const farElsewhere = -2;
const longSentence = 20;

/** What is about work: the whole of a short sentence, for the word alone says little. */
function aboutWhat(context: Context, { span }: AboutWork): Span | undefined {
  const sentence = span && sentenceAt(sentences(context), span.start);
  return sentence && sentence.words.length <= longSentence ? trimmed(context, sentence) : span;
}

/** Of other things, and it sounds so: one word of a hospital may be a word of anything, and two of a joke. */
const ofOtherThings = (context: Context, { points, everyday }: AboutWork): boolean =>
  everyday &&
  ((points < 2 && soundOfStaff(context) < elsewhere) || (points < 3 && soundOfStaff(context) < farElsewhere));

/** From here it is of work all the same. */
const beyondPlay = 1;

/** A shift key, and nothing of work beside it: a joke, or another band than theirs. */
const isPlay = (context: Context, voice: StaffVoice, { otherSense, points }: AboutWork): boolean =>
  voice.byEarAlone &&
  soundOfStaff(context) < beyondPlay &&
  ((otherSense && points < someHints) ||
    (onceForAll.includes(context.draft.surface) && points < aHint && isOfPlay(context)));

/** What is only heard is asked about, unless a stranger says what they themselves do. */
function howSure(context: Context, { byEarAlone, points }: StaffVoice): Certainty | undefined {
  const { identifiesAsStaff } = context.author;
  if (byEarAlone && (identifiesAsStaff || !firstPerson(context))) return 'weak';
  return identifiesAsStaff ? 'strong' : certaintyOf(points, enough);
}

/** Undefined when readers could not take the draft for the employer's view. */
export const recognisable = annotation((context): Recognisable | undefined => {
  if (context.author.officialAccount) return undefined;
  const voice = staffVoice(context);
  const work = aboutWork(context);
  const staff = context.author.identifiesAsStaff;
  const saysSo = voice.points >= enough.weak && !isPlay(context, voice, work);
  const ofWork = staff && isAboutWork(work) && !ofOtherThings(context, work);
  const known = staff && (saysSo || ofWork);
  const perhaps = !known && mayBeAboutWork(context, work);
  const talk = staff && !known && !perhaps && !work.otherSense ? workTalk(context) : undefined;
  const bySetting = perhaps ? 'weak' : talk && 'faint';
  const certainty = ofWork ? 'strong' : saysSo ? howSure(context, voice) : bySetting;
  if (!certainty) return undefined;
  const profile = (known || perhaps || talk) && !saysSo;
  const span = profile ? (talk ?? aboutWhat(context, work)) : voice.span;
  return {
    certainty,
    saysSo,
    evidence: profile
      ? [
          'readers can see from your profile that you are staff',
          known ? 'this is about health or work' : 'this may be about your work',
        ]
      : voice.reasons,
    ...(span && { span }),
  };
});
