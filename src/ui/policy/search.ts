import { severities } from '../../engine/finding.ts';
import type { ShownCheck, ShownPolicy, ShownSection } from '../../messages/shown-policy.ts';

/** Whether every word of `asked` stands somewhere in `text`; case and accents do not count. */
export function hasWords(text: string, asked: string): boolean {
  const plain = fold(text);
  return fold(asked)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

const order = [...[...severities].reverse(), 'off'];

/** What is checked for a section, what matters most first, what is off last. */
export const checksOf = (policy: ShownPolicy, section: ShownSection): ShownCheck[] =>
  policy.checks
    .filter(({ sections }) => sections.includes(section.id))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));

/** Sections that have all the words, in the policy's own text or in what is checked for them. */
export function sectionsWith(policy: ShownPolicy, asked: string): readonly ShownSection[] {
  if (asked.trim() === '') return policy.sections;
  return policy.sections.filter((section) => {
    const checks = checksOf(policy, section).flatMap(({ title, why, todo }) => [title, why, todo]);
    return hasWords([section.heading, ...section.summary, ...checks].join('\n'), asked.trim());
  });
}
