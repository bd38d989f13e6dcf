import type { Sample } from '../scorer/train.ts';
import { table } from './table.ts';

export interface Scored {
  readonly probability: number;
  readonly truth: boolean;
}

/** Chance that a positive scores above a negative. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const ranked = scored.toSorted((a, b) => a.probability - b.probability);
  let ranks = 0;
  let positives = 0;
  ranked.forEach((one, index) => {
    if (!one.truth) return;
    positives += 1;
    ranks += index + 1;
  });
  const negatives = ranked.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / Math.max(1, positives * negatives);
}

/** The share of positives above the bar that so many negatives are above. */
export function recallAt(scored: readonly Scored[], falsePositives: number): { recall: number; bar: number } {
  const negatives = scored
    .filter((one) => !one.truth)
    .map((one) => one.probability)
    .sort((a, b) => b - a);
  const bar = negatives[Math.floor(negatives.length * falsePositives)] ?? 1;
  const positives = scored.filter((one) => one.truth);
  return {
    recall: positives.filter((one) => one.probability > bar).length / Math.max(1, positives.length),
    bar,
  };
}

export const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;

/** How far probabilities are from what happens, on average over tenths: 0.1 where 0.6 comes true half of the time. */
export function miscalibration(scored: readonly Scored[]): number {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, said: 0, true: 0 }));
  for (const { probability, truth } of scored) {
    const tenth = tenths[Math.min(9, Math.floor(probability * 10))];
    if (!tenth) continue;
    tenth.count += 1;
    tenth.said += probability;
    tenth.true += Number(truth);
  }
  return (
    tenths.reduce((sum, tenth) => sum + Math.abs(tenth.said - tenth.true), 0) / Math.max(1, scored.length)
  );
}

/** How a model does on samples it never saw: a row a label. `bar`: what keeps false alarms at 1 in 100. */
export function report(
  samples: readonly Sample[],
  labels: readonly string[],
  probabilityOf: (sample: number, label: string) => number,
): string {
  const rows = labels.map((label) => {
    const scored = samples.flatMap((sample, index) =>
      sample.unjudged.includes(label)
        ? []
        : [{ probability: probabilityOf(index, label), truth: sample.labels.includes(label) }],
    );
    const [half, one, two] = [0.005, 0.01, 0.02].map((rate) => recallAt(scored, rate));
    return [
      label,
      String(scored.filter((sample) => sample.truth).length),
      areaUnderCurve(scored).toFixed(3),
      ...[half, one, two].map((at) => percent(at?.recall ?? 0)),
      (one?.bar ?? 1).toFixed(2),
      miscalibration(scored).toFixed(3),
    ];
  });
  const head = ['', 'sealed', 'area', 'found at 0.5 % false', 'at 1 %', 'at 2 %', 'bar at 1 %', 'off by'];
  return table([head, ...rows]);
}
