import text from '../../../assets/lexicons/confidential/partners.txt?raw';
import { phraseReader } from '../../lexicons/phrases.ts';
import { annotation, type Context } from '../context.ts';
import { type Clue, clue, weigh } from '../evidence.ts';
import type { Span } from '../span.ts';
import { type Fact, type Telling, tellings } from '../tellings.ts';
import { readFirm, readListed } from './firms.ts';
import { type Word, words } from './words.ts';

const kinds = ['named', 'product', 'firm', 'relation', 'complaint', 'public'] as const;

const facts: Readonly<Record<(typeof kinds)[number], Fact>> = {
  named: { points: 3, words: 'names a firm that the organisation deals with' },
  product: { points: 1.25, words: 'names a firm and what it makes or does' },
  firm: { points: 1 },
  relation: { points: 1.5, words: 'tells what a firm does for the organisation', helps: true },
  complaint: { points: 0.75, helps: true, anywhere: true },
  public: { points: -2.5 },
};

const read = phraseReader(text, kinds, { firm: readFirm });
const aboutWork =
  /\b(?:we|us|our|we're|we've|trust|hospital|wards?|patients|staff|rota|nhs|procurement|contract|supplier|contractor)\b/;

/** Sentences that name a supplier or partner and say what it does for the organisation. */
const spokenOf = (context: Context): readonly Telling[] =>
  tellings(context, read(context), facts, (_, said): (Clue | false)[] => [
    aboutWork.test(said) ? clue(0.5, 'speaks for the workplace') : clue(-0.5),
  ]).map((one) => ({ ...one, ...firmIn(context, one) }));

const owners = /^(?:our|the|my|their|new|current|former|main)$/;

/** Of the words that tell of a firm its name, with "our linen contractor" where that leads up to it. */
function firmIn(context: Context, { start, end }: Span): Span | undefined {
  const inside = words(context).filter((word) => word.start >= start && word.end <= end);
  for (const first of inside) {
    const last = words(context)[readFirm(words(context), first.index, context) - 1];
    if (!last) continue;
    const called = owners.test(inside[0]?.lower ?? '') && first.start - start < longestLead;
    return { start: called ? start : first.start, end: withoutOwner(last) };
  }
  return undefined;
}

const longestLead = 32;
const withoutOwner = ({ end, lower }: Word): number => (lower.endsWith("'s") ? end - 2 : end);

/** Names that the pack lists as partners or suppliers. */
function listed(context: Context): Telling[] {
  const { suppliers, partners } = context.pack.words;
  if (suppliers.length + partners.length === 0) return [];
  const list = words(context);
  const found: Telling[] = [];
  for (const [at, word] of list.entries()) {
    const last = list[readListed(list, at, context) - 1];
    if (!last) continue;
    const verdict = weigh([clue(4, 'your organisation lists this name as a partner or supplier')]);
    found.push({ start: word.start, end: last.end, verdict });
  }
  return found;
}

/** Partners and suppliers cited by name. */
export const partnersNamed = annotation((context): readonly Telling[] => [
  ...listed(context),
  ...spokenOf(context),
]);
