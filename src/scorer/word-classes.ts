import type { Word } from '../engine/annotations/words.ts';
import { askedOnce } from '../engine/word-table.ts';
import { demeaningWords, groups } from '../lexicons/discrimination.ts';

/** Word classes the scorer sees besides the words themselves, so that it learns "my <relation>" once. */
const lists: Readonly<Record<string, string>> = {
  relation:
    'mum mother dad father son daughter wife husband partner brother sister nan gran granny grandma grandad uncle aunt auntie cousin niece nephew baby twins boyfriend girlfriend fiancé fiancée widow widower mam stepson stepdaughter parents',
  role: 'nurse nurses midwife midwives doctor doctors consultant consultants registrar surgeon surgeons anaesthetist physio physiotherapist pharmacist pharmacists radiographer paramedic paramedics porter porters hca hcas matron sister sho f1 f2 fy1 fy2 houseman dietitian phlebotomist receptionist secretary clerk psychologist psychiatrist therapist gp gps ot ots sonographer healthcare-assistant odp',
  manager:
    'manager managers management director directors boss bosses exec execs executive board ceo chief chair lead supervisor leadership team-leader band-7 hr',
  patient:
    'patient patients pt pts lady gentleman chap bloke woman man girl boy lad teenager resident client customer punter',
  place:
    'ward wards bay bed beds theatre theatres resus a&e ed itu icu nicu scbu picu hdu mau amu clinic clinics unit hospice reception triage labour maternity paeds outpatients endoscopy ambulance corridor',
  employer:
    'trust hospital nhs nhse employer organisation department directorate icb homerton england surgery practice',
  condition:
    'cancer stroke sepsis overdose dementia diabetes pneumonia miscarriage depression anxiety hiv seizure fracture covid psychosis tumour chemo dialysis pregnant sectioned suicidal heart-attack asthma epilepsy hip biopsy transplant',
  day: 'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow morning afternoon evening night weekend week month january february march april june july august september october november december',
  we: 'we us our ours',
  i: "i me my mine i'm i've i'd i'll im ive",
  you: "you your yours you're u ur yous",
  they: "he she they him her them his their he's she's they're",
  not: "not no never don't doesn't didn't won't can't isn't wasn't cannot dont cant wont nothing nobody",
};

const classes: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

const title = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame']);

/** The class of a word, or `undefined` for a word that stands for itself. */
export function wordClass(word: Word): string | undefined {
  const known = classes.get(word.lower);
  if (known) return `#${known}`;
  if (title.has(word.lower)) return '#title';
  if (isOfGroup(word)) return '#people';
  if (demeaningWords.demean.has(word.lower)) return '#demean';
  if (word.digits && /^\d+$/.test(word.text)) return word.text.length <= 3 ? '#number' : '#longnumber';
  if (word.capital && !word.opens && !word.allCaps) return '#name';
  return undefined;
}

const saysOfPeople = askedOnce((bare) => groups.group.has(bare) || groups.topic.has(bare));

/** Says what people are: their religion, origin, sex, age, disability. */
export const isOfGroup = ({ bare, bareNumber }: Word): boolean => saysOfPeople(bare, bareNumber);
