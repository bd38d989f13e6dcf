import {
  carerActs,
  careVerbs,
  meetVerbs,
  ownedInCare,
  patientNouns,
  patientVerbs,
  patientWays,
  personNouns,
} from '../../lexicons/care-words.ts';
import { clinical } from '../../lexicons/clinical.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { annotation } from '../context.ts';
import { type Around, after, before, lowerAt, restOf } from './around-name.ts';
import { beside, strength } from './name-beside.ts';
import { tellsOfBirth } from './name-births.ts';
import type { ClueCounts as Counts, NameClues } from './name-clues.ts';
import { isOwnFamily } from './name-family.ts';
import { goesAlong, isDoer, isOne, ofFamily, ofTheirCare } from './name-frames.ts';
import { toldElsewhere } from './name-mentions.ts';
import { whole } from './name-setting.ts';
import { isNameOfMany, isOneOfMany, isThingNamed, namesOfThings } from './named-things.ts';
import { type Name, names } from './names.ts';
import { clinicalTerms, termsWithin } from './scene.ts';
import { sentenceAt, sentences } from './sentences.ts';

import { knownToMany, roleJustAfter, roleJustBefore } from './staff-beside-name.ts';
import { withoutS, words } from './words.ts';

export interface NamedPerson {
  readonly name: Name;
  /** What stands around it. */
  readonly clues: NameClues;
  /** Its sentence, for a closer look. */
  readonly around: Around;
}

const firstPerson = new Set(["i'm", 'im', 'myself', 'me']);
const possessives = new Set(['my', 'our', 'his', 'her', 'their', 'your', "mum's", "dad's"]);
const acts = (lower: string): boolean => patientWays.has(lower) || patientVerbs.has(lower);
const withFamily = new Set([
  'with',
  'and',
  'to',
  'for',
  'visiting',
  'visit',
  'taking',
  'took',
  'dear',
  'rip',
]);
const endearing = new Set(['wee', 'little', 'own', 'big', 'beautiful', 'gorgeous', 'eldest', 'youngest']);
const birth =
  /(?:welcome to the world|welcome earthside|welcomed|delivered|caught|birth of|arrival of|newborn|twins for|triplets for)(?: (?:our|a|the|little|tiny|baby|beautiful)){0,2}$/;
const joiners = new Set(['called', 'named', 'name', "name's", 'is', 'was']);

