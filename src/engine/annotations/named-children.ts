import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { namedPeople } from './named-people.ts';
import { scene } from './scene.ts';
import { words } from './words.ts';

/** A child under 18 who is named, with what says that it is a child. */
export interface NamedChild extends Span {
  readonly points: number;
  readonly reasons: readonly string[];
}

const childAge =
  /^(?:,? ?\(|, ?| (?=who|is|was|he|she|just|only|turn|age|\())(?:who(?:'s| is| turns?)|is|he's|she's|was|just|only|turned|turns)? ?(?:just |only |now )?(?:aged? )?(?:[1-9]|1[0-7])(?=)(?:\)|,|\.|!|$| (?:and|from|who|wearing|in|on|at|with|years?|yrs?|yr|months?|weeks?|today|tomorrow)\b|-year-old|yo\b)/;
const ageWords =
  /^[,\s]{0,2}(?:age|aged) (?=)(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b/;
const ageBefore =
  /\b(?:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)[- ](?:year|yr|month|week|day)s?[- ]old,? $/;
const yearGroup =
  /\b(?:year (?:[1-9]|1[0-3])|y(?:[1-9]|1[0-3])|class \d{1,2}[a-z]?|form \d|reception class|(?:[7-9]|1[0-3])[a-z]{1,2}|key stage \d|sixth form|gcse|a[- ]levels?)\b/;
const school =
  /\b(?:school|primary|academy|nursery|infants|juniors|sixth form|pupils?|schoolgirl|schoolboy|classmates?|girls' school|playgroup|brownies|cubs|scouts|beavers)\b/;
const childBefore =
  /\b(?:little|wee|young|tiny|baby|pupil|schoolgirl|schoolboy|toddler|boy|girl|child|kid|teenager|student|patient|fundraiser|youngest [a-z]{3,14}|bravest [a-z]{3,14})(?: (?:called|named|is|was))?,? ?$/;
const childWord =
  /\b(?:little|young|youngest|pupil|child|children's|kid|kids|boy|girl|toddler|teenager|schoolgirl|schoolboy|mum|mummy|daddy|paeds|paediatric|playroom|play specialist|santa|teddy)\b/;
const own =
  /\b(?:my|our) (?:own |little |youngest |eldest |oldest |middle |baby |beautiful |gorgeous |clever |amazing )?(?=)(?:son|daughter|boy|girl|baby|kid|nephew|niece|grandson|granddaughter|godson|goddaughter|lad|toddler|twins|child|little one)\b/;

/** Where a draft names a child who is not the writer's own. */
export const namedChildren = annotation((context): readonly NamedChild[] => {
  const people = namedPeople(context);
  if (people.length === 0) return [];
  const { invented, agreed } = scene(context);
  if (invented) return [];
  const list = words(context);
  const speaksOfChildren = childWord.test(context.lower);
  const speaksOfOwn = own.test(context.lower);
  const found: NamedChild[] = [];
  for (const { name, clues } of people) {
    if (
      name.figure ||
      clues.isThing ||
      clues.officeTitle ||
      clues.animalOrThing ||
      clues.self ||
      name.title === 'civil'
    )
      continue;
    if (
      clues.roleBefore ||
      clues.ownFamily ||
      // "our Megan (9)": a daughter, as half the country says it, unless she is on a ward.
      (clues.ourBefore && !clues.clinicalSentence && !clues.bedNear && !clues.inCarePlace) ||
      !(
        name.known ||
        clues.fullName ||
        childBefore.test(context.lower.slice(Math.max(0, name.start - 40), name.start))
      )
    )
      continue;
    const end = list[name.last]?.end ?? name.end;
    const after = context.lower.slice(end, end + 60);
    const before = context.lower.slice(Math.max(0, name.start - 40), name.start);
    const near = before + after;
    const aged = childAge.test(after) || ageWords.test(after) || ageBefore.test(before);
    const inYear = yearGroup.test(near);
    const reasons: string[] = [];
    let points = 0;
    if (aged) {
      points += 2;
      reasons.push('a first name with an age under 18');
    }
    if (inYear) {
      points += aged ? 1 : 1.75;
      reasons.push('a class or year group beside the name');
    }
    if (school.test(near)) {
      points += 1;
      reasons.push('a school is named or meant');
    }
    if (childBefore.test(before)) {
      points += 1;
      reasons.push('called a child');
    } else if (speaksOfChildren) points += 0.5;
    if (name.parts.length > 1) points += 0.4;
    if (context.draft.attachments.includes('image') && points >= 1.5) {
      points += 1;
      reasons.push('a picture is attached');
    }
    if (!name.known && !aged && !(inYear && clues.fullName)) points -= 1;
    if (speaksOfOwn) points -= 1.5;
    if (agreed) points -= 1;
    if (clues.media) points -= 0.75;
    if (points > 0) found.push({ start: name.start, end: name.end, points, reasons });
  }
  return found;
});
