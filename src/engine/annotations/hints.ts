import internal from '../../../assets/lexicons/confidential/internal-hints.txt?raw';
import security from '../../../assets/lexicons/confidential/security-hints.txt?raw';
import { phraseReader } from '../../lexicons/phrases.ts';
import { annotation } from '../context.ts';
import { type Fact, type Telling, tellings } from '../tellings.ts';

const securityKinds = ['asset', 'flaw', 'hush'] as const;
const securityFacts: Readonly<Record<(typeof securityKinds)[number], Fact>> = {
  asset: { points: 1.25, words: 'speaks of a lock, a guard, a camera or a system' },
  flaw: { points: 1, words: 'and of what is wrong with it', helps: true },
  hush: { points: 0.75, helps: true, anywhere: true },
};
const readSecurity = phraseReader(security, securityKinds);

/** Sentences in which words about safety and about weakness meet, in any order; a hint and no more. */
export const securityHints = annotation((context): readonly Telling[] =>
  tellings(context, readSecurity(context), securityFacts),
);

const internalKinds = ['who', 'change', 'hush'] as const;
const internalFacts: Readonly<Record<(typeof internalKinds)[number], Fact>> = {
  who: { points: 1, words: 'speaks of people or places at work' },
  change: { points: 1.25, words: 'tells of a change or an order', helps: true },
  hush: { points: 1.25, words: 'says that others do not know', helps: true, anywhere: true },
};
const readInternal = phraseReader(internal, internalKinds);

/** Sentences in which people at work, a change and a secret meet, in any order; a hint and no more. */
export const internalHints = annotation((context): readonly Telling[] =>
  tellings(context, readInternal(context), internalFacts),
);