function precededBy(around: Around, counts: Counts): void {
  const { name, list } = around;
  const back = before(around, 6);
  const [one = '', two = '', three = ''] = back;
  const noun = joiners.has(one) ? two : one;
  const nounIsPatient = patientNouns.has(noun) || (one === 'user' && two === 'service');
  const lastOne =
    /\b(?:patient|pt|resident|client|lady|gentleman|chap|customer) (?:of the \w+|today|tonight|ever|this \w+|on the list|in clinic) (?:was|is)(?: called| named)?$/.test(
      back.slice().reverse().join(' '),
    );
  if (lastOne) counts.patientBefore = 1;
  const surname = one === 'surname' || (one === 'name' && (two === 'last' || two === 'family'));
  if (nounIsPatient || surname) counts.patientBefore = 1;
  if (
    (one === 'called' || one === 'named') &&
    (isOne.has(two) || personNouns.has(two) || personNouns.has(three))
  )
    counts.calledBefore = 1;
  const phrase = back.slice(0, 4).reverse().join(' ');
  if (isDoer(around)) counts.staffVerb = 1;
  else if (careVerbs.has(one) || careVerbs.has(two) || goesAlong.test(phrase)) counts.careVerbBefore = 1;
  else if (back.slice(0, 4).some((word) => careVerbs.has(word))) counts.careVerbFar = 1;
  if (/^(?:smile|look|grin|relief|joy|face|tears)$/.test(two) && one === 'on') counts.carerAct = 1;
  if (carerActs.has(one) || (endearing.has(one) && carerActs.has(two))) counts.carerAct = 1;
  const opening = list[around.from]?.lower ?? '';
  const asked = askFor.has(opening) && !(opening === 'dear' && ofTheirCare.test(restOf(around)));
  if (asked && name.first - around.from <= 2 && name.first > around.from && !nounIsPatient)
    counts.askedFor = 1;
  if (
    /(?:looked after|looking after|cared for|caring for|care of|care for|sat with|sitting with)$/.test(phrase)
  )
    counts.careVerbBefore = 1;
  else if (
    meetVerbs.has(one) ||
    ((one === 'to' || one === 'with' || one === 'on' || one === 'at') && meetVerbs.has(two))
  )
    counts.meetVerbBefore = 1;
  if (
    /\b(?:(?:family|funeral|memory|death|loss|friends|wife|husband|daughter|son|mum|referral|results?|transport|bed|section|notes|news) (?:of|for|to|on)|goodbye(?: to)?|farewell(?: to)?|rip|peace|lost|miss|miss you(?: already)?|rest easy|sleep tight|sleep well|fly high|go well|godspeed|buried|burying)(?: (?:our|my|dear|lovely|the))?$/.test(
      phrase,
    )
  )
    counts.ofBefore = 1;
  if (
    /(?:(?:pray|prayers|prayer|praying|thoughts|thinking|hugs|candle|ode) (?:for|with|to|about|of)(?: our| my| dear| little| baby)?|(?:get well(?: soon)?|speedy recovery|feel better soon))$/.test(
      phrase,
    )
  )
    counts.prayBefore = 1;
  if (birth.test(back.slice(0, 5).reverse().join(' '))) counts.bornBefore = 1;
  else if (tellsOfBirth(around)) counts.parent = 1;
  const role = roleJustBefore(around);
  const pitied = one === 'poor' || one === 'bless' || two === 'bless';
  if ((one === 'our' || pitied) && !name.title && !name.initials && !role) counts.ourBefore = 1;
  if (role && !nounIsPatient) counts.roleBefore = 1;
  const toldOf = acts(lowerAt(around, name.last + 1)) || acts(lowerAt(around, name.last + 2));
  if (isOwnFamily(around)) counts.ownFamily = 1;
  const relation = [1, 2, 3]
    .map((step) => relations.at(list, name.first - step))
    .find((match) => match && match.last >= name.first - 2);
  const relationFirst = relation?.first ?? 0;
  // "my little brother Kieran"
  const dear = endearing.has(lowerAt(around, relationFirst - 1)) ? 2 : 1;
  const whose = lowerAt(around, relationFirst - dear);
  if (relation?.kinds.has('kin') && possessives.has(whose) && !nounIsPatient) {
    // "little Yusuf and his mum Fatima": whoever is cared for, their family is known by it.
    const theirs =
      (/^(?:his|her|their)$/.test(whose) && name.first > around.from + 2) ||
      // "dont worry, your dad Ron has had his tea": a family is told.
      (whose === 'your' && toldOf);
    if (theirs) counts.theirKin = 1;
    else counts.ownFamily = 1;
  }
  if (name.title === 'fond' && possessives.has(one) && relations.has(list[name.first]?.lower ?? ''))
    counts.ownFamily = 1;
  const grand = /^(?:gran|granny|grandma|grandad|grandpa|nan|nana|nanna|mum|dad|papa|mama)$/.test(
    list[name.first]?.lower ?? '',
  );
  if (name.title === 'fond' && grand && !counts.bedNear && (name.opens ? !toldOf : withFamily.has(one)))
    counts.ownFamily = 1;
  // "It's a mole, Uncle Raj": spoken to.
  const elder = /^(?:uncle|auntie|aunty|aunt)$/.test(list[name.first]?.lower ?? '');
  if (elder && !counts.bedNear && lowerAt(around, name.last + 1) === '') counts.ownFamily = 1;
  // "My Jack broke his arm", "my wee Hamish"
  if (
    (one === 'my' || (two === 'my' && endearing.has(one))) &&
    !name.title &&
    !name.initials &&
    !counts.bedNear
  )
    counts.ownFamily = 1;
  if (neighbourly.test(restOf(around))) counts.nextDoor = 1;
  if (relation?.kinds.has('close') && !relation.kinds.has('kin')) counts.outside = 1;
  if (knownToMany(around)) counts.nextDoor = 1;
  if (
    firstPerson.has(one) ||
    (one === 'is' && two === 'name' && three === 'my') ||
    one === "name's" ||
    (one === 'am' && two === 'i')
  )
    counts.self = 1;
}

