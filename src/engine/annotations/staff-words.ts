import { clinical } from '../../lexicons/clinical.ts';
import { outsideHealth } from '../../lexicons/everyday-roles.ts';
import { roles } from '../../lexicons/roles.ts';
import type { TermMatch } from '../../lexicons/terms.ts';
import type { Context } from '../context.ts';
import { readEmployer } from './employer.ts';
import { onceAWord } from './once-a-word.ts';
import type { Word } from './words.ts';

/** Words that cannot stand between "I'm a" and the job: "I'm a patient of the nurse", "a retired nurse". */
const notBeforeJob = new Set(
  (
    'not no never nearly retired former ex wannabe pretend of to for with at in on by from and or but who that ' +
    'than like as if is was were am are be been my his her their your our i you he she they we it seeing getting ' +
    "having doing going married friend fan fans daughter son mum dad wife husband sister's patient patients waiting " +
    'sick tired glad sorry sure grateful proud happy told asked saw see need want love hate when because so tv fancy-dress dating vet veterinary nursery wet under same a an the now two three four'
  ).split(' '),
);

const determiners = new Set(['a', 'an', 'the', 'your', 'another', 'one', 'just', 'only', 'still', 'also']);

const healthWords = new Set(
  'ward medical theatre clinical nhs gp camhs biomedical pathology infection ambulance hospice hospital nursing nurse midwifery bed pals bereavement rota junior icu itu ed resus maternity trust icb ccg acute'.split(
    ' ',
  ),
);

/** Jobs outside hospitals too, but there mostly called something else. */
const mostlyHealth = new Set(['porter', 'porters', 'phlebotomist', 'ward host', 'governance']);

function isHealthJob(list: readonly Word[], role: TermMatch, from: number): boolean {
  const parts = list.slice(role.first, role.last + 1).map((word) => word.lower);
  const before = list.slice(from, role.first).some((word) => healthWords.has(word.lower));
  if (before || mostlyHealth.has(parts.join(' '))) return true;
  if (parts.length > 1 && parts.some((part) => healthWords.has(part))) return true;
  return role.kinds.has('clinical') && !role.weak && !outsideHealth.has(parts.join('-'));
}

const mostModifiers = 4;

function readJob(list: readonly Word[], at: number, sure: boolean): number {
  let place = at;
  while (determiners.has(list[place]?.lower ?? '')) place += 1;
  for (let skipped = 0; skipped <= mostModifiers; skipped += 1) {
    const word = list[place + skipped];
    if (!word || notBeforeJob.has(word.lower)) return -1;
    const role = roles.at(list, place + skipped);
    if (!role) continue;
    const last = list[role.last];
    if (!last || last.lower.endsWith("'s") || last.lower.endsWith("s'")) return -1;
    if (roles.at(list, role.last + 1)) continue;
    if (!sure) return role.last + 1;
    return isHealthJob(list, role, place) ? role.last + 1 : -1;
  }
  return -1;
}

const readClinicalJob = onceAWord((list, at) => readJob(list, at, true));
const readAnyJob = onceAWord((list, at) => readJob(list, at, false));

/** "Our surgery" is where one is a patient. */
const everybodys = new Set(['surgery', 'practice', 'hospital']);

const beforePlace = new Set(['the', 'a', 'an', 'our', 'my', 'this']);

/** A ward, unit or clinic, with or without "the" or a name before it: "the stroke unit", "Aske ward". */
export const readPlace = onceAWord((list, at) => {
  const last = beforePlace.has(list[at]?.lower ?? '') ? at + 1 : at;
  for (let start = at; start <= last; start += 1) {
    for (let skipped = 0; skipped <= 1; skipped += 1) {
      if (everybodys.has(list[start + skipped]?.lower ?? '')) break;
      const match = clinical.at(list, start + skipped);
      if (match?.kinds.has('place') && (!match.weak || list[match.last]?.lower.startsWith('ward')))
        return match.last + 1;
      if (notBeforeJob.has(list[start + skipped]?.lower ?? '')) break;
    }
  }
  return -1;
});

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Classes of words for phrases in which people speak of their work. */
export const staffWords = {
  employer: readEmployer,
  job: readClinicalJob,
  anyjob: readAnyJob,
  /** A job without an article: "ICU nurse". */
  barejob: (list: readonly Word[], at: number, context: Context): number =>
    determiners.has(list[at]?.lower ?? '') ? -1 : readClinicalJob(list, at, context),
  place: readPlace,
  im: set("i'm im"),
  ive: set("i've ive"),
  group: set(
    'team teams department dept unit service division directorate staff colleagues lot gang crew office',
  ),
  ward: set('ward wards theatre theatres resus itu icu ed a&e nicu scbu amu triage maternity trust icb ccg'),
  people: set(
    'matron matrons consultants registrar registrars sho shos porters hcas nurses midwives physios pharmacists radiographers pts patients domestics preceptee preceptees preceptors',
  ),
  band: set('2 3 4 5 6 7 8 8a 8b 8c 8d 9 five six seven eight'),
  speaking: set('speaking writing posting talking tweeting saying'),
  act: set(
    'delivered scanned dispensed triaged cannulated prescribed discharged admitted intubated catheterised bandaged consented vaccinated assessed reviewed anaesthetised defibrillated resuscitated immunised jabbed nursed operated dressed weighed',
  ),
  acts: set(
    'run manage lead teach triage nurse prescribe dispense scan deliver vaccinate supervise mentor cover coordinate rota book clean porter cook drive answer code audit train cannulate operate assess review staff chair edit make write do see treat support',
  ),
  cared: set(
    'patients pts babies bumps samples bloods items calls births bookings admissions discharges beds bays families referrals scans jabs vaccines scripts prescriptions cannulas transfers complaints',
  ),
  care: set(
    'vaccination vaccine vaccines vaccinating clinic clinics ward wards patients patient theatre theatres pharmacy maternity midwifery nursing nhs hospital hospitals discharge triage antenatal postnatal elective outpatients bed beds dialysis ambulance ambulances caseload handover physio radiology pathology rotas',
  ),
  insider: set(
    'handover bleep lanyard smartcard revalidation preceptorship preceptee preceptees osce osces datix e-roster eroster caseload sluice scrubs caldicott e-lfh',
  ),
  dept: set(
    'pathology radiology pharmacy physio maternity theatres outpatients estates procurement paeds paediatrics psychiatry obstetrics nursing midwifery haematology biochemistry microbiology histology cardiology neurology oncology orthopaedics endoscopy anaesthetics',
  ),
  notHealth: set(
    'software brand tax design recruitment strategy charity school company firm shop beauty wedding property',
  ),
  number: set(
    '2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 18 20 two three four five six seven eight nine ten eleven twelve thirteen fourteen',
  ),
  many: set(
    'nurses midwives doctors porters hcas paramedics physios pharmacists radiographers consultants registrars f1s fy1s f2s gps matrons sisters odps dietitians ots juniors medics anaesthetists surgeons clinicians ahps clerks visitors',
  ),
} as const;
