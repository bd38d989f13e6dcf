import {
  animalsAndThings,
  carerActs,
  careVerbs,
  colleagueTalk,
  mediaWords,
  meetVerbs,
  patientNouns,
  personNouns,
  praise,
  staffVerbs,
  wardLife,
} from '../../lexicons/care-words.ts';
import { roles } from '../../lexicons/roles.ts';
import { annotation } from '../context.ts';
import { type Around, after, before, lowerAt, sentenceText } from './around-name.ts';
import { links } from './links.ts';
import type { ClueCounts as Counts } from './name-clues.ts';
import { type Name, names } from './names.ts';
import { clinicalTerms, scene } from './scene.ts';
import { isAmongThanked } from './thanked.ts';
import { withoutS, words } from './words.ts';

export const rooms = new Set([
  'bed',
  'bay',
  'cubicle',
  'room',
  'sideroom',
  'chair',
  'trolley',
  'cot',
  'side-room',
]);
const nearPeople = new Set(
  'outside next neighbour neighbours church mosque temple gym school club pub street village accounts payroll hr'.split(
    ' ',
  ),
);

/** "Beth from recovery", "Imran in theatres": where a colleague works, where a patient would be in a bed. */
function fromUnit({ context, list, name }: Around): boolean {
  if (name.title || name.initials || list[name.last + 1]?.lower !== 'from') return false;
  const place = clinicalTerms(context).find(
    ({ first }) => first === name.last + 2 || first === name.last + 3,
  );
  if (!place?.kinds.has('place')) return false;
  return !list.slice(place.first, place.last + 1).some(({ lower }) => rooms.has(lower));
}

/** What staff have at work and patients have not. */
const belongings = new Set(
  'lanyard badge mug bike car locker desk playlist shift bleep office scrubs'.split(' '),
);

