import { officials, patientNouns } from '../../lexicons/care-words.ts';
import { roles } from '../../lexicons/roles.ts';
import { type Around, lowerAt } from './around-name.ts';

/** Words between a name and the job that follows it. */
const between = new Set([
  'the',
  'our',
  'my',
  'your',
  'from',
  'in',
  'on',
  'at',
  'a',
  'an',
  'one',
  'of',
  'is',
  'who',
  'as',
  'new',
  'lovely',
  'brilliant',
  'amazing',
  'wonderful',
  'and',
  'ward',
  'lead',
  'head',
  'senior',
  'clinical',
  'retired',
  'estates',
  'housekeeping',
  'switchboard',
  'pharmacy',
  'it',
  'comms',
  'portering',
  'catering',
  'domestics',
  'pals',
  'theatres',
  'radiology',
  'pathology',
  'finance',
  'hr',
  'payroll',
  'accounts',
]);

const departments = new Set(
  'estates housekeeping switchboard pharmacy it comms portering catering domestics pals facilities finance hr payroll procurement pathology reception'.split(
    ' ',
  ),
);

const gapAfterRole = new Set(['called', 'named', 'is', 'was', 'here', 'and', 'or', 'the']);

/** "our matron Eileen", "ward clerk, Yusuf", "pharmacist called Hamid". */
export function roleJustBefore({ list, name, from }: Around): boolean {
  for (let step = 1; step <= 4; step += 1) {
    const at = name.first - step;
    if (at < from) return false;
    const last = roles.at(list, at)?.last ?? (officials.has(list[at]?.lower ?? '') ? at : undefined);
    if (last === undefined || last >= name.first) continue;
    const gapWords = list.slice(last + 1, name.first).map((word) => word.lower);
    const ok = gapWords.every((word) => gapAfterRole.has(word)) || gapWords[0] === 'of';
    const crossing = list[last]?.text.endsWith("'s");
    if (ok && !crossing) return true;
  }
  return false;
}

/** "Dave the porter", "Sharon from switchboard", "Sophie, one of our apprentices", "Grace Adomako, head of midwifery". */
export function roleJustAfter(around: Around): boolean {
  const { list, name } = around;
  for (let step = 1; step <= 5; step += 1) {
    const at = name.last + step;
    const lower = lowerAt(around, at);
    if (lower === '') return false;
    if (departments.has(lower) && ['from', 'in', 'on', 'at'].includes(lowerAt(around, at - 1))) return true;
    const match = roles.at(list, at);
    if (match && !patientNouns.has(lower)) return !list[name.last]?.text.endsWith("'s");
    if (!between.has(lower)) return false;
  }
  return false;
}
