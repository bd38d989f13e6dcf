import type { Context } from '../context.ts';
import { annotation } from '../context.ts';
import { contains, type Span } from '../span.ts';

/** From one quotation mark to the next: "…", or '…' where no apostrophe is meant. */
const quotation = /"[^"\n]{1,200}"|(?<![\w'])'(?:[^'\n]|(?<=\w)'(?=\w)){3,160}'(?!\w)/g;

const telling =
  /\b(?:called|calls|calling|wrote|written|writes|said|says|saying|shouted|shouting|told|asked|screamed|yelled|yelling|hissed|muttered|heard|chanted|chanting|sprayed|painted|daubed|scrawled|scratched|keyed|carved|posted|graffiti|note|notes|slogan|leaflets?|sign|words?|term|phrase|(?:put|left|stuck) .{0,30})\b|[a-z]: ?$/;

/** '"You muppets," said my dad' */
const toldBehind =
  /^ (?:(?:said|says|shouted|yelled|muttered|hissed) (?:my|the|his|her|our|one|a|some)|(?:he|she|they|somebody|someone) (?:said|says|shouted|yelled|muttered|hissed))\b/;

/** The writer sides with the words told of. */
const sidesWith =
  /\b(?:quite right|too right|good on|good for (?:him|her|them)|fair (?:play|enough|point)|(?:he|she|they)(?:'s|'re| is| was| are| were) (?:right|not wrong)|(?:not|ain't|isn't|wasn't|aren't|weren't) wrong|ha[ds] a point|agree|well said|spot on|about time|made me laugh|funny|hilarious|lol|lmao|haha+|true though|finally)\b|[😂🤣]/u;

const before = 160;

/** Quotations of what somebody else said or wrote, told of by a writer who does not side with it. */
export const reportedWords = annotation(({ lower }): readonly Span[] => {
  if (!/["']/.test(lower) || sidesWith.test(lower)) return [];
  return [...lower.matchAll(quotation)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
      ({ start, end }) =>
        telling.test(lower.slice(Math.max(0, start - before), start)) ||
        toldBehind.test(lower.slice(end, end + 40)),
    );
});

export const isReported = (context: Context, span: Span): boolean =>
  reportedWords(context).some((one) => contains(one, span));
