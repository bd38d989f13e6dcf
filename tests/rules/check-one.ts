import { draftOf, unknownAuthor } from '../../src/engine/draft.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Finding } from '../../src/engine/finding.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { builtInPack } from '../../src/policy/built-in.ts';

/** What some rules find in a text that a member of staff wrote, under NHS England's pack. */
export function findings(text: string, rules: readonly Rule[]): readonly Finding[] {
  const pack = builtInPack('nhs-england');
  if (!pack) throw new Error('There is no pack of NHS England');
  const author = { ...unknownAuthor, identifiesAsStaff: true, profileDisclaimer: true };
  return createEngine(rules).check(draftOf(text), { pack, author }).findings;
}

export const namesOf = (found: readonly Finding[]): string[] =>
  found.map(({ rule, severity }) => `${severity} ${rule}`);
