import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { chunks } from './chunks.ts';

const sign =
  /\b(?:all |both |in )?(?:lower ?case|small letters|no (?:spaces|capitals|caps)|one word|all caps|capital [a-z]\b|with (?:a|an|the) (?:(?:\d|three|zero|one|five|four) (?:for|instead)|dollar|capital|exclamation)\b[a-z ]{0,18}|(?:and|plus|then) (?:an|two|a) (?:exclamation|hash|question|dollar|full stop)[a-z ]{0,6})/g;
const cheap =
  /lower ?case|small letters|no (?:spaces|capitals|caps)|one word|all caps|capital |with (?:a|an|the) |exclamation| (?:hash|dollar)\b/;
const between = /^["')]{0,2}[,(.]? {0,2}(?:the )?$/;
const joins = /^(?:then|plus|and)$/i;

/** A word that somebody says how to type: "sunflower, all lower case, then 2022", "hummingbird then 88, all small letters". */
export const spellingRemarks = annotation((context): readonly Span[] => {
  const { lower } = context;
  if (!cheap.test(lower)) return [];
  const list = chunks(context);
  const found: Span[] = [];
  for (const match of lower.matchAll(sign)) {
    const place = list.findLastIndex((one) => one.end <= match.index);
    const last = list[place];
    if (
      /^(?:in )?(?:one word|lower|small|capital|no )/.test(match[0]) &&
      !/[,(.]/.test(lower.slice(last?.end, match.index))
    )
      continue;
    if (!last || !between.test(lower.slice(last.end, match.index))) continue;
    if (/^(?:is|are|in|the|a|it's|its|use|uses)$/i.test(last.text)) continue;
    const joined =
      /^\d/.test(last.text) && joins.test(list[place - 1]?.text ?? '') ? list[place - 2] : undefined;
    const more = /^,? ?(?:then|and|plus) (?:the )?(?:\d{1,4}|[a-z]{3,9})\b/.exec(
      lower.slice(match.index + match[0].length),
    )?.[0];
    const apart = /[.!?]/.test(lower.slice(last.end, match.index));
    const end = apart
      ? last.end
      : match.index + match[0].trimEnd().length + (more && /\d/.test(more) ? more.length : 0);
    const start = (joined ?? last).start;
    if ((found.at(-1)?.end ?? 0) <= start) found.push({ start, end });
  }
  return found;
});
