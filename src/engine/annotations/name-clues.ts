import trained from '../../../assets/models/names.json';
import { type Clue, clue } from '../evidence.ts';

/**
 * Everything we look at around a name, how we put it to the person, and the weight a thoughtful colleague would
 * give it. `npm run train-names` starts from these weights and moves them only as far as labelled sentences
 * ask for. Those without words are not shown.
 */
export const handClues = {
  civilTitle: clue(2.4, 'a title such as Mrs before it'),
  fondTitle: clue(1, 'what families call somebody before it'),
  fullName: clue(1.2, 'a first name with a surname'),
  listedName: clue(1.3, 'a first name'),
  strangeWord: clue(1, 'a capitalised word that is not in the dictionary'),
  wordName: clue(0.4),
  opensSentence: clue(-0.4),
  noCapital: clue(-0.9),
  initials: clue(0.9, 'initials'),
  surnameFirst: clue(2.2, 'a surname and first name as in a list of patients'),
  patientBefore: clue(3, 'just after a word for a patient'),
  calledBefore: clue(1.8, 'somebody is said to be called this'),
  bedNear: clue(2.4, 'beside a bed, bay or room'),
  careVerbBefore: clue(1.8, 'just after what is done for a patient'),
  careVerbFar: clue(0.8),
  ourBefore: clue(0.9, 'called one of yours'),
  bornBefore: clue(1.8, 'a birth is told'),
  parent: clue(1.8, 'a birth is told'),
  wardLife: clue(0.5, 'things of a ward or of a stay around it'),
  meetVerbBefore: clue(0.6),
  ofBefore: clue(1.3, 'a goodbye, a funeral or a family is spoken of'),
  prayBefore: clue(1.4, 'prayers or thoughts are asked for'),
  ageNear: clue(1.8, 'an age beside it'),
  numberNear: clue(1.8, 'a date of birth or number beside it'),
  inCarePlace: clue(1.5, 'on a ward or in a clinic'),
  patientVerb: clue(1.1, 'followed by what happens to patients'),
  patientWay: clue(0.8, 'followed by what one tells of a patient'),
  carerAct: clue(0.7),
  whoWe: clue(1.8, 'followed by what your team did for them'),
  colleagueTalk: clue(-1.6),
  lectures: clue(-3.5),
  askedFor: clue(-1.5),
  ownsCare: clue(1.6, 'family, body or treatment of this person'),
  clinicalSentence: clue(0.9, 'words of care or illness in the sentence'),
  clinicalWeak: clue(0.35),
  clinicalDraft: clue(0.5, 'words of care or illness around it'),
  atWork: clue(0.7, 'written from work'),
  staffAuthor: clue(0.7),
  pronounLater: clue(0.3),
  figureCertain: clue(-9),
  figurePerhaps: clue(-2.6),
  isThing: clue(-9),
  officeTitle: clue(-4.5),
  worldlyTitle: clue(-0.9),
  roleBefore: clue(-5),
  roleAfter: clue(-4.5),
  ownFamily: clue(-4),
  theirKin: clue(-0.8),
  byname: clue(-1),
  outside: clue(-1.2),
  self: clue(-5),
  praised: clue(-2.6),
  praiseNear: clue(-0.8),
  staffVerb: clue(-1.6),
  listed: clue(-1.2),
  animalOrThing: clue(-5),
  media: clue(-1.6),
  sharesLink: clue(-0.9),
  mentions: clue(-0.8),
  ownStory: clue(-2.5),
  invented: clue(-4.5),
  agreed: clue(-3.5),
  general: clue(-0.8),
  onScreen: clue(-2),
  sport: clue(-2.5),
  learntFrom: clue(-4),
  withAnimal: clue(-4),
  sung: clue(-4),
  petNear: clue(-1.2),
  amongThanked: clue(-3),
  nextDoor: clue(-1.5),
  articleBefore: clue(-3),
  past: clue(-2.5),
  career: clue(-1.5),
  firstPerson: clue(0),
} as const satisfies Record<string, Clue>;

export type ClueName = keyof typeof handClues;

