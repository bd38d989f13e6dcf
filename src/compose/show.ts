import { severities } from '../engine/finding.ts';
import type { CardFinding, MarkerState, OverlayModel } from '../ui/model.ts';
import { clock } from '../words/dates.ts';
import { isTextFix } from './fix.ts';
import type { Named } from './memory.ts';
import type { Standing } from './state.ts';

const isAdvice = ({ finding }: Named): boolean => finding.severity === 'advise';

/** The findings somebody still has to think about: not dismissed. */
export const open = ({ named, memory }: Pick<Standing, 'named' | 'memory'>): readonly Named[] =>
  named.filter((one) => !memory.isDismissed(one));

/** The findings that hold a post. */
export const holding = (standing: Pick<Standing, 'named' | 'memory'>): readonly Named[] =>
  open(standing).filter((one) => !isAdvice(one) && !standing.memory.isAcknowledged(one));

/** Whether a held post wants a typed reason before it goes out. */
export const needsReason = (standing: Pick<Standing, 'named' | 'memory' | 'asksReason'>): boolean =>
  standing.asksReason && holding(standing).some(({ finding }) => finding.severity === 'block');

/** The gravest first, and equals as they are read: what holds a post is not behind a tip. */
const gravestFirst = (named: readonly Named[]): readonly Named[] =>
  [...named].sort((a, b) => severities.indexOf(b.finding.severity) - severities.indexOf(a.finding.severity));

/** What to show first. */
export const gravest = (named: readonly Named[]): Named | undefined => gravestFirst(named)[0];

/** Each finding is a page of the card, but the items of the checklist share one. */
const pagesOf = (findings: readonly Named[]): readonly Named[] =>
  findings.filter(({ key }, at) => findings.findIndex((other) => other.key === key) === at);

/** What "Put all right" puts right. */
export const fixable = (standing: Pick<Standing, 'named' | 'memory'>): readonly Named[] =>
  open(standing).filter(({ finding: { fixes } }) => fixes[0] && isTextFix(fixes[0]));

function markerOf(standing: Standing): MarkerState {
  const { check, paused } = standing;
  const findings = open(standing);
  const toCheck = findings.filter((one) => !isAdvice(one)).length;
  if (paused) return { kind: 'paused', ...(paused.until && { until: clock(paused.until) }) };
  if (standing.held) return { kind: 'held', count: holding(standing).length };
  if (check.kind === 'not-checked') return { kind: 'not-checked', because: check.because };
  if (toCheck > 0) return { kind: 'to-check', count: toCheck };
  if (check.kind === 'checked' && check.partly) return { kind: 'not-checked', because: check.partly };
  return findings.length > 0 ? { kind: 'advice', count: pagesOf(findings).length } : { kind: 'clear' };
}

/** What is put right stays on the card, said to be done, until the card is closed or it turns up again. */
function cardFindings(standing: Standing): readonly CardFinding[] {
  const { outcomes, together } = standing;
  // After "Put all right" one sentence says it for all.
  const done = (together ? [] : [...outcomes])
    .filter(([, { fixed }]) => fixed !== 'not-taken')
    .map(([key, { finding, fixed }]): CardFinding => ({ key, finding, fixed }));
  const now = pagesOf(gravestFirst(open(standing)))
    .filter(({ key }) => !done.some((one) => one.key === key))
    .map(({ key, finding }): CardFinding => {
      const words = standing.quote(finding);
      const mostOf = standing.quoteMost(finding);
      const failed = outcomes.get(key);
      return {
        key,
        finding,
        ...(words && { words }),
        ...(mostOf && { mostOf }),
        ...(failed && { fixed: 'not-taken' }),
        ...(failed?.copied !== undefined && { copied: failed.copied }),
      };
    });
  return [...done, ...now];
}

/** What the overlay is to draw. */
export function modelOf(standing: Standing): OverlayModel {
  const findings = cardFindings(standing);
  return {
    marker: markerOf(standing),
    findings,
    cardOpen: standing.cardOpen,
    organisation: standing.organisation,
    ...(standing.checklist && { checklist: standing.checklist }),
    fixable: fixable(standing).length,
    mayPause: standing.mayPause,
    ...(standing.together && { together: standing.together }),
    ...(standing.current && { current: standing.current }),
    ...(standing.held && {
      hold: {
        needsReason: needsReason(standing),
        ...(standing.unchecked && { unchecked: standing.unchecked }),
      },
    }),
    ...(standing.notice && { notice: standing.notice }),
  };
}
