import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { readExample } from '../../src/engine/example.ts';
import type { Example, Rule } from '../../src/engine/rule.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { rules } from '../../src/rules/index.ts';

const packFor = (rule: Rule) => {
  const pack = builtInPacks.find((one) => one.rules[rule.id]);
  if (!pack) throw new Error(`No built-in pack has a row for ${rule.id}`);
  return pack;
};

const check = (rule: Rule, example: Example) => {
  const { draft, author, hosts, marked } = readExample(example);
  const pack = packFor(rule);
  const listed = { ...pack, hosts: { ...pack.hosts, ...hosts } };
  const { findings } = createEngine([rule]).check(draft, { pack: listed, author });
  return { findings, marked, text: draft.text };
};

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has examples on both sides', () => {
    expect(rule.examples.flags.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.passes.length).toBeGreaterThanOrEqual(3);
  });

  it.each(rule.examples.flags.map((one) => [textOf(one), one] as const))('flags %s', (_text, example) => {
    const { findings, marked, text } = check(rule, example);
    const underlined = findings.flatMap((one) =>
      one.span ? [text.slice(one.span.start, one.span.end)] : [],
    );
    expect(findings.length).toBeGreaterThan(0);
    for (const span of marked) expect(underlined).toContain(text.slice(span.start, span.end));
  });

  it.each(rule.examples.passes.map((one) => [textOf(one), one] as const))(
    'lets pass %s',
    (_text, example) => {
      const { findings } = check(rule, example);
      expect(findings.map((one) => [one.says.title, one.evidence])).toEqual([]);
    },
  );
});
