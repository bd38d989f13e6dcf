import {
  carePoints,
  fromInside,
  hasBearing,
  isFirm,
  isFromElsewhere,
  isHardlyPerson,
  isHearsay,
  isPerhapsFromElsewhere,
  isPublicTalk,
  type NameClues,
  saysMuchOfCare,
  speaksOfCare,
  tellsOfCare,
  weighed,
} from '../../engine/annotations/name-clues.ts';
import { companyOf, companyPoints } from '../../engine/annotations/name-company.ts';
import { namedPeople } from '../../engine/annotations/named-people.ts';
import type { Context } from '../../engine/context.ts';
import { type Certainty, certaintyOf, clue, lessSure, weigh } from '../../engine/evidence.ts';
import { removal } from '../../engine/removal.ts';
import { rule } from '../../engine/rule.ts';
import { aboveBar, doubted } from '../../scorer/heard.ts';
import { isRead } from '../../scorer/reading.ts';

/** Points from which we act. */
const bars = {
  /** With a firm clue: ask, hold once, hold. */
  faint: 2.9,
  weak: 4.5,
  strong: 5.5,
  /** Without one: ask, hold once when care is told and when it is only in the air, hold. */
  unbacked: 3.5,
  together: 5.5,
  untold: 6.5,
  beyond: 7.5,
  /** Ask though no word of care is said. */
  bareStory: 4,
  /** Hold once though a pet, a neighbour or the news is spoken of. */
  despite: 6,
};
/** The words around a name count for so much at most, and take away so much at most. */
const most = 2.5;
const worst = -1.2;
/** From here the words around a name speak of a patient by themselves. */
const telling = 1.5;
/** How much must speak of care: a name alone is anybody’s. */
const enoughCare = { staff: { titled: 0, bare: 0.7 }, anybody: { titled: 0.9, bare: 1.4 } };

/** Below it the reader hears nobody who is cared for: words such as “critical” or “ward” mean something else. */
const unlike = 0.08;

/** What the reader hears counts for so much at most, either way; at the bar for nothing. */
const hears = { bar: 0.16, silent: -0.2, each: 0.5, least: -0.8, most: 1.7 };

/** How much what the reader hears of the whole speaks for a patient, in points; nothing where it has not read. */
function heardPoints(context: Context): number {
  if (!isRead(context)) return 0;
  const above = aboveBar(context, 'patient', { byReader: hears.bar, byWords: hears.bar });
  return Math.max(hears.least, Math.min(hears.most, above * hears.each));
}

/** "Bed 4, Mrs …", "pt …": whatever the reader hears, it is a patient. */
const isPlaced = ({ bedNear, patientBefore, surnameFirst }: NameClues): boolean =>
  Boolean(bedNear || patientBefore || surnameFirst);

/** From outside care, or without a word of it, the same words are more often about a friend, a star or the news. */
function asSureAs(points: number, enough: Certainty, clues: NameClues): Certainty {
  const beyond = points >= bars.beyond;
  if (isPublicTalk(clues) || isHardlyPerson(clues)) return 'faint';
  if (isHearsay(clues) && !(beyond && clues.wardLife)) return 'faint';
  if ((clues.worldlyTitle || clues.theirKin || clues.byname) && !isPlaced(clues)) return 'faint';
  if (isFromElsewhere(clues)) {
    const surely = isFirm(clues) && fromInside(clues) && isPerhapsFromElsewhere(clues);
    return surely && points >= bars.despite ? 'weak' : 'faint';
  }
  if (!isFirm(clues)) {
    // No word alone points to a patient, yet together they leave little doubt.
    if (!fromInside(clues) || !speaksOfCare(clues)) return 'faint';
    if (beyond) return saysMuchOfCare(clues) ? 'strong' : 'weak';
    return saysMuchOfCare(clues) && points >= (tellsOfCare(clues) ? bars.together : bars.untold)
      ? 'weak'
      : 'faint';
  }
  if (!tellsOfCare(clues)) {
    const bar = speaksOfCare(clues) || clues.bornBefore ? bars.despite : bars.beyond;
    return fromInside(clues) && points >= bar ? 'weak' : 'faint';
  }
  return fromInside(clues) ? enough : lessSure(enough);
}

