import type { Severity } from '../engine/finding.ts';
import { say } from '../words/say.ts';

/** "2 things to check and 1 tip", "Nothing to say". */
export function summaryOf(severities: readonly Severity[]): string {
  const tipCount = severities.filter((one) => one === 'advise').length;
  const tips = say('summary.tips', { count: tipCount });
  if (severities.length === 0) return say('summary.nothing');
  if (tipCount === severities.length) return tips;
  const toCheck = say('summary.toCheck', { count: severities.length - tipCount });
  return tipCount === 0 ? toCheck : say('summary.both', { toCheck, tips });
}
