/** What a draft speaks of, for telling the voice of staff. */
interface Topic {
  /** How much a word of it says for (above 0) or against (below 0) a writer on the staff, as log odds. */
  readonly weight: number;
  /** A plural in -s is understood. */
  readonly words: string;
}
type Topics = Readonly<Record<string, Topic>>;

// Own lists; a word may stand in several. The weights were fitted on assets/training/staff-voice.

const ofWork = {
  kit: {
    weight: 0.65,
    words:
      'drip cannula cannulae venflon obs bleep bleeped bleeping pager sluice tourniquet commode bedpan ' +
      'hoist ecg bloods specimen sharps stethoscope retractor forceps swab tray autoclave analyser syringe ' +
      'drivers pump ivs vial ampoule tto catheter cuff oxygen cylinder resus defib dressing gauze scope ' +
      'endoscope ultrasound probe mri ct x-ray xray scanner thermometer glucometer bladder zimmer frames ' +
      'crutches crutch sling splint wheelchair trolley stretcher linen pillowcases pillows blankets gloves ' +
      'gown visor mask ffp3 apron ppe gel handgel sats monitor ventilator vents tube sample urine stool ' +
      'potassium haemolysed crossmatch units histology slides chart notes kardex meds tablets blister ' +
      'script prescriptions controlled cd fridge vaccine jabs boosters clexane insulin paracetamol morphine ' +
      'midazolam antibiotics bipap cpap peg ng feeds curtains bells call-bell buzzer mattress mattresses ' +
      "bariatric porter's",
  },
  service: {
    weight: 0.65,
    words:
      'nhs nhse trust icb ccg directorate commissioners commissioning cqc hsj ockenden integrated acute ' +
      'elective pathway pilot procurement reforecast backlog pressures agenda workforce recruitment vacancy ' +
      'vacancies retention',
  },
  caredFor: {
    weight: 0.23,
    words:
      "patient pt gentleman gent lady ladies relative family's caseload cohort episodes referral admission " +
      'discharges arrests residents list round arms chests hips knees toes smears ears inductions twins ' +
      'babies',
  },
  uniform: {
    weight: 0.55,
    words:
      'tunic scrubs scrubbed clogs fob lanyard badge uniform blues greens navy lilac ceil crocs tabard ' +
      'locker smartcard insoles compression',
  },
  placeOfCare: {
    weight: 0.33,
    words:
      'ward bay theatre icu itu nicu scbu picu hdu amu mau sau ed a&e ae resus majors minors triage ' +
      'maternity delivery antenatal postnatal outpatient clinic unit hospice mortuary pharmacy dispensary ' +
      'pathology lab radiology endoscopy dialysis haematology oncology cardiology respiratory surgical ' +
      'medical medicine stroke fracture paeds paediatrics neonatal lounge switchboard switch corridor ' +
      'cubicle station staffroom basement estates decontamination sterile camhs cmht crisis pals ' +
      'bereavement chaplaincy surgery surgeries practice 111 999 dispatch community district frailty',
  },
  hoursAndPay: {
    weight: 0.15,
    words:
      'shift nights earlies late early nightshift handover off-duty rota roster rostering on-call oncall ' +
      'break clocked relieved relief swap swapped swapping overtime unsocial unsociable annual leave ' +
      'increment payslip payday band banding pension enhancements preceptorship revalidation appraisal ' +
      'datix mandatory induction supernumerary placement rotation rotate rotating arcp cct e-portfolio ' +
      'portfolio nmc gmc hcpc cpd audit mdt huddle cqc inspection inspectors secondment restructure ' +
      'reconfiguration escalation',
  },
  ambulance: {
    weight: 0,
    words: 'ambulance truck ramp blue siren offload conveyed',
  },
} as const satisfies Topics;

