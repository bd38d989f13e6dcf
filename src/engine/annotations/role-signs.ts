import { annotation } from '../context.ts';
import { frames } from '../frames.ts';

export const keepsBack = 'it keeps back what you have to do with them';
export const saysNothingToDo = 'it says that you have nothing to do with them';
export const saysNotThere = 'it says that you do not work there';
export const takesSides = 'it takes sides about your employer';

const read = frames({
  [keepsBack]: [
    'not|never|without saying|telling|say|admitting how|why i know',
    "better|best|i'd|rather|won't ?better|rather not|say ?say ?what|who|how|where ..5 connection|connected|role|job|interest|work|know|am",
    'no|any dog|horse|axe|skin in|to ?this|the|that',
    'as|from a|an ?totally|completely|purely neutral|impartial|unbiased|disinterested|ordinary local|resident|reader|observer|bystander|neighbour|outsider|voice|person|taxpayer',
    'never set foot in ..4',
    "not that i|i'd|i'm|i've|id|ive ..3 know|knows|work|works|anyone|anybody|connected|biased",
  ],
  [saysNothingToDo]: [
    "not that i|i've|ive ?have ?am|got ?any|anything|a|connected|linked ?connection|link|links|interest|interests|stake|axe|to|biased",
    "i|i've|ive|with|have|declare|declaring ?have|got ?absolutely|personally no|zero|any ?personal|vested|direct connection|connections|link|links|affiliation|interest|interests|stake|ties|skin|bias",
    'no|zero ?personal|vested connection|connections|affiliation|links|interests to|with|here|myself ?them|it|the',
    'nothing to do with me|us',
    'as|from ?a|an|just|speaking ?a|an ?totally|completely|purely|just ?a|an neutral|impartial|independent|unbiased|disinterested|random|ordinary|casual|outside observer|member|person|patient|visitor|outsider|bystander|resident|local|citizen|taxpayer|voice ?of ?the ?public',
    "i'm|im ?am ?just|only ?a|an random|ordinary|neutral|impartial|unbiased|concerned|satisfied|happy member|patient|local|resident|citizen|customer|observer|taxpayer|visitor|bystander",
    'just|only a member of|from',
    'just a|an happy|satisfied|ordinary|concerned|random patient|local|visitor|member|resident|taxpayer|customer|citizen|punter',
    'asking for a friend',
  ],
  [saysNotThere]: [
    "i|i've|ive ?have|do|actually never|not|don't|dont|haven't|didn't ?actually|ever work|worked there|for|here|at|in ?them",
  ],
  [takesSides]: [
    'best|worst|finest|greatest|safest|most ..3 hospital|trust|team|staff|service|organisation|care|place|a&e|maternity|employer',
    'stop|quit|enough ?of|with ?the knocking|bashing|slagging|attacking|moaning|criticising|trashing',
    'leave them|it alone',
    'give them|it ?all a break|chance',
    'people|those|anyone|anybody|everyone|haters|critics|whingers|moaners who|that|should|need|clearly|just',
    'doing|does|do|did ?such ?a|an amazing|brilliant|fantastic|great|superb|terrible|awful|shocking|appalling job|work',
    'deserve|deserves ?every|all|better|more|the|a|an',
    'no|any ?earthly idea|clue',
    'too much ?unfair stick|criticism|flak|abuse',
    'underrated|overrated|unfair|unfairly|wrongly|disgrace|shambles|joke|useless|outstanding|amazing|brilliant|appalling|incompetent|overpaid|wasteful|brilliant|fantastic|superb|excellent|terrible',
    'should|must|ought ?be|to ?be ?closed|scrapped|sacked|praised|supported|funded|abolished|ashamed',
  ],
});

/** What a draft says of its writer's part in an argument about an employer, in order of their place. */
export const roleSigns = annotation((context) => read(context));

/** "Not saying how I know": the writer keeps back what they have to do with the place. */
export const hiddenRole = annotation((context) => roleSigns(context).find(({ kind }) => kind === keepsBack));
