import type { OwnLists } from '../lexicons/hosts/host-list.ts';
import type { Pack } from '../policy/schema.ts';
import type { Context, Read } from './context.ts';
import { type Author, type Draft, longestText, unknownAuthor } from './draft.ts';
import type { Certainty } from './evidence.ts';
import { type Finding, type Fix, type RuleId, type Says, type Severity, severities } from './finding.ts';
import { lowerSameLength, type Normalised, normalise } from './normalise.ts';
import { resolveOverlaps } from './overlap.ts';
import { removal } from './removal.ts';
import type { Found, Rule } from './rule.ts';
import type { Span } from './span.ts';

export interface Check {
  readonly findings: readonly Finding[];
  /** How much of the text was read, in UTF-16 units; less than all only for a text over `longestText`. */
  readonly checkedTo: number;
}

export interface Engine {
  readonly rules: readonly Rule[];
  /** Checks a draft. Pure and synchronous: the same draft, author and pack give the same findings. */
  check(draft: Draft, settings: CheckSettings): Check;
}

export interface CheckSettings {
  readonly pack: Pack;
  readonly author?: Author | undefined;
  readonly read?: Read | undefined;
  readonly lists?: OwnLists | undefined;
}

const step: Readonly<Record<Certainty, number>> = { faint: -2, weak: -1, strong: 0, severe: 1 };

function severityOf(base: Severity, certainty: Certainty): Severity {
  const place = severities.indexOf(base) + step[certainty];
  return severities[Math.min(Math.max(place, 0), severities.length - 1)] ?? base;
}

function saysOf(rule: Rule, found: Found): Says {
  const says = { ...rule.says, ...(found.variant ? rule.variants?.[found.variant] : undefined) };
  const unsure = found.certainty === 'weak' || found.certainty === 'faint';
  return unsure && says.ask ? { ...says, title: says.ask } : says;
}

const mapFix = (fix: Fix, map: (span: Span) => Span): Fix =>
  'span' in fix ? { ...fix, span: map(fix.span) } : fix;

function contextOf(draft: Draft, author: Author, pack: Pack, plain: Normalised): Context {
  return { text: plain.text, lower: lowerSameLength(plain.text), draft, author, pack };
}

export function createEngine(rules: readonly Rule[]): Engine {
  const byId = new Map<RuleId, Rule>(rules.map((rule) => [rule.id, rule]));
  if (byId.size !== rules.length) throw new Error('Two rules share an id');

  return {
    rules,
    check(whole, { pack, author = unknownAuthor, read, lists }) {
      const checkedTo = Math.min(whole.text.length, longestText);
      const draft =
        checkedTo < whole.text.length ? { ...whole, text: whole.text.slice(0, checkedTo) } : whole;
      const plain = normalise(draft.text);
      const context = {
        ...contextOf(draft, author, pack, plain),
        ...(read && { read }),
        ...(lists && { lists }),
      };
      const map = (span: Span): Span => plain.toOriginal(span);

      const findings: Finding[] = [];
      for (const rule of rules) {
        const row = pack.rules[rule.id];
        if (!row || row.severity === 'off' || (rule.needs && !rule.needs(context))) continue;
        for (const found of rule.check(context)) {
          const fixes = found.fixes ?? (found.span ? [removal(context.text, found.span)] : []);
          findings.push({
            rule: rule.id,
            severity: found.severity ?? severityOf(row.severity, found.certainty ?? 'strong'),
            ...(found.span && { span: map(found.span) }),
            ...(found.marks && { marks: found.marks.map(map) }),
            says: saysOf(rule, found),
            evidence: found.evidence,
            ...(found.heard && { heard: found.heard }),
            ...(found.weighs && { weighs: map(found.weighs) }),
            sections: row.sections,
            fixes: fixes.map((fix) => mapFix(fix, map)),
          });
        }
      }
      return { findings: resolveOverlaps(findings, byId), checkedTo };
    },
  };
}