/** Of people and hours that patients know as well, and of other lives. */
const beside = {
  timeOfDay: {
    weight: 0.1,
    words: "morning midnight half quarter o'clock am pm hour minutes thirteen twelve fourteen",
  },
  body: {
    weight: 0.14,
    words:
      'knee hip back foot feet toe wrist arm leg eye ear tooth teeth nose heart lump skin scar stomach head ' +
      'throat chest',
  },
  beingCaredFor: {
    weight: -0.21,
    words:
      'appointment op operation results stitches chemo plaster cast braces biopsy lump smear mammogram ' +
      'colonoscopy transplant surgery waiting waited wait queue queued letter recovering recovery recovered ' +
      'symptoms diagnosed diagnosis cancelled gp dentist optician chemist physio consultant specialist ' +
      'midwife nil injection jab flu tablets medication sectioned counsellor therapist carers',
  },
  lawAndFire: {
    weight: -0.44,
    words:
      'police officer custody cell sergeant nicked arrest arrested prisoner prison court solicitor ' +
      'barrister judge client trial jury appliance pump hose firefighter lifeboat coastguard army navy raf ' +
      'barracks regiment soldier cordon beat',
  },
  shop: {
    weight: -0.46,
    words:
      'till shop store stock stocktake customer checkout warehouse pallet parcel returns depot delivery ' +
      'deliveries driver courier forklift factory packing picked shelf shelves supermarket tesco asda aldi ' +
      "lidl sainsbury's greggs sale retail salon lashes hair hairdresser barber nails beauty brows tattoo " +
      'piercing',
  },
  stageAndPress: {
    weight: -0.54,
    words:
      'film series episode drama telly tv netflix watched watching novel chapter panto rehearsal stage ' +
      'costume actor actress understudy audition gig band album song guitar drums podcast documentary ' +
      'column article reporter reporting journalist interview interviewed casualty holby',
  },
  churchAndCharity: {
    weight: -0.61,
    words:
      'church choir vicar hymn mass mosque prayer bells cassock synagogue guides scouts brownies food-bank ' +
      'foodbank samaritans steward stewarding wi charity fundraiser sponsored raffle fete',
  },
  politics: {
    weight: -0.42,
    words:
      'vote voted election minister mp government tory tories council councillor campaign petition march ' +
      'placard budget chancellor strike striking picket',
  },
  animals: {
    weight: -0.24,
    words:
      'vet cat kitten rabbit dog puppy pups horse stable lambing lamb ewe cow calf calved calving sheep ' +
      'donkey hamster paws groomer farrier tortoise budgie parrot hens chickens fish carp fishing tractor ' +
      'farm farmer',
  },
  transport: {
    weight: -0.32,
    words:
      'bus buses train tram tube driver signal station tracks cab lorry van coach coaches m25 m6 motorway ' +
      'flight cabin pilot plane airport landed sectors standby turnaround crew ferry port boat rig taxi ' +
      'uber passenger',
  },
  school: {
    weight: -0.53,
    words:
      'class classes classroom pupil school teacher teaching lesson playground assembly homework sats ' +
      'ofsted headteacher nursery reception essay lecture campus dissertation exam gcse marking marked ' +
      'mocks supply seminar uni university degree revision library phd thesis reading pe maths geography ' +
      "history spanish chemistry biology pegs coats parents' detention sixth-form",
  },
  kin: {
    weight: -1.03,
    words:
      "mum mum's mam mother mother's dad dad's father daughter daughter's son son's brother brother's wife " +
      "wife's husband husband's partner partner's nan nan's gran granny grandad grandma grandad's auntie " +
      "aunt uncle cousin niece nephew lass kid toddler eldest youngest twins' mate mate's friend friend's " +
      "neighbour neighbour's flatmate girlfriend boyfriend fella missus hubby grandson granddaughter " +
      'stepdad stepson family',
  },
} as const satisfies Topics;

const work: readonly Topic[] = Object.values(ofWork);
const all: readonly Topic[] = [...work, ...Object.values(beside)];

const byWord = new Map<string, number[]>();
for (const [topic, { words }] of all.entries())
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), topic]);

type Forms = Iterable<{ readonly lower: string; readonly single: string }>;

/** Two words of a topic say as much as five. */
const most = 2;

/** What a draft's words say by what they speak of: log odds, and whether any is of the work itself. */
export function hearTopics(words: Forms): { readonly weight: number; readonly work: boolean } {
  const seen = new Set<string>();
  const counts = new Uint8Array(all.length);
  for (const { lower, single } of words) {
    const topics = byWord.get(lower) ?? byWord.get(single);
    if (!topics || seen.has(lower)) continue;
    seen.add(lower);
    for (const topic of topics) counts[topic] = Math.min(most, (counts[topic] ?? 0) + 1);
  }
  return {
    weight: all.reduce((sum, { weight }, topic) => sum + weight * (counts[topic] ?? 0), 0),
    work: work.some((_, topic) => (counts[topic] ?? 0) > 0),
  };
}
