import { clinical, soundsMedical } from '../../lexicons/clinical.ts';
import { everyday } from '../../lexicons/everyday.ts';
import { looksEveryday, outsideHealth } from '../../lexicons/everyday-roles.ts';
import { roles } from '../../lexicons/roles.ts';
import type { TermMatch } from '../../lexicons/terms.ts';
import { workTerms } from '../../lexicons/work.ts';
import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { employers } from './employer.ts';
import { words } from './words.ts';

/** How much a draft is about the employer, the NHS or the work there. */
export interface AboutWork {
  /** 1 and more: it is. Less: words that may be about anything. */
  readonly points: number;
  /** The same without the words that every job has: 1 and more means that it is about health care. */
  readonly health: number;
  /** It is about something that has nothing to do with work, such as football, food or the weather. */
  readonly everyday: boolean;
  /** The word that says so most. */
  readonly span?: Span;
}

/** Roles that people outside health have too, or that stand in any match report or concert bill. */
const worldlyKinds = ['team', 'leadership', 'support'];
const sure = 1;
const hint = 0.4;
const mostHints = 0.8;

const worth = (match: TermMatch): number => (match.weak ? hint : sure);

const roleWorth = (match: TermMatch, lower: string): number =>
  match.weak ||
  looksEveryday.has(lower) ||
  outsideHealth.has(lower) ||
  worldlyKinds.some((kind) => match.kinds.has(kind))
    ? hint
    : sure;

/** Places of a hospital that stand in every house. */
const furniture = new Set(
  'bed beds chair chairs bay bays corridor corridors trolley trolleys recovery casualty ed ae'.split(' '),
);

function clinicalWorth(match: TermMatch, lower: string): number {
  const place = match.kinds.has('place');
  if (match.weak) return place && !furniture.has(lower) ? hint : 0;
  return place || match.kinds.has('care') ? sure : hint;
}

export const aboutWork = annotation((context): AboutWork => {
  const list = words(context);
  const found: { readonly points: number; readonly span: Span; readonly health: boolean }[] = [
    ...employers(context).map((span) => ({ points: span.named ? sure : hint, span, health: true })),
    ...workTerms
      .find(list)
      .map((span) => ({ points: worth(span), span, health: span.kinds.has('health service') })),
    ...roles.find(list).map((span) => ({
      points: roleWorth(span, context.lower.slice(span.start, span.end)),
      span,
      health: span.kinds.has('clinical'),
    })),
    ...clinical.find(list).map((span) => ({
      points: clinicalWorth(span, context.lower.slice(span.start, span.end)),
      span,
      health: true,
    })),
    ...list.filter((word) => soundsMedical(word.lower)).map((span) => ({ points: hint, span, health: true })),
  ];
  const sum = (some: typeof found): number => {
    const sureOnes = some.filter((one) => one.points >= sure).length;
    const hints = some.filter((one) => one.points > 0 && one.points < sure).length;
    return sureOnes * sure + Math.min(mostHints, hints * hint);
  };
  const best = found.find((one) => one.points >= sure) ?? found.find((one) => one.points > 0);
  return {
    points: sum(found),
    health: sum(found.filter((one) => one.health)),
    everyday: everyday.find(list).length > 0,
    ...(best && { span: { start: best.span.start, end: best.span.end } }),
  };
});
