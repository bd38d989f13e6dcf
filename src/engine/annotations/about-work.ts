import { clinical, soundsMedical } from '../../lexicons/clinical.ts';
import { everyday } from '../../lexicons/everyday.ts';
import { looksEveryday, outsideHealth } from '../../lexicons/everyday-roles.ts';
import { roles } from '../../lexicons/roles.ts';
import type { TermMatch } from '../../lexicons/terms.ts';
import { workTerms } from '../../lexicons/work.ts';
import { annotation } from '../context.ts';
import { overlap, type Span } from '../span.ts';
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
  /** It uses a word of hospitals in another sense: a shift key, a very patient spaniel. */
  readonly otherSense: boolean;
  /** The word that says so most. */
  readonly span?: Span;
}

const sure = 1;
const hint = 0.4;
const whisper = 0.1;
const mostHints = 0.8;

/** Weak words that are about work more often than not. */
const tellingWeak = new Set(
  'hospital hospitals trust strike shift shifts nights unison prescriptions surgery medicine handover union comms overtime'.split(
    ' ',
  ),
);
const leading = new Set([
  'manager',
  'ward manager',
  'line manager',
  'chief executive',
  'chief exec',
  'colleague',
  'staff',
  'receptionist',
  'doctor',
]);

function worth(match: TermMatch, lower: string): number {
  if (!match.weak) return sure;
  return tellingWeak.has(lower) ? hint : whisper;
}

function roleWorth(match: TermMatch, lower: string): number {
  if (match.kinds.has('clinical') && !match.weak && !looksEveryday.has(lower) && !outsideHealth.has(lower))
    return sure;
  return leading.has(lower.replace(/s$/, '')) ? hint : whisper;
}

/** Words of hospitals that stand in every house, too. */
const furniture = new Set(
  'mattress mattresses bed beds chair chairs bay bays corridor corridors trolley trolleys recovery casualty ed ae frame frames list lists form forms take takes emu utc depot table admission operated majors'.split(
    ' ',
  ),
);

/** Words of care that are said of keys, tables and parcels, too. */
const sayings = new Set([
  'on the table',
  'follow up',
  'handed over',
  'came round',
  'coming round',
  'come round',
]);

/** The words of hospitals in another sense: a very patient spaniel, a clinic for bikes, a shift key. */
const otherSense =
  /\b(?:very|so|too|more|most|be|being|been|really|incredibly|endlessly|extremely|infinitely|stay|remarkably|long-suffering and) patient\b(?! (?:safety|flow|care|records?))|\bpatient (?:with (?:me|us|him|her|them|my|the)|little|dog|cat|spaniel|wife|husband|soul|teacher|instructor|driver)\b|\bshift (?:your|my|his|her|the|key|keys|gears?|left|right|that)\b|\btheatre (?:royal|trip|tickets?|company|group|club|school|production|darling|last night|critic|review|break)\b|\b(?:musical|community|amateur|panto|outdoor|street|open air|puppet|youth) theatre\b|\b(?:band|choir|football|cricket|bell|guitar|piano|target|batting|orchestra|netball|rugby) practice\b|\bpractice makes\b|\b(?:football|cricket|golf|dance|repair|bike|writing|tennis|swim|running|bat) clinics?\b|\bclinics? of an?\b|\b(?:i|we|you|they|to|can't|don't|never|not|would) trust\b|\btrust (?:me|him|her|them|us|you|your|my|nobody|no one|issues|funds?|fall)\b|\bhome depot\b|\bhospice shops?\b|\bshift (?:\+|in (?:the|my|public|attitudes?)\b)|\bshift\+|\bband \d (?:on the bill|were|was|played|covers)\b|\bdischarged from the (?:oven|army|navy|pan|freezer|shed)\b|\b(?:train|bus|tube|car|knees|cat|boiler|oven|wifi|dishwasher|kettle|washing machine)(?:'s|s| is| are|'re| has gone| gone)? on strike\b|\bwho walks the dog\b|\blong day (?:of|at the (?:beach|seaside|match|races|zoo))\b|\brota for who\b|\bwaiting room\b|\b(?:tree|advice|mp's|constituency|plant|vet's|bike) surger(?:y|ies)\b/g;
const homonym =
  /\b(?:patient|shift|theatre|practice|clinics?|trust|depot|hospice|room|day|rota|surger(?:y|ies)|band|discharged|strike|who)\b/;

function otherSenses(lower: string): readonly Span[] {
  if (!homonym.test(lower)) return [];
  return [...lower.matchAll(otherSense)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function clinicalWorth(match: TermMatch, lower: string): number {
  const place = match.kinds.has('place');
  if (furniture.has(lower) || sayings.has(lower)) return 0;
  if (match.weak) return place ? hint : 0;
  return place || match.kinds.has('care') ? sure : hint;
}

export const aboutWork = annotation((context): AboutWork => {
  const list = words(context);
  const apart = otherSenses(context.lower);
  const all: { readonly points: number; readonly span: Span; readonly health: boolean }[] = [
    ...employers(context).map((span) => ({ points: span.named ? sure : hint, span, health: true })),
    ...workTerms.find(list).map((span) => ({
      points: worth(span, context.lower.slice(span.start, span.end)),
      span,
      health: span.kinds.has('health service'),
    })),
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
  const found = apart.length > 0 ? all.filter(({ span }) => !apart.some((one) => overlap(one, span))) : all;
  const sum = (some: typeof found): number => {
    const sureOnes = some.filter((one) => one.points >= sure).length;
    const hints = some.reduce((total, one) => total + (one.points < sure ? one.points : 0), 0);
    return sureOnes * sure + Math.min(mostHints, hints);
  };
  const best = found.find((one) => one.points >= sure) ?? found.find((one) => one.points > 0);
  return {
    points: sum(found),
    health: sum(found.filter((one) => one.health)),
    everyday: everyday.find(list).length > 0,
    otherSense: apart.length > 0,
    ...(best && { span: { start: best.span.start, end: best.span.end } }),
  };
});
