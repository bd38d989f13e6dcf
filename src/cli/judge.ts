import type { Finding, Severity } from '../engine/finding.ts';
import { overlap, type Span } from '../engine/span.ts';
import type { Labelled } from './labelled.ts';

/** Rules about the draft as a whole: for these a finding anywhere in it is a hit. */
const wholeDraft: readonly string[] = [
  'disclaimer/personal-capacity',
  'disclaimer/blog',
  'disclaimer/media-comment',
  'disclaimer/reference',
  'confidential/patient-story',
  'confidential/internal-conversation',
  'confidential/partner-or-supplier',
  'confidential/staff-record',
  'conduct/attack-on-colleague-or-patient',
  'conduct/disrepute',
  'conduct/whistleblowing',
  'conduct/commercial-gain',
  'capacity/speaks-for-organisation',
  'safeguarding/asks-for-personal-details',
  'conduct/inflammatory-topic',
];

interface Alarm {
  readonly rule: string;
  readonly severity: Severity;
  readonly evidence: readonly string[];
}

/** How the findings in one labelled draft compare with its labels. */
export interface Judged {
  readonly expected: readonly {
    readonly rule: string;
    readonly hit: boolean;
    /** The finding is above `advise`. */
    readonly held: boolean;
    /** How well the words underlined are those labelled: what they share of what either covers, 0 to 1. */
    readonly underlined?: number;
  }[];
  readonly raised: readonly { readonly rule: string; readonly right: boolean }[];
  /** On a clean draft, findings that nobody allowed. */
  readonly falseAlarms: readonly Alarm[];
  /** Misses and false alarms in words, for `--misses`. */
  readonly report: readonly string[];
}

type Expected = Labelled['expect'][number];

const matches = (pattern: string, rule: string): boolean =>
  pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;

const namesRule = (expected: Expected, rule: string): boolean =>
  [expected.rule, ...(expected.alt ?? [])].some((pattern) => matches(pattern, rule));

function answers(finding: Finding, expected: Expected): boolean {
  if (!namesRule(expected, finding.rule)) return false;
  if (wholeDraft.includes(expected.rule) || wholeDraft.includes(finding.rule) || !finding.span) return true;
  if (expected.start === undefined || expected.end === undefined) return true;
  return overlap(finding.span, { start: expected.start, end: expected.end });
}

/** From this likeness on the right words are underlined. */
export const rightWords = 0.5;

const length = ({ start, end }: Span): number => end - start;

/** What two spans share, of what either covers. */
function likeness(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (length(a) + length(b) - shared || 1);
}

function judgeOne(one: Expected, findings: readonly Finding[]): Judged['expected'][number] {
  const hits = findings.filter((finding) => answers(finding, one));
  const { rule, start, end } = one;
  const held = hits.some(({ severity }) => severity !== 'advise');
  const spans = hits.flatMap(({ span }) => span ?? []);
  if (start === undefined || end === undefined || spans.length === 0)
    return { rule, hit: hits.length > 0, held };
  return {
    rule,
    hit: true,
    held,
    underlined: Math.max(...spans.map((span) => likeness(span, { start, end }))),
  };
}

export function judge(labelled: Labelled, findings: readonly Finding[]): Judged {
  const allowed = (rule: string): boolean =>
    labelled.allow?.some((pattern) => matches(pattern, rule)) ?? false;
  const expected = labelled.expect.map((one) => judgeOne(one, findings));
  const raised = findings
    .map((finding) => ({
      rule: finding.rule as string,
      right: labelled.expect.some((one) => answers(finding, one)),
    }))
    .filter((one) => one.right || !allowed(one.rule));
  const falseAlarms =
    labelled.expect.length > 0
      ? []
      : findings
          .filter((one) => !allowed(one.rule))
          .map(({ rule, severity, evidence }) => ({ rule, severity, evidence }));

  const where = `${labelled.id ?? '?'}: ${JSON.stringify(labelled.text)}`;
  const misses = labelled.expect.filter((_, index) => !expected[index]?.hit);
  return {
    expected,
    raised,
    falseAlarms,
    report: [
      ...misses.map((one) => {
        const words = one.start === undefined ? '' : ` “${labelled.text.slice(one.start, one.end)}”`;
        return `MISSED ${one.rule}${words}\n  ${where}`;
      }),
      ...labelled.expect.flatMap((one, index) => {
        const { underlined } = expected[index] ?? {};
        if (underlined === undefined || underlined >= rightWords) return [];
        const spans = findings.filter((finding) => answers(finding, one)).flatMap(({ span }) => span ?? []);
        const found = spans.map((span) => `“${labelled.text.slice(span.start, span.end)}”`).join(', ');
        return `WORDS ${one.rule} “${labelled.text.slice(one.start, one.end)}” but underlined ${found}\n  ${where}`;
      }),
      ...falseAlarms.map(
        ({ rule, severity, evidence }) =>
          `ALARM ${rule} (${severity}) because ${evidence.join('; ')}\n  ${where}`,
      ),
    ],
  };
}
