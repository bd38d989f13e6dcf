import { atRiskWords, youngWords } from '../../lexicons/safeguarding.ts';
import { annotation, type Context } from '../context.ts';
import { overlap, type Span } from '../span.ts';
import { type Sentence, sentences } from './sentences.ts';
import { words } from './words.ts';

const young =
  /\b(?:year (?:[1-9]|1[0-3])s?|u-?(?:9|1[0-7])s?|my (?:little|young|tiny) \w{3,20}s|under[ -]?(?:16|18)s?|(?:aged |only |she's |he's |you're )(?:9|1[0-7])\b|(?:[89]|1[0-7]) (?:is|and|y\/?o|yrs?|years? old|year[ -]old)\b|young (?:people|patients|person|carers|lad|girl|boy|man)|children's ward|paeds|camhs|adolescent|teenage ward|school|1[0-7] (?:to|-) 1[0-9]|st john ambulance cadets|careers (?:day|fair|talk)|assembly|(?:you're|only|aged|for|she's|he's) (?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|your (?:mum|dad|mam|parents|teacher|tutor|carer) (?:doesn't|don't|needn't|won't|never)|(?:tell|telling|bother) (?:your|ur) (?:mum|dad|mam|parents|teacher|tutor|form tutor|carer)|roblox|youngest patient|sixth form(?:er)?s?|(?:1[0-7])-year-old)\b|@\w{1,30}u1[0-7]s?\b|@\w{1,24}_20(?:09|1\d)\b/;

/** Somebody who was in the writer's care: "you were our favourite on Starlight ward". */
const caredFor =
  /\b(?:favourite(?: little)? patients?|our favourite|now you(?:'re|r)? (?:home|out|discharged|better)|keep in touch now|since you(?:'ve been| were) discharged|you were (?:on|in) our|how's the (?:leg|arm|knee|wrist|head|hip|cast|foot))\b/;

const advert =
  /\b(?:vacanc(?:y|ies)|recruit(?:s|ing|ment)?|hiring|band [2-9]|apply|applications?|job|jobs|interviews?|salary|full[- ]time|part[- ]time|hours a week|\d\d hours|term time|closing date|role|advert|volunteers?|course|webinar|training (?:given|provided)|workshop|templates?|funding|looking for a)\b/;

const letter =
  /\b(?:parents|guardians|mums and dads|families|consent forms?|(?:the|your|a|vaccine|consent) forms?|slips?|bookbags?|uniform|school office|pta|school trip|headteacher|governors|leaders?|vaccin\w{1,8}|flu|immunisations?|half[- ]term|booking|book (?:a|your|their) place|your (?:child|children|son|daughter|teenager|little one)s?)\b/;

const ownChild =
  /\bmy (?:own )?(?:son|daughter|kids|boys?|girls?|children|eldest|youngest|lads|niece|nephew|grand(?:son|daughter|kids))\b/;

/** What a draft tells of whom it speaks to or of, where contact with a child or somebody at risk is at stake. */
export interface Young {
  readonly child: boolean;
  readonly atRisk: boolean;
  readonly caredFor: boolean;
  /** A job advert, a letter to parents, a parent's own words: contact is offered to grown-ups. */
  readonly forGrownUps: boolean;
}

export const youngPeople = annotation((context): Young => {
  const { lower } = context;
  const anyOf = (set: ReadonlySet<string>): boolean => words(context).some((word) => set.has(word.lower));
  return {
    child: anyOf(youngWords) || young.test(lower),
    atRisk: anyOf(atRiskWords),
    caredFor: caredFor.test(lower),
    forGrownUps: advert.test(lower) || letter.test(lower) || ownChild.test(lower),
  };
});

const tellsOfChild = (context: Context, one: Sentence): boolean =>
  one.words.some((word) => youngWords.has(word.lower)) || young.test(context.lower.slice(one.start, one.end));

/** A child is spoken of in the same sentence or the one before or behind it. */
export function nearChild(context: Context, span: Span): boolean {
  const list = sentences(context);
  const at = list.findIndex((one) => overlap(one, span));
  return list.slice(Math.max(0, at - 1), at + 2).some((one) => tellsOfChild(context, one));
}

/** A word for children stands in the same sentence: "Teens, message me". */
export const besideChild = (context: Context, span: Span): boolean =>
  sentences(context).some((one) => overlap(one, span) && tellsOfChild(context, one));