/** Clues while they are being counted. */
export type ClueCounts = Partial<Record<ClueName, number>>;

/** How often, or how strongly, each thing stands around a name. */
export type NameClues = Readonly<Partial<Record<ClueName, number>>>;

export const clueNames = Object.keys(handClues) as readonly ClueName[];

const weights: Readonly<Partial<Record<string, number>>> = trained.weights;

/** What a clue weighs: as trained, by hand where training knows nothing of it. */
export const pointsOf = (name: ClueName): number => weights[name] ?? handClues[name].points;

/** Clues that tie a name to care; without enough of them it is just somebody's name. */
const care: readonly ClueName[] = [
  'surnameFirst',
  'patientBefore',
  'calledBefore',
  'bedNear',
  'careVerbBefore',
  'careVerbFar',
  'ourBefore',
  'bornBefore',
  'parent',
  'wardLife',
  'meetVerbBefore',
  'ofBefore',
  'prayBefore',
  'ageNear',
  'numberNear',
  'inCarePlace',
  'patientVerb',
  'patientWay',
  'carerAct',
  'whoWe',
  'ownsCare',
  'clinicalSentence',
  'clinicalWeak',
  'clinicalDraft',
  'atWork',
];

/** Of these one at least says that care is spoken of: what people do and say, all do and say. */
const bearings: readonly ClueName[] = care.filter(
  (one) => !['patientVerb', 'patientWay', 'meetVerbBefore', 'careVerbFar'].includes(one),
);

/** Whether anything around a name has to do with care, and not only with people. */
export const hasBearing = (clues: NameClues): boolean => bearings.some((one) => clues[one]);

/** Clues that by themselves point to a patient rather than a colleague. */
const firm: readonly ClueName[] = [
  'surnameFirst',
  'patientBefore',
  'calledBefore',
  'bedNear',
  'careVerbBefore',
  'bornBefore',
  'ofBefore',
  'prayBefore',
  'ageNear',
  'numberNear',
  'whoWe',
  'ownsCare',
  'clinicalSentence',
];

/** Clues that make a patient even of somebody who is thanked or praised. */
const certain: readonly ClueName[] = [
  'surnameFirst',
  'patientBefore',
  'bedNear',
  'ageNear',
  'numberNear',
  'whoWe',
];

/** Somebody from the writer's own life, from a story or from a list of colleagues. */
const elsewhere: readonly ClueName[] = [
  'ownFamily',
  'ownStory',
  'outside',
  'media',
  'onScreen',
  'sport',
  'learntFrom',
  'withAnimal',
  'sung',
  'petNear',
  'amongThanked',
  'nextDoor',
  'past',
  'career',
  'invented',
  'agreed',
  'animalOrThing',
];

/** Clues that point past all of these to a patient. */
const beyondDoubt: readonly ClueName[] = ['surnameFirst', 'patientBefore', 'bedNear', 'numberNear', 'whoWe'];

/** Of these, those that one word may cause which says nothing about whose name it is. */
const passing: readonly ClueName[] = ['media', 'petNear', 'outside'];

/** Nothing but a passing word, such as that for a pet or the police, speaks for a name from elsewhere. */
export const isPerhapsFromElsewhere = (clues: NameClues): boolean =>
  passing.some((one) => clues[one]) &&
  !elsewhere.some((one) => clues[one] && !passing.includes(one)) &&
  isFromElsewhere(clues);

/** The draft gives another reason for the name, and nothing in it says outright that it is a patient's. */
export const isFromElsewhere = (clues: NameClues): boolean =>
  Boolean(clues.invented) || (elsewhere.some((one) => clues[one]) && !beyondDoubt.some((one) => clues[one]));

/** All that ties the name to care is that an illness is told, and nobody says "I", "we" or "our ward": news, or a play. */
export const isHearsay = (clues: NameClues): boolean =>
  Boolean(clues.fullName) &&
  !clues.firstPerson &&
  // "Told Mei Ling the result": I did.
  !clues.carerAct &&
  !clues.meetVerbBefore &&
  !clues.atWork &&
  !clues.civilTitle &&
  !clues.inCarePlace &&
  !firm.some((one) => one !== 'clinicalSentence' && one !== 'ofBefore' && clues[one]);

