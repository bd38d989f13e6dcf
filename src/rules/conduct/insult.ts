import { type Insult, insults } from '../../engine/annotations/insults.ts';
import { sentenceAt, sentences } from '../../engine/annotations/sentences.ts';
import { atWork } from '../../engine/annotations/targets.ts';
import { attackClues } from '../../engine/annotations/tone-clues.ts';
import type { Context } from '../../engine/context.ts';
import { certaintyOf, clue, lessSure, weigh } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { insultPhrases } from '../../lexicons/insults.ts';
import { attackHeard, heardBeside, trimmed, unlessDoubted } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';

const heard = 0.34;
/** Below it the reader hears no attack: friends tease each other so. */
const unlike = 0.15;

/** Told with a laugh: asked about, not held. */
const laughing = /\b(?:lol|lmao|a?haha\w{0,12})|[😂🤣😆]/u;

const soundsLikeIt = (context: Context): boolean => scoreOf(context, 'attack').probability > heard;

const evidenceFor = (context: Context, { aim, sort, before }: Insult) =>
  weigh([
    aim === 'you' && clue(2, 'said to somebody'),
    aim === 'name' && clue(atWork(context) ? 1.5 : 1, 'said of somebody by name'),
    (aim === 'work' || aim === 'patient') && clue(2, 'said of somebody you work with or care for'),
    aim === 'them' && clue(1, 'said of a person'),
    before && aim === 'name' && clue(1, 'put right before the name'),
    sort === 'threat' && clue(3, 'it reads as a threat'),
    (sort === 'noun' || sort === 'person') && clue(2, 'words that insult'),
    (sort === 'harsh' || sort === 'jibe') &&
      clue(sort === 'jibe' ? 0.5 : 1, 'a phrase that mocks or runs somebody down'),
    (sort === 'image' || sort === 'adjective') && clue(1, 'a word that runs somebody down'),
    aim && soundsLikeIt(context) && clue(aim === 'name' ? 0.5 : 1, 'the whole of it sounds like an attack'),
  ]);

export default rule({
  id: 'conduct/insult',
  absorbs: ['conduct/picking-a-fight'],
  says: {
    title: 'This insults somebody',
    ask: 'Could this read as an insult?',
    why: 'It can be read as coming from the NHS, and the person may see it.',
    todo: 'Take the insult out. Say what happened instead of what they are.',
  },
  examples: {
    flags: [
      '‹M0R0N› at the barrier has shut the only open lane',
      '‹you’re thick as custard›, aren’t you',
      '‹You absolute muppet›, that is not what the paper says',
      '‹whoever designed this roundabout is a moron›',
      '@bussupport ‹you clueless idiots›, three buses in a row',
      '‹What a pillock that man› on the train was',
      '‹she is a proper bitch› and always was',
      'touch my lunch again and ‹I’ll smash your face in›',
      '‹Some idiot› has parked across my drive',
      '‹he’s just a jumped-up little twat›',
      '‹The biggest hypocrite› in the building is giving the talk on kindness',
    ],
    passes: [
      'Oh you horrible, lying 25 bus, two minutes my foot',
      'Watching the one where he’s a liar and a monster, cracking telly',
      'I am an idiot and I have the parking fine to prove it',
      'What an idiot I am',
      'The Muppet Christmas Carol is the best film',
      'Snake plants are impossible to kill',
      'My cat is a lazy psychopath',
      'Stupid alarm clock, stupid clock change',
      'No fool like an old fool, as my gran said',
      'You are brilliant and don’t let anybody say otherwise',
      'He called me a stupid cow, so I left',
      'Ugly Christmas jumper day raised £212',
      'Dinosaur onesies on the children’s ward today',
      'A thick fog over the river this morning',
      'Toddler called me a poo head',
      'Shout out to Femi the porter who sang all the way to CT',
    ],
  },
  *check(context) {
    let any = false;
    for (const insult of insults(context)) {
      const { points, reasons } = evidenceFor(context, insult);
      const certainty = certaintyOf(points, { weak: 2, strong: 3 });
      if (!certainty) continue;
      any = true;
      const teasing = insult.sort !== 'threat' && laughing.test(context.lower);
      yield {
        span: insult.whole,
        evidence: reasons,
        certainty: unlessDoubted(context, 'attack', unlike, teasing ? lessSure(certainty) : certainty),
      };
    }
    if (any || context.lower.includes('http')) return;
    const told = heardBeside(context, 'attack', attackHeard, attackClues);
    if (!told) return;
    const evidence = ['it sounds like running somebody down', ...told.reasons];
    const words = insultPhrases(context).find(({ kind }) => kind !== 'reported' && kind !== 'self');
    const sentence = words && sentenceAt(sentences(context), words.start);
    const where = sentence
      ? { span: trimmed(context, sentence), weighs: words, heard: told.heard.heard }
      : told.heard;
    yield { ...where, evidence, certainty: 'weak', fixes: [] };
  },
});