/** Nothing of care is named, yet it reads the way patients are spoken of, and is not passed on from elsewhere. */
const soundsLikePatient = (clues: NameClues, company: number): boolean =>
  Boolean(clues.civilTitle) ||
  Boolean(clues.initials && clues.patientWay && clues.staffAuthor) ||
  (company >= telling &&
    Boolean(clues.patientVerb || clues.patientWay) &&
    !clues.mentions &&
    !clues.sharesLink);

/** Staff tell of somebody by name, and by nothing that speaks for a colleague, a friend or the news. */
const isToldByStaff = (clues: NameClues, points: number): boolean =>
  points >= bars.bareStory &&
  Boolean(clues.staffAuthor) &&
  !isFromElsewhere(clues) &&
  !(
    clues.mentions ||
    clues.sharesLink ||
    clues.praised ||
    clues.colleagueTalk ||
    (clues.opensSentence && !clues.pronounLater)
  );

export default rule({
  id: 'confidential/patient-name',
  says: {
    title: 'This looks like a patient’s name',
    ask: 'Is this a patient’s name?',
    why: 'Anyone who knows them would learn that they are in your care.',
    todo: 'Take the name out, initials too, before you post.',
  },
  examples: {
    flags: [
      '‹Jamie Stroud›, nineteen years old, one blood film on a Friday and blasts everywhere on our ward',
      'never a dull shift with ‹Shane› on F wing, two batteries swallowed and wants gravy',
      'Sad news from the ward: ‹Mrs Adebayo› in bed 4 died this morning',
      'Just had the sweetest chat with ‹Kamaljit›, 77, who is in for her second hip',
      'omg ‹mr pinder› just proposed to the whole of the obs ward 😂',
      '‹Fadumo›’s waters broke in the car park and I caught the baby in my coat!!',
      'Handover tonight: ‹Mrs Petrosyan› NBM for theatre, bed 6 for home',
      '‹Balogun, Sherifat› needs a bed on the stroke unit tonight please',
      '‹Mrs Okonjo›’s husband punched a wall in the relatives room',
      'In memory of ‹Samuel "Sonny" Baptiste›, dialysis chair 3',
      'a patient called ‹Nebojsa› taught me to swear while I did his bloods',
      'It was ‹Mr and Mrs Tranmere›’s anniversary so we pushed their beds together on the ward',
      {
        text: '‹R.T.› on the renal ward finally told me what the tattoo means',
        author: { identifiesAsStaff: true },
      },
      'so ‹kwabena› in side room 5 has asked me for a vape, on oxygen',
      'We care for people. People like ‹Mr Lindqvist›, who came to our clinic every week for his dressings.',
      'Down to CT with ‹Nadifa›, she is holding my lanyard like a teddy',
      'Letter dictated: "Dear ‹Mr van der Heijden›, your biopsy unfortunately showed" and then the system crashed',
      'welcome earthside ‹Kwabena James Asante›, 31 hours, room 2 needs a deep clean',
      'washed ‹rose›’s hair tonight, took an hour, she slept right after. thats the job',
      {
        text: '‹Lady Violet› in the end bed wants her egg done four minutes and not a second more',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'Congratulations to ‹Kasia› and ‹Bartek› on the twins, you broke my playlist and my wrist',
        author: { identifiesAsStaff: true },
      },
      {
        text: '‹Mavis› in 14B has been calling me sister since Sunday and I answer to it now',
        author: { identifiesAsStaff: true },
      },
      'hes called ‹Norris› hes 88 hes on our ward and he beats me at dominoes',
      {
        text: 'thinking about ‹Mrs T› tonight, she won’t see Christmas',
        author: { identifiesAsStaff: true },
      },
    ],
    passes: [
      'This quarter’s shining stars: Funmi Oladipo (Kestrel Ward), Grace Penhaligon (infection prevention) and Tomasz Wrona (theatres), each nominated by families on the ward',
      'RIP Gwyneth. Eleven years of district nursing and half the valley’s insulin on her back seat. She was a Skoda',
      'Our eldest, Tomos, has just been diagnosed with type 1 on the ward I work on',
      'MIL update: Norma had her hip done at the Royal and is home from hospital already',
      'So sorry about Malcolm. He was the kindest radiographer on our stroke unit',
      'Three students today in theatre: Abbie, Sadia and Tuyet, and only one had to sit down',
      'Storm Darragh has the roof off outpatients and a trampoline in the ambulance bay',
      'When we say the hip in bed four rather than "Mrs Smith" something is lost',
      'Well done to our matron Eileen on 40 years',
      'Huge shout out to Debs in housekeeping who found my lost pass',
      'Big up Dave the porter, eleven miles a shift',
      'Thank you Sister O’Hara, you taught me everything about end of life care',
      'Parkinson’s nurses are worth their weight in gold',
      'Lovely afternoon on Thomas Audley ward with the volunteers',
      'Wes Streeting visited our stroke ward this morning',
      'Imagine Ethel, 85, on the floor for nine hours. That is why we changed the falls pathway',
      'Our therapy dog Biscuit visited the stroke unit and stole a sandwich',
      'My daughter Lily broke her wrist, thank you paeds ED x',
      'Simulation day! Our mannequin Gerald arrested four times',
      'Welcome to our new healthcare assistants Chidera, Tom and Rukia 💙',
      'Martha’s Rule gives families on every ward a second opinion',
      'Mr Bates vs The Post Office should be watched by every hospital board',
      'Thank you to Hannah, cared for on our ward, for sharing her story with the board',
      'The ECG machine in bay 2 is called Norris and he is always poorly',
      'Forty years a ward sister today. I learned to lay out the dead with Peg Harding and to swear from Tom Lyle',
      'We met over a breech in a Škoda Octavia and married on the labour ward',
      'Bay 3 was painted by Babajide. It is yellow. We love it',
      'Mr Nawaz’s list overran so we all missed the bus',
      'Trained by Sister Cassidy, terrified by Sister Cassidy, miss Sister Cassidy',
      'the penny dropped around hour eleven of the night shift, and grace under pressure is what the rota teaches',
      'will the lift on the stroke ward ever be fixed? hope so',
      'Rosie and Jim was better telly than anything on in the relatives’ room',
      'Alexa, play something for a nurse on her ninth night in resus',
      'Two weeks on Florence, one on Nightingale, and the bay on each is freezing',
      'Did CPR on Anne for forty minutes. She is made of rubber. Mandatory training done',
      'Addison’s, Crohn’s, Hashimoto’s, Bell’s: why are illnesses named after the men who described them?',
      'Waited in A&E at the Homerton, E9 6SR, with a broken toe',
    ],
  },
  *check(context) {
    const least = context.author.identifiesAsStaff ? enoughCare.staff : enoughCare.anybody;
    const people = namedPeople(context);
    if (people.length === 0) return;
    const heard = heardPoints(context);
    for (const { name, clues, around } of people) {
      const alone = weighed(clues);
      // Whatever is told around it, this name will not do.
      if (weigh(alone).points + most + hears.most < bars.faint) continue;
      const company = Math.max(worst, Math.min(most, companyPoints(companyOf(around))));
      const total = heard < hears.silent ? 0 : weigh(alone).points + company + heard;
      if (!hasBearing(clues) && !soundsLikePatient(clues, company + heard) && !isToldByStaff(clues, total))
        continue;
      if (
        carePoints(clues) + Math.max(company, 0) + Math.max(heard, 0) <
        (clues.civilTitle ? least.titled : least.bare)
      )
        continue;
      const { points, reasons } = weigh([
        ...alone,
        clue(company, 'spoken of the way patients are'),
        clue(heard, 'the whole of it sounds like talk of a patient'),
      ]);
      const enough = certaintyOf(points, bars);
      if (!enough || (points < bars.unbacked && !isFirm(clues))) continue;
      const sure = asSureAs(points, enough, clues);
      const certainty = !isPlaced(clues) && doubted(context, 'patient', unlike) ? lessSure(sure) : sure;
      const { start, end } = name;
      yield {
        span: { start, end },
        certainty,
        evidence: reasons.slice(0, 4),
        fixes: [removal(context.text, { start, end }, 'Remove the name')],
      };
    }
  },
});
