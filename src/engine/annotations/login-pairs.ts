import { accountWords, defaultUsers, loginNouns, poorPasswords } from '../../lexicons/secret-words.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import type { Span } from '../span.ts';
import { type Chunk, chunks } from './chunks.ts';
import { anyIn, anywhere, wordsAround } from './nearby.ts';
import { look } from './secret-look.ts';

interface Told extends Span {
  readonly verdict: Verdict;
}

const together =
  /\b[\dcxyz](?: ?(?:and|&|\+|,) ?\d){1,4} (?:both )?(?:together|at once|at the same time)(?:,? (?:and )?then \d)?/g;

/** "2 and 4 together, then 3": how a lock with buttons is told. */
export const pressedCodes = annotation(({ lower }): readonly Told[] => {
  if (!/together|at once|at the same time/.test(lower) || !/\d/.test(lower)) return [];
  return [...lower.matchAll(together)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    verdict: weigh([clue(3.5, 'buttons to press, as on a lock')]),
  }));
});

const divider = /^[/|:]$/;
const parts = /^\s*[/|]\s*$/;
const stroke = /[/:|]/;
const pairShape = /^([\w.-]{2,30})[/:]([^\s/:]{3,40})$/;

interface Pair extends Span {
  readonly user: string;
  readonly secret: Chunk;
}

/** "admin/admin" and "MessWiFi / Gu1nness": two halves with a stroke between. */
function* pairsOf(context: Context): Generator<Pair> {
  const list = chunks(context);
  for (let index = 0; index < list.length; index += 1) {
    const chunk = list[index];
    if (!chunk) continue;
    const pair = stroke.test(chunk.text) ? pairShape.exec(chunk.text) : null;
    if (pair) {
      const [, user = '', secret = ''] = pair;
      yield { start: chunk.start, end: chunk.end, user, secret: { ...chunk, text: secret, quoted: false } };
      continue;
    }
    const next = list[index + 1];
    if (!next) continue;
    const apart = divider.test(next.text)
      ? list[index + 2]
      : parts.test(context.text.slice(chunk.end, next.start))
        ? next
        : undefined;
    if (apart) yield { start: chunk.start, end: apart.end, user: chunk.text, secret: apart };
  }
}

function verdictOf(context: Context, pair: Pair): Verdict {
  const user = pair.user.toLowerCase();
  const secret = pair.secret.text.toLowerCase();
  const near = wordsAround(context, pair, 9, 6);
  const usual = defaultUsers.has(user) || user.includes('@') || secret.startsWith(user);
  const poor = secret === user || poorPasswords.has(secret) || defaultUsers.has(secret);
  const mixed = look(pair.secret) >= 2.5 && /[a-z]/i.test(secret);
  return weigh([
    usual && poor && clue(2, 'a login that machines come with'),
    mixed && clue(2, 'the second half is mixed as in a password'),
    usual && mixed && clue(1),
    /\bcurl\b|(?:^|\s)-u\s/.test(context.lower) && mixed && clue(2),
    (anyIn(near, accountWords) || anyIn(near, loginNouns) || /\blogged|password/.test(context.lower)) &&
      clue(1.5, 'it is for an account, a network or a machine'),
  ]);
}

/** User and password told as a pair. */
export const loginPairs = annotation((context): readonly Told[] => {
  if (!stroke.test(context.text)) return [];
  if (
    !anywhere(context, accountWords) &&
    !anywhere(context, loginNouns) &&
    !/curl|\blogged|password/.test(context.lower)
  )
    return [];
  return [...pairsOf(context)]
    .filter(
      ({ user, secret }) =>
        !/^https?$|\d{1,2}$/.test(user) || (/[a-z]{2}/i.test(secret.text) && /\d/.test(secret.text)),
    )
    .map((pair) => ({ start: pair.start, end: pair.end, verdict: verdictOf(context, pair) }))
    .filter((one) => one.verdict.points >= 3.5);
});
