import { healthOfPeople, whoIsTold } from '../../engine/annotations/health-of-people.ts';
import { mayTellOfPatient, type Story, story } from '../../engine/annotations/story.ts';
import type { ClueKind, StoryClue } from '../../engine/annotations/story-clues.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import type { Fix } from '../../engine/finding.ts';
import { removal } from '../../engine/removal.ts';
import { rule } from '../../engine/rule.ts';
import { cover } from '../../engine/span.ts';
import { heardAlone, unlessDoubted } from '../../scorer/heard.ts';

const bars = { weak: 3.4, strong: 4.6, severe: 8.5 };
/** Two will do when they are as telling as a disease that only a few people have. */
const fewestClues = 3;
const tellingPair = 5;

/** From here on it sounds like a story of a patient: with nothing else to say so, and with two clues beside it. */
const heardBars = { alone: { byWords: 0.46, byReader: 0.5 }, withClues: { byWords: 0.31, byReader: 0.3 } };

/** Below it the reader hears no patient: as many details may be told of a stranger on the bus. */
const unlike = 0.22;

/** Each kind of clue in a list, and as what one would leave out. */
const called: Readonly<Record<ClueKind, readonly [listed: string, leftOut: string]>> = {
  age: ['age', 'the age'],
  sex: ['man or woman', 'whether man or woman'],
  relation: ['family', 'the family'],
  place: ['place', 'the place'],
  origin: ['where they come from', 'where they come from'],
  ward: ['ward or bed', 'the ward or bed'],
  time: ['time', 'the time'],
  condition: ['illness', 'the illness'],
  job: ['job', 'the job'],
  known: ['what they are known for', 'what they are known for'],
  event: ['what happened', 'what happened'],
  news: ['known from the news', 'that they are known'],
  detail: ['an unusual detail', 'the unusual detail'],
  link: ['how you know them', 'how you know them'],
  quote: ['what they said', 'what they said'],
};

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const withoutSex = ({ clues }: Story): readonly StoryClue[] => clues.filter((one) => one.kind !== 'sex');

const heaviest = (found: Story): StoryClue | undefined =>
  withoutSex(found).toSorted((a, b) => b.weight - a.weight)[0];

function evidenceOf(found: Story): string[] {
  const told = withoutSex(found);
  const kinds = told.map((one) => called[one.kind][0]).join(', ');
  const most = heaviest(found);
  return [
    `${numbers[told.length] ?? told.length} clues together could single someone out: ${kinds}`,
    ...(most ? [`leaving out ${called[most.kind][1]} would help most`] : []),
  ];
}

function fixesOf(text: string, found: Story): Fix[] {
  const most = heaviest(found);
  return most ? [removal(text, most, `Remove the words that tell ${called[most.kind][1]}`)] : [];
}

/** On a ward, or ill: with these, one thing that everybody knows them by will do. */
const inCare: readonly ClueKind[] = ['ward', 'condition'];
const knownBy: readonly ClueKind[] = ['known', 'news', 'link', 'detail', 'job'];
const tellingAlone = 1.75;

const isKnownInCare = (told: readonly StoryClue[]): boolean =>
  told.some(({ kind, weight }) => inCare.includes(kind) && weight >= 1) &&
  told.some(({ kind, weight }) => knownBy.includes(kind) && weight >= tellingAlone);

function enoughClues(found: Story): boolean {
  const told = withoutSex(found);
  const weight = told.reduce((sum, one) => sum + one.weight, 0);
  return told.length >= fewestClues || weight >= tellingPair || isKnownInCare(told);
}