/** "Jean next door", "Pauline over the road", "Sandra from bingo". */
const neighbourly =
  /^,? (?:from )?(?=)(?:next door|over the road|across the (?:road|street|landing)|down the (?:road|street|lane|pub)|up the road|upstairs|downstairs|at (?:no|number) \d|from (?:bingo|church|choir|yoga|zumba|slimming world|the (?:allotment|pub|shop|club|gym|mosque|temple|wi|chippy)))\b/;

/** "RIP Linda, thirty years a ward sister": the job may stand far from the name. */
function mournedRole(around: Around, counts: Counts): boolean {
  const { list, name, to } = around;
  if (!counts.ofBefore || ofFamily.test(before(around, 2).join(' '))) return false;
  for (let at = name.last + 1; at <= to; at += 1) {
    const match = roles.at(list, at);
    const lower = list[match?.last ?? at]?.lower ?? '';
    const cares = match && (match.kinds.has('clinical') || match.kinds.has('support'));
    if (cares && !match.weak && !lower.endsWith('s') && !patientNouns.has(lower)) return true;
  }
  return false;
}

/** "Mr Ramanathan on varicose veins": a talk, where a patient would be on a ward, a drug or a machine. */
function lectures({ context, list, name }: Around): boolean {
  let last = name.last;
  // "Mr Oduya and Ms Pell on hip fractures": both give the talk.
  if (list[last + 1]?.lower === 'and') {
    last = names(context).find((other) => other.first === last + 2)?.last ?? last;
  }
  if (list[last + 1]?.lower !== 'on' || articles.has(list[last + 2]?.lower ?? '')) return false;
  const topic = clinicalTerms(context).find(({ first }) => first === last + 2 || first === last + 3);
  if (!topic || ['place', 'drug', 'test'].some((kind) => topic.kinds.has(kind))) return false;
  return ['condition', 'symptom', 'rare', 'sensitive'].some((kind) => topic.kinds.has(kind));
}

const articles = new Set(['the', 'a', 'an', 'our', 'my', 'his', 'her', 'this', 'that']);
/** What people write, say and promise; an author or a colleague is meant. */
const authored = new Set(
  'rice jollof curry lasagne samosas quiche biryani soup stew brownies cupcakes dumplings cake cakes baking cooking playlist cookbook recipes recipe message post posts thread article speech column advice tips pledge promise plan campaign book blog podcast talk lecture slides poster paper interview song album film show novel documentary memoir'.split(
    ' ',
  ),
);
const ofSurgeons = new Set(
  'list lists clinic clinics theatre secretary registrar reg sho firm fellow juniors team round rounds'.split(
    ' ',
  ),
);
const askFor = new Set([
  'ask',
  'check',
  'contact',
  'email',
  'message',
  'speak',
  'find',
  'see',
  'hello',
  'hi',
  'dear',
]);

const diesAfter =
  /^(?: (?:has|had|have|sadly|just|finally|died|and|went))? (?=)(?:died|dies|passed (?:away|at|on (?:mon|tue|wed|thu|fri|sat|sun|the|his|her)|this|last|peacefully|in (?:his|her|the|my)|just|today|tonight|yesterday|over|with))\b/;
