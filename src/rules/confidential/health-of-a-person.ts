import { fond } from '../../engine/annotations/fond.ts';
import {
  type HealthOfPerson,
  hasIllness,
  healthOfPeople,
  isMetAtWork,
  whoIsTold,
} from '../../engine/annotations/health-of-people.ts';
import { mayTellOfHealth } from '../../engine/annotations/story.ts';
import type { Context } from '../../engine/context.ts';
import type { Certainty } from '../../engine/evidence.ts';
import { removal } from '../../engine/removal.ts';
import { rule } from '../../engine/rule.ts';
import { doubted, heardAlone, sounds } from '../../scorer/heard.ts';

const said: Readonly<Record<HealthOfPerson['who'], string>> = {
  name: 'somebody is named',
  relation: 'people who know you can tell who it is',
  family: 'a member of your family is named',
  role: 'who it is can be told by their job or where they live',
};

/** Below it the reader hears nobody's health: as often a disease is called after somebody. */
const unlike = 0.05;

function certaintyOf(health: HealthOfPerson, staff: boolean): Certainty | undefined {
  if (health.who === 'family') return health.person && health.sensitive ? 'faint' : undefined;
  if (!staff) return health.who === 'name' && health.sensitive ? 'weak' : 'faint';
  if (health.who === 'role') return 'weak';
  return health.who === 'name' || health.sensitive ? 'strong' : 'weak';
}

/** On a ward or by a bed it is a patient, which the rule about patients' names says better. */
const isPatient = ({ person, plain }: HealthOfPerson): boolean => {
  if (plain && isMetAtWork(person)) return true;
  const clues = person?.clues ?? {};
  return Boolean(
    clues.patientBefore || clues.bedNear || clues.careVerbBefore || clues.surnameFirst || clues.numberNear,
  );
};

/** From here on a sentence about somebody sounds like their health, with no illness that a list holds. */
const heardBars = { byWords: 0.42, byReader: 0.25 };
/** The same of somebody met at work or praised: as often a patient, of whom another rule asks, or a colleague. */
const surely = { byWords: 0.42, byReader: 0.4 };
/** The same where a word of illness stands in the sentence. */
const besideIllness = { byWords: 0.42, byReader: 0.14 };
/** From here plain words, which may mean something else, are taken at their word. */
const agreedBars = { byWords: 0.6, byReader: 0.2 };

/** What is told in plain words, or of whoever lives at a door, holds a post only where the reader agrees. */
const isDoubted = (context: Context, { plain, who }: HealthOfPerson): boolean =>
  plain || who === 'role' ? !sounds(context, 'health', agreedBars) : doubted(context, 'health', unlike);

export default rule({
  id: 'confidential/health-of-a-person',
  says: {
    title: 'This tells the health of somebody else',
    ask: 'Does this tell somebody else’s health?',
    why: 'Their health is theirs to tell, whether they are a patient, a colleague or a neighbour.',
    todo: 'Take out who it is, or what they have, unless they asked you to share it.',
  },
  absorbs: ['confidential/patient-name', 'confidential/staff-record'],
  examples: {
    flags: [
      {
        text: 'In case you wonder: ‹Hugo Tilling has had no sense of taste since his pituitary op›',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'Well done ‹Darren Tilling, on stage again days after the stroke› he had on our ward',
        author: { identifiesAsStaff: true },
      },
      'So sad, ‹Marcus from the gym has got leukaemia›',
      'so apparently ‹Chantelle from HR is back in rehab›',
      '‹My neighbour Leszek has been told it’s motor neurone disease›, I don’t know what to say to his wife',
      '‹My manager’s been signed off with depression› and guess who’s covering',
      '‹Karen next door has been sectioned›, police took the door off',
      'Did anybody else know ‹Stacey had a termination›?',
      '‹Tariq’s wife has postnatal depression› bless her',
      'thoughts with ‹Sandra from the school kitchen, breast cancer›, she starts chemo monday',
      'Prayers for ‹Pastor Emmanuel who is on dialysis› now',
      'Poor ‹Lydia’s abortion› was last Tuesday and her mum still doesn’t know',
      '‹My landlord has Parkinson’s› and forgets which flat is which',
      'A whip round for ‹Joyce in the canteen, she’s having a double mastectomy›',
      'that’s why ‹Hassan Iqbal hasn’t driven since his epilepsy› came back',
      '‹Moira Tennant’s been managing severe lupus› all year and never said',
      'our ‹Dr Mensah had a heart attack› on Sunday, so no clinic',
      '‹The drummer in my husband’s band has parkinsons› and nobody’s to mention it',
      '‹The barman at the Ship is epileptic› so stop with the strobe lights',
      '‹her at number 12 has been taken in under a section› again',
      '‹Bernie from the chippy has lost her leg› to the sugar',
      'Has everyone heard? ‹Lorraine’s lump came back›. She starts again on the 4th',
      '‹Ayo’s voices are back› and he’s stopped opening the door to anybody',
      'Can everyone be kind to ‹Leanne. She’s had three miscarriages›',
      '‹My brother-in-law Colin’s been sectioned› and the whole street watched',
    ],
    passes: [
      'One in two of us will get cancer',
      'My mum starts chemo on Monday and I am terrified',
      'My husband Ahmed is in remission and says I can tell the world',
      'I was diagnosed with breast cancer in May',
      'Selena Gomez on living with lupus',
      'King Charles has been diagnosed with cancer, the palace says',
      'Dr Nwosu’s talk on sepsis was the best I have been to',
      'Sue is our diabetes nurse and she is brilliant',
      'A friend of mine has MS and taught me what tired means',
      'Our patients with dementia deserve better than corridors',
      'Pharmacist Hamid explains how statins help after a stroke',
      'My colleague Femi has written a blog about sickle cell and work',
      'Tom is running the marathon for the stroke unit',
      'My boss is a nightmare and my printer is having a breakdown',
      'My postman had a hernia done and tells everyone who will listen',
      'World AIDS day with the team from the memory clinic',
      'Wilson’s disease, Graves’ disease, Addison’s disease. Did nobody ever name one after a nurse',
      'The lad who does our bins sings opera. Properly sings it',
      'her at number 12 has put her Christmas lights up in October, love it',
      'lost my voice, lost my lanyard, lost my mind, found a Twix',
    ],
  },
  *check(context) {
    const all = healthOfPeople(context);
    for (const health of all) {
      if (isPatient(health)) continue;
      const certainty = certaintyOf(health, context.author.identifiesAsStaff);
      if (!certainty) continue;
      const { start, end, illness } = health;
      yield {
        span: { start, end },
        certainty: isDoubted(context, health) ? 'faint' : health.plain ? 'weak' : certainty,
        evidence: [
          said[health.who],
          health.sensitive
            ? 'an illness that people may be judged for'
            : 'an illness or treatment is told of them',
        ],
        fixes: [
          removal(context.text, { start, end }, 'Remove these words'),
          removal(context.text, illness, 'Remove only the illness'),
        ],
      };
    }
    if (all.length > 0 || !mayTellOfHealth(context)) return;
    const heard = heardAlone(context, 'health', besideIllness);
    const who = heard && whoIsTold(context, heard.span);
    if (!heard || !who) return;
    const bars =
      who.inCare || fond(context) ? surely : hasIllness(context, heard.span) ? besideIllness : heardBars;
    if (sounds(context, 'health', bars))
      yield {
        span: { start: who.start, end: who.inCare ? who.end : Math.max(who.end, heard.span.end) },
        heard: heard.heard,
        evidence: [said[who.who], 'it sounds like news of their health'],
        certainty: 'faint',
      };
  },
});