/** Advice or facts for many, with somebody in it who is spoken of as everybody may: not from a ward, not with a title. */
export const isPublicTalk = (clues: NameClues): boolean =>
  Boolean(clues.general && clues.fullName) &&
  !clues.civilTitle &&
  !clues.inCarePlace &&
  !clues.ageNear &&
  !beyondDoubt.some((one) => clues[one]);

/** Clues that say the draft speaks of care at all. */
const settings: readonly ClueName[] = [
  'surnameFirst',
  'patientBefore',
  'bedNear',
  'inCarePlace',
  'clinicalSentence',
  'clinicalDraft',
  'atWork',
  'staffAuthor',
];

/** How strongly, by hand weights, the words around a name tie it to somebody's care. */
export const carePoints = (clues: NameClues): number =>
  care.reduce((total, one) => total + (clues[one] ?? 0) * handClues[one].points, 0);

/**
 * Enough to hold a post for: something points to a patient, and the draft, or its author being staff, says that
 * care is spoken of. Without it a name is at most asked about.
 */
export const isFirm = (clues: NameClues): boolean =>
  (clues.praised || clues.colleagueTalk ? certain : firm).some((one) => clues[one]) &&
  settings.some((one) => clues[one]);

/** Clues that place a name in care even when the author is not known to be staff. */
const inside: readonly ClueName[] = [
  'surnameFirst',
  'patientBefore',
  'bedNear',
  'inCarePlace',
  'atWork',
  'staffAuthor',
];

/** The draft is written by somebody who gives care, or takes place where it is given. */
export const fromInside = (clues: NameClues): boolean => inside.some((one) => clues[one]);

/** Clues of care that stand in the words themselves. */
const told: readonly ClueName[] = settings.filter((one) => one !== 'staffAuthor');

/** The words themselves speak of care: that the author is staff is not all there is. */
export const tellsOfCare = (clues: NameClues): boolean =>
  Boolean(clues.civilTitle || clues.ageNear || clues.numberNear) || told.some((one) => clues[one]);

/** That somebody is spoken of, and not a firm, a place or a machine. */
const personal: readonly ClueName[] = [
  'civilTitle',
  'worldlyTitle',
  'fondTitle',
  'listedName',
  'fullName',
  'initials',
  'surnameFirst',
  'patientBefore',
  'calledBefore',
  'bedNear',
  'inCarePlace',
  'careVerbBefore',
  'ourBefore',
  'bornBefore',
  'parent',
  'ofBefore',
  'prayBefore',
  'ageNear',
  'numberNear',
  'patientVerb',
  'patientWay',
  'carerAct',
  'whoWe',
  'ownsCare',
  'pronounLater',
];

/** A capital outside the dictionary is all that makes it a name, and everybody knows somebody called so. */
export const isHardlyPerson = (clues: NameClues): boolean =>
  !personal.some((one) => clues[one]) ||
  (Boolean(clues.figurePerhaps) && !beyondDoubt.some((one) => clues[one]));

/** Something besides the name and its author speaks of care: an illness, a ward, a thing of a stay. */
export const speaksOfCare = (clues: NameClues): boolean =>
  told.some((one) => clues[one]) ||
  Boolean(
    clues.ageNear ||
      clues.numberNear ||
      clues.wardLife ||
      clues.clinicalWeak ||
      clues.carerAct ||
      clues.careVerbBefore,
  );

/** Care is told in so many words, or two small words of it fall: one may mean anything. */
export const saysMuchOfCare = (clues: NameClues): boolean =>
  Boolean(clues.ageNear || clues.numberNear) ||
  told.some((one) => clues[one]) ||
  (clues.wardLife ?? 0) + (clues.clinicalWeak ?? 0) + (clues.carerAct ?? 0) >= 2;

/** The clues of a name with their points, ready to be added up. */
export const weighed = (clues: NameClues): readonly Clue[] =>
  clueNames
    .filter((one) => clues[one])
    .map((one) => clue(pointsOf(one) * (clues[one] ?? 0), (handClues[one] as Clue).words));