const lastDays =
  /^[a-z' ]{0,30}\b(?:(?:at|till|until|near|to) the (?:very )?end\b(?! of)|(?:won't|wont|will not|may not|might not|wouldn't|never) (?:see|make it to|be here for|get to see) (?:another|christmas|new year|spring|summer|easter|the summer|the spring|his|her|diwali|eid|sunday|the weekend))/;
const spokenTo = /^, (?:did|are|have|can|would|could|do|shall|will|please|love|darling|my love)\b/;
/** A line of talk begins behind the name. */
const speaks = /^(?:: ["'a-z]|, )/;
const goodbyeAfter = /^[a-z' ]{0,20}\b(?:say|said|saying) (?:goodbye|her goodbyes|his goodbyes)\b/;
const teaches =
  /^ (?:gave|delivered|did|led|presented|ran) [a-z' ]{0,30}\b(?:grand round|talk|lecture|teaching|session|webinar|workshop|keynote)\b/;
const treated =
  /^,? (?:(?:and|&) [a-z'-]{2,14},? )?(?:(?:now )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few) (?:days?|weeks?|months?|years?) (?:on|out|post|after|since)(?: from)? (?:[a-z'-]{2,14} ){0,2}(?:surgery|bypass|transplant|operation|op|stroke|chemo|diagnosis|accident|discharge|birth|icu|itu)|who (?:[a-z]{2,12} ){0,2}(?:complet(?:ed|es)|finish(?:ed|es)|became the \d{1,4}(?:st|nd|rd|th) (?:person|patient) to (?:complete|finish)) (?:our|the|his|her|their) )/;
const rangUs =
  /^,? (?:from [a-z-]{3,16} )?who (?:rang|called|phoned) (?:us|me|111|999|the (?:ward|line|unit|surgery|helpline))\b/;
const prayedFor =
  /^(?: and (?:his|her|their) [a-z]{3,8})? (?:on|in) (?:the|your|our) (?:prayers?|prayer list|intercessions|thoughts)\b/;
/** "for being the bravest little patient on our ward" */
const calledPatient =
  /\b(?:bravest|braves|best|favourite|sweetest|loveliest|youngest|oldest|longest|star|model|first|last) (?:little |ever )?(?:patient|resident|inpatient|stayer)\b/;

function followedBy(around: Around, counts: Counts): void {
  const { list, name } = around;
  const forward = after(around, 8);
  const [one = '', two = ''] = forward;
  if (roleJustAfter(around) || mournedRole(around, counts)) counts.roleAfter = 1;
  if (lectures(around) || teaches.test(restOf(around))) counts.lectures = 1;
  if (one === 'who' && (two === 'we' || two === 'i' || two === 'our')) counts.whoWe = 1;
  // Gwen: "are you the doctor?" Me: …
  if (
    speaks.test(
      around.context.lower.slice(list[name.last]?.end ?? name.end, (list[name.last]?.end ?? name.end) + 4),
    ) &&
    /(?:^|\W)me: /.test(around.context.lower)
  )
    counts.patientWay = 1;
  // "Derrick, did you take your tablets?"
  const opened = /["'“]\s?$/.test(around.context.text.slice(Math.max(0, name.start - 2), name.start));
  if (opened && spokenTo.test(restOf(around))) counts.carerAct = 1;
  const near = forward.slice(0, 4);
  if (forward.slice(0, 3).some((word) => patientWays.has(word))) counts.patientWay = 1;
  if (near.some((word) => patientVerbs.has(word))) counts.patientVerb = 1;
  const rest = restOf(around);
  if (diesAfter.test(rest) || goodbyeAfter.test(rest) || lastDays.test(rest)) counts.ofBefore = 1;
  if (calledPatient.test(rest)) counts.patientBefore = 1;
  if (treated.test(rest) || (rest.includes('who') && rangUs.test(rest))) counts.whoWe = 1;
  if (prayedFor.test(rest)) counts.prayBefore = 1;
  const owns = list[name.last]?.text.endsWith("'s") || /s$/.test(list[name.last]?.lower ?? '');
  const real = list[name.last]?.text.endsWith("'s");
  if (real && authored.has(one)) counts.media = 1;
  // "Mr Ahmed's list overran": a surgeon.
  if (real && name.title === 'civil' && ofSurgeons.has(one)) counts.roleAfter = 1;
  if (!real && one === 'twins' && /^(?:[,.:;!?]|$)/.test(rest.slice(6))) counts.ownsCare = 1;
  const ownTerm = real ? clinical.at(list, name.last + 1) : undefined;
  if (ownTerm && !ownTerm.weak) counts.ownsCare = 1;
  // "Michelle's back", "Debbie's back from leave": she is.
  // "Lars's dressing like my grandad"
  const isDoing = /^(?:like|up|as)$/.test(two);
  const isBack = one === 'back' && !/^(?:is|was|has|hurts|pain|wound|dressing)$/.test(two);
  if (
    owns &&
    !(real && (isBack || isDoing)) &&
    (ownedInCare.has(one) || (real && (ownedInCare.has(two) || ownedInCare.has(withoutS(one)))))
  )
    counts.ownsCare = 1;
}

/** How many words of care and illness the draft has that mean nothing else. */
const strongTerms = annotation(
  (context): number => clinicalTerms(context).filter(({ weak }) => !weak).length,
);

function careAround(around: Around, counts: Counts): void {
  const { context, name, from, to } = around;
  const inside = termsWithin(clinicalTerms(context), from, to);
  const here = inside.filter((term) => term.last < name.first || term.first > name.last);
  const strong = here.filter((term) => !term.weak);
  const weak = here.filter((term) => term.weak);
  if (strong.length > 0) counts.clinicalSentence = Math.min(1 + (strong.length - 1) * 0.5, 2);
  if (weak.length > 0) counts.clinicalWeak = Math.min(weak.length, 3);
  const place = here.find(
    (term) =>
      (term.kinds.has('place') &&
        term.first > name.last &&
        term.first - name.last <= 8 &&
        (!term.weak || term.last > term.first)) ||
      (term.kinds.has('place') && term.last < name.first && name.first - term.last <= 3 && !term.weak),
  );
  if (place) counts.inCarePlace = 1;
  const elsewhere = strongTerms(context) - inside.filter((term) => !term.weak).length;
  if (elsewhere > 0) counts.clinicalDraft = Math.min(elsewhere, 2);
}

/** Every name of the draft with what stands around it. */
export const namedPeople = annotation((context): readonly NamedPerson[] => {
  const found = names(context);
  if (found.length === 0) return [];
  const list = words(context);
  const all = sentences(context);
  const around = found.map((name): Around => {
    const sentence = sentenceAt(all, name.start);
    const from = sentence?.words[0]?.index ?? 0;
    const ending = sentence?.words.at(-1)?.index ?? list.length - 1;
    // The dot of "R.T." is no full stop.
    const next = name.initials && ending === name.last ? list[ending + 1] : undefined;
    const to = (next && sentenceAt(all, next.start)?.words.at(-1)?.index) ?? ending;
    return { context, list, name, from, to };
  });
  const things = namesOfThings(around);
  const told = around.map((one) => ({ name: one.name, clues: cluesOf(one, things), around: one }));
  return told.map((one) => ({ ...one, clues: toldElsewhere(one, told) }));
});

function cluesOf(around: Around, things: ReadonlySet<string>): NameClues {
  const counts: Counts = {};
  strength(around, counts);
  beside(around, counts);
  precededBy(around, counts);
  followedBy(around, counts);
  careAround(around, counts);
  whole(around, counts);
  if (isOneOfMany(around) || isNameOfMany(around)) counts.articleBefore = 1;
  if (isThingNamed(around, things)) {
    counts.isThing = 1;
    // The bay is where it stands.
    delete counts.bedNear;
  }
  return counts;
}
