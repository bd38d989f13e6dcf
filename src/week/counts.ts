import { z } from '../engine/zod.ts';
import { type Outcome, outcomes } from '../messages/protocol.ts';

/**
 * What was caught lately, in numbers: kept on the device, for the person alone. A day, a rule and how often; no word of
 * a draft, no name, no site.
 */

const count = z.int().nonnegative().catch(0);

const tallySchema = z.object({ fixed: count, dismissed: count, posted: count, left: count });
export type Tally = z.infer<typeof tallySchema>;

const daySchema = z.object({
  /** Drafts that were checked and then posted or closed. */
  checked: count,
  rules: z.record(z.string(), tallySchema).catch({}),
});
export type Day = z.infer<typeof daySchema>;

/** Days as "2026-11-21". Whatever is stored, something parses: what is broken counts as never counted. */
export const countsSchema = z
  .object({ days: z.record(z.iso.date(), daySchema.catch({ checked: 0, rules: {} })).catch({}) })
  .catch({ days: {} });
export type Counts = z.infer<typeof countsSchema>;

/** One draft that is done with. */
export interface Done {
  readonly findings: readonly { readonly rule: string; readonly outcome: Outcome }[];
}

const none: Tally = { fixed: 0, dismissed: 0, posted: 0, left: 0 };
const quiet: Day = { checked: 0, rules: {} };

export const totalOf = ({ fixed, dismissed, posted, left }: Tally): number =>
  fixed + dismissed + posted + left;

/** Days are kept for so long. */
const keptDays = 28;

const millisecondsADay = 86_400_000;

/** The day so many days before another, both as "2026-11-21". */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * millisecondsADay).toISOString().slice(0, 10);

/** The counts with one more draft, without days that are too old. `day`: today, where the person is. */
export function counted({ days }: Counts, { findings }: Done, day: string): Counts {
  const today = days[day] ?? quiet;
  const rules = { ...today.rules };
  for (const { rule, outcome } of findings) {
    const tally = rules[rule] ?? none;
    rules[rule] = { ...tally, [outcome]: tally[outcome] + 1 };
  }
  const oldest = daysBefore(day, keptDays - 1);
  const kept = Object.entries(days).filter(([one]) => one >= oldest);
  return { days: { ...Object.fromEntries(kept), [day]: { checked: today.checked + 1, rules } } };
}

export interface WeekDay extends Day {
  readonly day: string;
  readonly caught: number;
}

/** The seven days that end today, oldest first. */
export function weekOf({ days }: Counts, today: string): WeekDay[] {
  return Array.from({ length: 7 }, (_, index) => {
    const day = daysBefore(today, 6 - index);
    const { checked, rules } = days[day] ?? quiet;
    const caught = Object.values(rules).reduce((sum, tally) => sum + totalOf(tally), 0);
    return { day, checked, rules, caught };
  });
}

/** The rules of some days with what became of their findings, most frequent first. */
export function byRule(days: readonly Day[]): { readonly rule: string; readonly tally: Tally }[] {
  const sums = new Map<string, Tally>();
  for (const { rules } of days) {
    for (const [rule, tally] of Object.entries(rules)) {
      const sum = sums.get(rule) ?? none;
      sums.set(rule, {
        fixed: sum.fixed + tally.fixed,
        dismissed: sum.dismissed + tally.dismissed,
        posted: sum.posted + tally.posted,
        left: sum.left + tally.left,
      });
    }
  }
  return [...sums]
    .map(([rule, tally]) => ({ rule, tally }))
    .sort((a, b) => totalOf(b.tally) - totalOf(a.tally) || a.rule.localeCompare(b.rule));
}

/** Everything that is kept, for a spreadsheet. Rule ids need no quoting. */
export function csvOf({ days }: Counts): string {
  const lines = Object.entries(days)
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([day, { checked, rules }]) => [
      `${day},drafts checked,${checked},,,`,
      ...Object.entries(rules)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([rule, tally]) => `${day},${rule},${outcomes.map((one) => tally[one]).join(',')}`),
    ]);
  return `${['day,what,put right,not a problem,posted anyway,left', ...lines].join('\r\n')}\r\n`;
}
