import { byClause } from '../../engine/annotations/clause.ts';
import { clue, weigh } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { safeguardingPhrases } from '../../lexicons/safeguarding.ts';
import { heardAlone, trimmed } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';

const heard = 0.15;
const alone = { byWords: 0.4, byReader: 0.28 };

export default rule({
  id: 'safeguarding/danger',
  says: {
    title: 'If somebody may come to harm now, ring 999 first',
    ask: 'Is somebody in danger? Ring 999 first',
    why: 'A post may be seen too late; the police and the ambulance service come at once.',
    todo: 'Ring 999, then your safeguarding lead. If you write on X or Facebook, report it to the site too.',
  },
  variants: {
    self: {
      title: 'It sounds as if you are going through something very hard',
      ask: 'Are you all right?',
      why: 'You matter, and somebody will listen right now, without judging.',
      todo: 'Ring Samaritans on 116 123, free at any hour, or text SHOUT to 85258. If you are in danger, ring 999.',
    },
  },
  examples: {
    flags: [
      '‹I can’t go on like this any more›. ‹tell my mum I love her›',
      '‹I’ve taken all the tablets›',
      '‹everyone would be better off without me›',
      '‹My neighbour is hitting her›, ‹I can hear the kids screaming›',
      '‹he has a knife› and he’s going to her house',
      '‹she’s stopped breathing what do I do›',
      '‹There’s a girl on the wrong side of the bridge by the station›',
      '‹please check on him›, ‹he posted goodbye and his phone is off›',
      '‹He says he’ll kill her› if she leaves',
      '‹a toddler is locked in a hot car at the retail park›',
      '‹there are bruises all over that child› and nobody asks',
    ],
    passes: [
      'Suicide prevention training today, bring a pen',
      'If you are struggling, Samaritans are on 116 123',
      'Staff don’t want to be engaged, they want the lift mended',
      'This rota will be the death of me',
      'I’m dying of embarrassment',
      'Goodbye everyone, I’m off to Cornwall for a fortnight',
      'Kill me now, the printer is jammed again lol',
      'I could murder a cup of tea',
      'Domestic abuse training: how to ask the question safely',
      'Taking my tablets with breakfast',
      'He kicked the bucket over, wet socks for everyone',
      'Knife crime summit at the town hall tonight',
      'Can’t go on holiday, can’t go on strike, can’t win',
    ],
  },
  *check(context) {
    const phrases = safeguardingPhrases(context);
    const score = scoreOf(context, 'danger').probability;
    const safe = phrases.some((one) => one.kind === 'safe');
    let any = false;
    const told = phrases.filter(({ kind }) => kind === 'self' || kind === 'other' || kind === 'hint');
    for (const one of byClause(context, told, ({ kind }) =>
      kind === 'hint' ? 0 : kind === 'other' ? 1 : 2,
    )) {
      const { points, reasons } = weigh([
        clue(
          one.kind === 'hint' ? 1 : 2,
          one.kind === 'self' ? 'words of somebody who may not want to live' : 'somebody may come to harm',
        ),
        score > heard && clue(1, 'the whole of it sounds like danger'),
        safe && clue(-2),
      ]);
      if (points < 2) continue;
      any = true;
      yield {
        span: trimmed(context, one),
        evidence: reasons,
        certainty: points >= 3 ? 'strong' : 'weak',
        fixes: [],
        ...(one.kind === 'self' && { variant: 'self' }),
      };
    }
    if (any || safe) return;
    const byEar = heardAlone(context, 'danger', alone);
    if (byEar) yield { ...byEar, evidence: ['it sounds like danger'], certainty: 'weak', fixes: [] };
  },
});
