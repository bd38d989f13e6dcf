import { annotation } from '../context.ts';

const kind =
  /\b(?:love|loved|lovely|thank|thanks|brilliant|beautiful|legends?|proud|congratulations|congrats|hero|heroes|saints?|bless|adore|amazing|best|genius|grateful|lucky|wonderful|kindest|star|no fool|good night|well done|hats off|kudos|fair play|round of applause|takes? a bow|a medal|miss (?:her|him|them))\b|💙|❤/u;

const warm =
  /\b(?:delighted|appreciation|appointed|dream team|record|winner|of the year|welcome to|so kind|joy|cake|pleased|deserves? it|nothing but respect)\b|👏|🎂|🥳/u;

/** "The calmest nurse I know", "the most patient of teachers", "first to stay late". */
const superlative =
  /\b(?:kindest|calmest|nicest|warmest|gentlest|bravest|loveliest|brightest|sweetest|funniest|wisest|fairest|hardest[- ]working|(?:most|so) (?:caring|patient|thoughtful|generous|thorough|reliable|compassionate|dedicated|supportive|capable|gifted|talented|skilled)|first to (?:stay|help|volunteer|offer|step up|pitch in))\b/;

/** To somebody by name: without one it is as often said in mockery. */
const praisedByName = /\b(?:[Ss]hout ?-?out|[Bb]ig up)(?: to| for)?(?: our| my)? \p{Lu}\p{Ll}/u;

export const isFond = (lower: string): boolean => kind.test(lower) || superlative.test(lower);

/** The draft thanks, praises or loves: a scorer's doubt alone says nothing then. */
export const fond = annotation(
  ({ lower, text }) => isFond(lower) || warm.test(lower) || praisedByName.test(text),
);
