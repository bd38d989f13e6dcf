import { type Around, after, before, restOf, sentenceText } from './around-name.ts';

/** "had a boy at 4am", "gave birth", "'s little girl arrived". */
const bore =
  /^(?:'s)?(?: and [a-z]{2,14})? (?:has |have |just |finally )?(?=)(?:(?:had|have|got|welcomed|delivered) (?:a|an|her|his|their|the|twin) (?:(?:little|baby|beautiful|tiny|gorgeous|healthy|first|second|third|fourth|bouncing|lovely) )?(?=)(?:boys?|girls?|baby|babies|sons?|daughters?|twins|triplets)\b|(?:gave|giving) birth\b|cut the cord\b|is in labour\b|went into labour\b|(?:had|delivered) (?:by|in|on) )/;
/** "on the twins", "on the safe arrival", "on your beautiful little boy". */
const welcome =
  /^(?:,? (?:and|&) [a-z'-]{2,16})?,? (?:on|for) (?:the |your |their |a )?(?:(?:safe|very|new|beautiful|gorgeous|healthy|little|tiny|birth|arrival|of) ){0,4}(?:twins|triplets|baby|boy|girl|son|daughter|arrival|birth|bundle)\b/;
const bornOf =
  /\b(?:born|birth|newborn|delivery suite|labour ward|labour room|labouring|labour|contractions|waters|midwife|cord|crowning|epidural|earthside|welcome to the world|\d{1,2} ?lbs? ?\d{0,2})\b/;
const parents = new Set(['mum', 'mummy', 'mam', 'mom', 'dad', 'daddy', 'mother', 'father', 'parents']);

/** A birth is told of whoever is named: the child's parents, too. */
export function tellsOfBirth(around: Around): boolean {
  const rest = restOf(around);
  if (bore.test(rest)) return true;
  // "Hello little Tamara", where a baby was caught
  const greeted = before(around, 2);
  if (/^(?:little|tiny|baby)$/.test(greeted[0] ?? '') && /^(?:hello|hi|welcome)$/.test(greeted[1] ?? ''))
    return /\b(?:baby|babies|born|birth|caught|delivered)\b/.test(around.context.lower);
  const [one = '', two = '', three = ''] = before(around, 3);
  const congratulated =
    /^congrat|^welcome|^welldone$/.test([one, two, three].join(' ')) ||
    /\bcongrat/.test([one, two, three].join(' '));
  if (congratulated && welcome.test(rest)) return true;
  const other = one === 'and' || one === '&';
  if (other && /\bcongrat/.test(sentenceText(around)) && welcome.test(rest)) return true;
  // "Mum Ngozi, you are a warrior"
  const parent = parents.has(one) && !/^(?:my|your|our|his|her)$/.test(two);
  return parent && !after(around, 1).includes('of') && bornOf.test(around.context.lower);
}
