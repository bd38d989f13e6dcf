import { createEngine } from '../engine/engine.ts';
import { readExample } from '../engine/example.ts';
import type { Example, Rule } from '../engine/rule.ts';
import type { Pack } from '../policy/schema.ts';

/** What there is to say of a pack that validates. */
export interface PackReport {
  /** Rules that the pack has no row for, and so never speak. */
  readonly silent: readonly string[];
  /** Rows for rules that this Postcheck has not got. */
  readonly unknown: readonly string[];
  /** Sections that no rule cites: advice only. */
  readonly uncited: readonly string[];
  /** Examples of a rule that come out otherwise under this pack than the rule says. */
  readonly odd: readonly string[];
  /** How many examples were tried. */
  readonly tried: number;
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

function flags(rule: Rule, example: Example, pack: Pack): boolean {
  const { draft, author, hosts } = readExample(example);
  const withHosts = { ...pack, hosts: { ...pack.hosts, ...hosts } };
  return createEngine([rule]).check(draft, { pack: withHosts, author }).findings.length > 0;
}

function oddExamples(rule: Rule, pack: Pack): string[] {
  const missed = rule.examples.flags.filter((one) => !flags(rule, one, pack));
  const flagged = rule.examples.passes.filter((one) => flags(rule, one, pack));
  return [
    ...missed.map((one) => `${rule.id} does not flag: ${textOf(one)}`),
    ...flagged.map((one) => `${rule.id} flags: ${textOf(one)}`),
  ];
}

/** Holds a pack against the rules. A pack's own words and hosts may rightly let a rule's example pass: look at each. */
export function reportOn(pack: Pack, rules: readonly Rule[]): PackReport {
  const rowOf = (rule: Rule) => pack.rules[rule.id];
  const speaking = rules.filter((rule) => (rowOf(rule)?.severity ?? 'off') !== 'off');
  const cited = new Set(Object.values(pack.rules).flatMap(({ sections }) => sections));
  return {
    silent: rules.filter((rule) => !rowOf(rule)).map(({ id }) => id),
    unknown: Object.keys(pack.rules).filter((id) => !rules.some((rule) => rule.id === id)),
    uncited: pack.sections.filter(({ id }) => !cited.has(id)).map(({ id }) => id),
    odd: speaking.flatMap((rule) => oddExamples(rule, pack)),
    tried: speaking.reduce((sum, { examples }) => sum + examples.flags.length + examples.passes.length, 0),
  };
}
