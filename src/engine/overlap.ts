import type { Finding, RuleId } from './finding.ts';
import { severities } from './finding.ts';
import type { Rule } from './rule.ts';
import { overlap } from './span.ts';

const rank = (finding: Finding): number => severities.indexOf(finding.severity);
const length = (finding: Finding): number => (finding.span ? finding.span.end - finding.span.start : 0);

function matches(pattern: string, id: RuleId): boolean {
  return pattern.endsWith('/*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}

function sameWords(a: Finding, b: Finding): boolean {
  if (a.span && b.span) return overlap(a.span, b.span);
  return a.rule === b.rule && !a.span && !b.span;
}

/** A word that a rule has found in a long stretch that is only heard, or asked about more quietly: each says something of its own. */
const isWordWithin = (word: Finding, stretch: Finding): boolean =>
  (stretch.heard !== undefined || rank(word) > rank(stretch)) &&
  word.heard === undefined &&
  length(word) * 4 < length(stretch);

function unite(keep: Finding, drop: Finding): Finding {
  const { heard, ...told } = keep;
  const raised = rank(drop) > rank(keep);
  // "Not a problem" to what a model heard must not quiet what a rule found in the same words.
  const onlyHeard = heard !== undefined && !(raised && drop.heard === undefined);
  return {
    ...told,
    ...(onlyHeard && { heard }),
    severity: raised ? drop.severity : keep.severity,
    sections: [...new Set([...keep.sections, ...drop.sections])],
    evidence: keep.rule === drop.rule ? [...new Set([...keep.evidence, ...drop.evidence])] : keep.evidence,
  };
}

/**
 * The same words give one finding. Of one rule's overlapping findings the severest, then the longest, stays;
 * a rule takes in the findings of the rules it `absorbs`. What goes leaves its sections behind, and its severity
 * where that is higher: a question must not let through what another rule would have held.
 */
export function resolveOverlaps(findings: readonly Finding[], rules: ReadonlyMap<RuleId, Rule>): Finding[] {
  const wins = (a: Finding, b: Finding): boolean => {
    if (!sameWords(a, b)) return false;
    if (a.rule === b.rule) return true;
    if (isWordWithin(b, a)) return false;
    return rules.get(a.rule)?.absorbs?.some((pattern) => matches(pattern, b.rule)) ?? false;
  };
  const absorbing = (finding: Finding): number => rules.get(finding.rule)?.absorbs?.length ?? 0;
  const strongestFirst = [...findings].sort(
    (a, b) => absorbing(b) - absorbing(a) || rank(b) - rank(a) || length(b) - length(a),
  );

  const kept: Finding[] = [];
  const keptIn = new Map<number, number[]>();
  for (const finding of strongestFirst) {
    const here = stretchesOf(finding);
    const winner = here
      .flatMap((stretch) => keptIn.get(stretch) ?? [])
      .reduce((first, place) => {
        const other = place < first ? kept[place] : undefined;
        return other && wins(other, finding) ? place : first;
      }, kept.length);
    const before = kept[winner];
    kept[winner] = before ? unite(before, finding) : finding;
    if (before) continue;
    for (const stretch of here) keptIn.set(stretch, [...(keptIn.get(stretch) ?? []), winner]);
  }
  return kept.sort(inReadingOrder);
}

const stretchLength = 256;
const wholeDraft = -1;

/** The stretches of the text in which a finding stands: only findings that share one can overlap. */
function stretchesOf({ span }: Finding): number[] {
  if (!span) return [wholeDraft];
  const first = Math.floor(span.start / stretchLength);
  const last = Math.floor(span.end / stretchLength);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** Findings with a place in the text first, by place; then those about the whole draft. Stable. */
function inReadingOrder(a: Finding, b: Finding): number {
  const whole = Number(!a.span) - Number(!b.span);
  if (whole !== 0) return whole;
  return (a.span?.start ?? 0) - (b.span?.start ?? 0) || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