export default rule({
  id: 'confidential/patient-story',
  says: {
    title: 'This story could identify a patient',
    ask: 'Could somebody recognise this patient?',
    why: 'Each detail is harmless, but together they fit very few people.',
    todo: 'Leave some details out or make them vaguer, until it could be anybody.',
  },
  examples: {
    flags: [
      'Lady came in ‹last night, 82, fell off her allotment shed in Leyton, broken wrists› and all',
      'The 43-year-old who jumped from the car park on Tuesday is on our unit. His kids came in today',
      'A priest. Wednesday. Hackney. Monkeypox. You can fill in the rest lol',
      'Delivered a baby in the lift at Mare Street Tesco last night, mum is a police officer, second set of twins!',
      'Our gentleman in bed 3 is 102, was at Arnhem, and has never taken so much as a paracetamol',
      'my 10 o’clock was a drag artist, 54, prosthetic leg, broken glass in the good foot. Performs Thursdays in Dalston',
      {
        text: 'My lady from the sheltered flats on Well Street has leprosy. Actual leprosy',
        author: { identifiesAsStaff: true },
      },
      {
        text: '‹The vicar’s wife has been detoxing on our ward› since Thursday',
        author: { identifiesAsStaff: true },
      },
      {
        text: '‹Only person in the county with this enzyme thing and she is sat in bay 4› eating Wotsits',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'Yesterday we withdrew treatment on a cyclist, 29, hit at Clapton roundabout',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'A woman of 61, a magistrate, presented on 3 May with a self inflicted wound. Her husband is a judge',
        author: { identifiesAsStaff: true },
        site: 'linkedin',
      },
      {
        text: 'A retired headteacher of 77 waited 19 hours in our ED on the 3rd of January with a dissecting aorta. Numbers hide people.',
        author: { identifiesAsStaff: true },
        site: 'linkedin',
      },
      {
        text: 'The old fella with the parrot is back in resus, third overdose since his wife died in March',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'not naming names but the bloke who plays Santa at the garden centre has been on our ward since Sunday, end stage',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'had her husband, who reads the local news, in plaster last night. You all know him',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'Bell-ringer, nineteen, both wrists, still holding the rope when we got to him',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'Triplets!!! To a 49 yr old head teacher from Leyton 🤯 delivered at 5 this morning',
        author: { identifiesAsStaff: true },
      },
    ],
    passes: [
      'A patient once told me I had cold hands and a warm heart',
      'Every patient, every time. Clean hands save lives',
      'One in eight men will get prostate cancer. Check your risk in 30 seconds',
      'Our neonatal unit looked after 412 babies last year',
      {
        text: 'I’ve had depression since I was 22. I’m a charge nurse, a mum of three and I take a tablet with my toast',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'Remember Dr Ofori who ran the chest clinic on Cable Street? She turned 90 on Sunday!',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'Twelve hours on a trolley with my mum on Monday. She is 79, a retired cook, and has heart failure. Thank you resus',
        author: { identifiesAsStaff: true },
      },
      'New paper: outcomes in 1,204 patients with hip fracture aged over 90 in London',
      'My nan is 92, fell on Tuesday in Hackney and waited 9 hours for an ambulance',
      'I was diagnosed with breast cancer in May, I am 34 and a teacher',
      'Imagine a woman of 85, a retired teacher from Hackney, on the floor since Tuesday with a broken hip',
      'Police say a 25-year-old man was stabbed in Leeds on Tuesday and taken to hospital',
      'Case study for teaching: a 74 year old retired miner, fictional, with chest pain. What do you do first?',
      'Free health checks for 40 to 74 year olds in Dalston this Saturday',
      'Why do people in their 80s fall? Muscle, meds and rugs, mostly',
      'Freddie Mercury died of AIDS in London in November 1991',
      'Shared with her permission: how a 43-year-old bus driver from Leyton beat sepsis on our unit in March',
      {
        text: 'Nights done. Forty admissions, two arrests, one birthday cake in resus. Tea',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'The bloke who does the vending machines came today. Crisps!',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'You know the lady who plays the piano in the atrium on Fridays? She retires this week, bring cake',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'Ambulance broke down on the A19 on Friday, no patient on board, crew pushed',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'A certain consultant owes the whole of theatres a doughnut',
        author: { identifiesAsStaff: true },
      },
      {
        text: 'The first baby of the year on our unit was born at 00:04. Welcome!',
        author: { identifiesAsStaff: true },
      },
    ],
  },
  *check(context) {
    const found = story(context);
    const certainty = found && enoughClues(found) ? certaintyOf(found.points, bars) : undefined;
    const span = found && cover(found.marks);
    if (certainty && span) {
      yield {
        span,
        marks: found.marks,
        certainty: unlessDoubted(context, 'patient', unlike, certainty),
        evidence: evidenceOf(found),
        fixes: fixesOf(context.text, found),
      };
      return;
    }
    if (!mayTellOfPatient(context) || healthOfPeople(context).length > 0) return;
    const some = found && withoutSex(found).length >= 2;
    const heard = heardAlone(context, 'patient', some ? heardBars.withClues : heardBars.alone);
    if (heard && !whoIsTold(context, heard.span))
      yield { ...heard, evidence: ['it sounds like a story about one patient'], certainty: 'weak' };
  },
});