/** Papers and channels, which are everyday words too. */
const papers = new Set([
  'times',
  'mail',
  'mirror',
  'sun',
  'star',
  'sky',
  'channel',
  'slam',
  'hearing',
  'match',
  'pm',
  'news',
]);
/** Another's words passed on: a retweet, a quotation of a handle, the news. */
const passedOn = /(?:^|[\s"(])(?:rt|mt|via|hat tip|h\/t) @|^"\s?@|\bbreaking:|#breaking\b|\bin today's\b/;
/** Whether the draft passes on what others say, and whether it speaks to others by their handle. */
const saidElsewhere = annotation((context) => ({
  shared: links(context).length > 0 || passedOn.test(context.lower),
  mentions: /(?:^|[\s.("])@\w/.test(context.text),
}));
/** How many different things of a ward or of a stay the draft speaks of. */
const lifeOnTheWard = annotation((context): number => {
  const found = words(context).filter(
    ({ lower, bare, single }) => wardLife.has(lower) || wardLife.has(bare) || wardLife.has(single),
  );
  const carers = roles.find(words(context)).filter(({ kinds, weak }) => kinds.has('clinical') && !weak);
  return new Set(found.map(({ bare }) => bare)).size + Math.min(carers.length, 1);
});

const self: ReadonlySet<string> = new Set(
  "i i'm im i've ive i'd i'll my me we we're we've we'll our us ours".split(' '),
);
const speaksOfSelf = annotation((context): boolean => words(context).some(({ lower }) => self.has(lower)));

/** Where children and neighbours meet, and nobody is nursed. */
const outsideCare =
  /\b(?:brownies|cub scouts|scouts|guides|beavers|sunday school|nursery run|school run|our street|the street|allotment|football training|netball|five-a-side|choir|first day (?:at|of) (?:nursery|school|reception|year|uni|college)|book group|dance class|karate|swimming lessons)\b/;

const placeOfName = annotation(
  (context): ReadonlyMap<Name, number> => new Map(names(context).map((name, place) => [name, place])),
);

/** The names right before and after it in the sentence, without a title. */
function namesBeside({ context, name, from, to }: Around): readonly Name[] {
  const place = placeOfName(context).get(name) ?? -1;
  const all = names(context);
  return [all[place - 1], all[place + 1]].filter(
    (other): other is Name =>
      other !== undefined && other.first >= from && other.last <= to && other.title === undefined,
  );
}

const inRoom =
  /^\W{0,3}(?:in|from) (?:bed|bay|side ?-?room|cubicle|room|chair) ?(?:\d|[a-f]\b)|^\W{0,3}(?:in|on|from) [a-h] wing\b/;

/** "Doreen in bay 3": staff are on a bay, patients in one. */
const liesIn = ({ context, list, name }: Around): boolean => {
  const end = list[name.last]?.end ?? name.end;
  return inRoom.test(context.lower.slice(end, end + 30));
};

/** Adds what the sentence and the draft as a whole say about a name. */
export function whole(around: Around, counts: Counts): void {
  const { context, list, name, from, to } = around;
  const { atWork, invented, agreed, general, ownStory, onScreen, sport, pet, past, career } = scene(context);
  if (ownStory) counts.ownStory = 1;
  if (atWork) counts.atWork = 1;
  if (invented) counts.invented = 1;
  if (onScreen) counts.onScreen = 1;
  if (sport) counts.sport = 1;
  if (pet) counts.petNear = 1;
  if (pet && comesWithAnimal(around)) counts.withAnimal = 1;
  if (isSung(around)) counts.sung = 1;
  if (isTeacher(around)) counts.learntFrom = 1;
  if (past) counts.past = 1;
  if (speaksOfSelf(context)) counts.firstPerson = 1;
  if (outsideCare.test(context.lower)) counts.outside = 1;
  if (career && name.title !== 'civil') counts.career = 1;
  if (agreed) counts.agreed = 1;
  if (general) counts.general = 1;
  const said = saidElsewhere(context);
  if (!atWork && said.shared) counts.sharesLink = 1;
  if (!atWork && said.mentions) counts.mentions = 1;
  const sentence = list.slice(from, to + 1).map((word) => word.lower);
  if (context.author.identifiesAsStaff) counts.staffAuthor = 1;
  praiseOf(around, sentence, counts);
  if (!counts.parent && isAmongThanked(around)) {
    counts.amongThanked = 1;
    // The bay is where they work.
    if (!roomAfter(around)) delete counts.bedNear;
  }
  const life = counts.praised || counts.roleAfter || counts.roleBefore ? 0 : lifeOnTheWard(context);
  if (life > 0) counts.wardLife = Math.min(life, 2);
  if (!counts.patientVerb && after(around, 3).some((word) => staffVerbs.has(word))) counts.staffVerb = 1;
  const talk = sentence.filter((word) => colleagueTalk.has(withoutS(word)));
  const theirs = list[name.last]?.text.endsWith("'s") && belongings.has(lowerAt(around, name.last + 1));
  // Whoever is in bay 3 is no colleague for what else is said.
  const talks = liesIn(around) ? 0 : talk.length + Number(fromUnit(around)) + Number(theirs);
  if (talks > 0) counts.colleagueTalk = Math.min(talks, 2);
  const media = list.slice(from, to + 1).some(
    ({ bare, capital, index }) =>
      mediaWords.has(bare) &&
      (capital || !papers.has(bare)) &&
      // A blood film is on no screen.
      !(bare === 'film' && list[index - 1]?.lower === 'blood'),
  );
  if (media) counts.media = 1;
  if (
    (thingBefore(around) &&
      (name.title !== 'civil' || animalsAndThings.has(lowerAt(around, name.first - 1)))) ||
    thingAfter(around)
  )
    counts.animalOrThing = 1;
  if (hasByname(around)) counts.byname = 1;
  const others = namesBeside(around);
  const joined = others.some((other) => {
    const [left, right] = other.first < name.first ? [other, name] : [name, other];
    const between = list.slice(left.last + 1, right.first).map((word) => word.lower);
    return between.length === 0 || (between.length === 1 && (between[0] === 'and' || between[0] === '&'));
  });
  if (joined && name.title === undefined) counts.listed = 1;
  // "Thank you to Parminder, Keeley and Joyce"
  if (joined && !counts.parent && counts.praised && name.title === undefined) counts.amongThanked = 1;
  if (
    before(around, 6).some((word) => nearPeople.has(word)) ||
    after(around, 6).some((word) => nearPeople.has(word))
  )
    counts.outside = 1;
  const later = list.slice(name.last + 1, name.last + 20).map((word) => word.lower);
  if (
    later.some(
      (word) => word === 'he' || word === 'she' || word === 'his' || word === 'her' || word === 'him',
    )
  )
    counts.pronounLater = 1;
}

const keepers = new Set(['owner', 'handler', 'volunteer', 'keeper', 'human', 'with', 'and']);
/** "his handler Sheila", "with Graham who looks after her": where an animal is brought, somebody brings it. */
const comesWithAnimal = (around: Around): boolean =>
  around.name.title !== 'civil' && before(around, 2).some((word) => keepers.has(word));

const performs = new Set(['sang', 'sings', 'singing', 'sing', 'hummed', 'humming', 'whistled', 'whistling']);
/** "sang Luther Vandross": whose song it is. */
const isSung = (around: Around): boolean =>
  around.name.title === undefined && performs.has(before(around, 1)[0] ?? '');

const learnt = /\b(?:learn(?:ed|t)|taught|trained|training)\b/;
/** "I learned to lay out the dead with Tom": a teacher. */
function isTeacher({ context, list, name, from }: Around): boolean {
  if (!/^(?:with|from|under|by|alongside)$/.test(list[name.first - 1]?.lower ?? '')) return false;
  return learnt.test(context.lower.slice(list[from]?.start ?? 0, name.start));
}

const roomAfter = (around: Around): boolean => after(around, 4).some((word) => rooms.has(word));

/** "Dolly the hoist", "Murphy, our dog". */
/** "Wilson the volleyball", "Pete the window cleaner": what or who it is, where nothing was told to them. */
function hasByname(around: Around): boolean {
  const [one = '', two = ''] = after(around, 2);
  if (one !== 'the' || around.name.title !== undefined || personNouns.has(two) || patientNouns.has(two))
    return false;
  return !before(around, 2).some((word) => carerActs.has(word) || meetVerbs.has(word) || careVerbs.has(word));
}

const thingAfter = (around: Around): boolean => {
  const [one = '', ...more] = after(around, 4);
  return /^(?:the|our|a|my)$/.test(one) && more.some((word) => animalsAndThings.has(word));
};

/** "Trolley gossip: Lady Arabella", "in the car park lift 😂 Mum Ngozi": another thought begins between. */
const newThought = /[:;!?\p{Extended_Pictographic}]/u;
const thingBefore = ({ context, list, name, from }: Around): boolean =>
  list
    .slice(Math.max(from, name.first - 5), name.first)
    .some(
      (word) =>
        !word.capital &&
        animalsAndThings.has(withoutS(word.lower)) &&
        !newThought.test(context.text.slice(word.end, name.start)),
    );

const praising =
  /(?:well done|shout ?out|say hello to|big up|hats off|(?:chuffed|pleased|delighted|thrilled|buzzing|made up) for|good luck|happy (?:birthday|retirement)|so proud|massive thanks|(?:lovely|great|good|nice|brilliant) to (?:have|see|work))/;

const prize =
  /\b(?:(?:employee|star|nurse|midwife|doctor|porter|reg|registrar|hca|student|team|volunteer|colleague|cleaner|hero) of the (?:day|week|month|year|shift)|sponsor|donate)\b/;

/** Whole drafts that give prizes to staff. */
const prizes =
  /\b(?:(?:was|were|been|each|all) nominated|nominations?|shortlisted|shining stars?|star awards?|staff awards?|award (?:winners?|ceremony|night|evening)|long[- ]service|roll of honour)\b/;

/** "Give that man a biscuit" */
const medal = /\bgive (?:that|this) (?:man|woman|lad|lass|lady|girl|porter|nurse|team) (?:a|an|the|my|all)\b/;

/** Praise that leads up to the name goes to a colleague; elsewhere in the sentence it says less. */
function praiseOf(around: Around, sentence: readonly string[], counts: Counts): void {
  const { context, list, name, from } = around;
  const opening = list[Math.max(from, name.first - 7)]?.start ?? name.start;
  const lead = context.lower.slice(opening, name.start);
  const stop = Math.max(lead.lastIndexOf(':'), lead.lastIndexOf(';'), lead.lastIndexOf(' - '));
  const words = lead.slice(stop + 1).split(/[^a-z']/);
  // "We sang happy birthday to Alma"
  if (counts.bornBefore || counts.parent || /\bs[au]ng happy birthday\b/.test(lead)) return;
  if (words.some((word) => praise.has(word)) || praising.test(lead.slice(stop + 1))) counts.praised = 1;
  else if (
    prize.test(sentenceText(around)) ||
    (around.name.title === undefined && prizes.test(context.lower)) ||
    medal.test(context.lower.slice(name.end, name.end + 140))
  )
    counts.praised = 1;
  else if (sentence.some((word) => praise.has(withoutS(word)))) counts.praiseNear = 1;
}
