import { describe, expect, it } from 'vitest';
import attack from '../../../src/rules/conduct/attack-on-colleague-or-patient.ts';
import discrimination from '../../../src/rules/conduct/discrimination.ts';
import disrepute from '../../../src/rules/conduct/disrepute.ts';
import insult from '../../../src/rules/conduct/insult.ts';
import obscenity from '../../../src/rules/conduct/obscenity.ts';
import quarrel from '../../../src/rules/conduct/picking-a-fight.ts';
import whistleblowing from '../../../src/rules/conduct/whistleblowing.ts';
import { findings, namesOf } from '../check-one.ts';

const tone = [attack, discrimination, insult, obscenity, quarrel];

describe('the same words give one finding', () => {
  it.each([
    ['our matron is a complete bitch', ['block conduct/attack-on-colleague-or-patient']],
    ['you pikey', ['block conduct/discrimination']],
    ['You idiot', ['warn conduct/insult']],
    ['what a shit day', ['warn conduct/obscenity']],
    ['you’re a pathetic idiot', ['warn conduct/insult']],
  ])('%s', (text, expected) => {
    expect(namesOf(findings(text, tone))).toEqual(expected);
  });
});

describe('whom an insult is aimed at decides', () => {
  it.each([
    ['The registrar on nights is a moron', 'block conduct/attack-on-colleague-or-patient'],
    ['bed 9 is a time-waster', 'block conduct/attack-on-colleague-or-patient'],
    ['That moron in payroll', 'block conduct/attack-on-colleague-or-patient'],
    ['@busco you morons', 'warn conduct/insult'],
  ])('%s', (text, expected) => {
    expect(namesOf(findings(text, tone))).toContain(expected);
  });

  it.each([
    'The kettle on our ward is a moron',
    'I am a moron and I parked in the consultant’s space',
    'My husband is a moron, happy anniversary darling',
    'Our keeper is a moron, three goals in ten minutes',
    'My dog is a moron',
    'Somebody called me a moron on the phone today and I want a biscuit',
    'Our registrar is not a moron',
  ])('nobody at work: %s', (text) => {
    expect(namesOf(findings(text, tone))).toEqual([]);
  });
});

describe('speaking up', () => {
  const text = 'We were told not to datix it and they altered the notes after she died';

  it('is met with respect and with the channels', () => {
    const [found] = findings(text, [whistleblowing]);
    expect(found?.says.title).toContain('deserves to be acted on');
    expect(found?.says.todo).toContain('Freedom to Speak Up Guardian');
    expect(found?.says.why).toContain('Public Interest Disclosure Act');
    expect(`${found?.says.title} ${found?.says.why} ${found?.says.todo}`).not.toMatch(
      /must not|do not|don’t|never/,
    );
  });

  it('offers no button that takes the words away', () => {
    expect(findings(text, [whistleblowing])[0]?.fixes).toEqual([]);
  });
});

describe('disrepute', () => {
  it('needs somebody whom readers can tell works there', () => {
    expect(disrepute.needs).toBeDefined();
    expect(namesOf(findings('Our hospital is an absolute shambles', [disrepute]))).not.toEqual([]);
  });

  it.each([
    'I think the four hour target measures the wrong thing',
    'The government’s plan says little about social care, and that worries me',
    'Parking at the hospital is a joke',
  ])('leaves fair criticism alone: %s', (text) => {
    expect(namesOf(findings(text, [disrepute]))).toEqual([]);
  });
});
