import text from '../../assets/lexicons/conduct/people.txt?raw';
import relationsText from '../../assets/lexicons/relations.txt?raw';
import rolesText from '../../assets/lexicons/roles.txt?raw';
import { readPhrases } from './phrases.ts';
import { readList } from './terms.ts';

const { classes } = readPhrases(text);
const setOf = (name: string): ReadonlySet<string> => classes[name] ?? new Set();

/** The last words of a list's terms ("staff nurse" gives "nurse"), with their plurals. */
function lastWords(list: string): Set<string> {
  const found = new Set<string>();
  for (const terms of readList(list).values()) {
    for (const term of terms) {
      const last = term.replace(/\?$/, '').split(' ').at(-1) ?? '';
      if (last.length < 2) continue;
      found.add(last);
      found.add(`${last}s`);
    }
  }
  return found;
}

const everyday = setOf('everyday');
const strangers = setOf('stranger');

/** Last words of "head of", "nurse in charge" that name nobody. */
const joining = new Set([
  'of',
  'ofs',
  'charge',
  'charges',
  'care',
  'state',
  'nursing',
  'midwifery',
  'call',
  'next',
  'door',
  'services',
]);

/** Words of a list of people, as sets of single lower-case words. */
export const people = {
  you: setOf('you'),
  them: setOf('them'),
  department: setOf('department'),
  everyday,
  patient: setOf('patient'),
  anyone: new Set([...setOf('anyone'), ...strangers]),
  place: setOf('place'),
  work: setOf('work'),
  game: setOf('game'),
  thing: setOf('thing'),
  nobody: setOf('nobody'),
  /** Staff of health care, whoever says it. */
  staff: new Set(
    [...lastWords(rolesText)].filter((word) => ![everyday, strangers, joining].some((one) => one.has(word))),
  ),
  kin: lastWords(relationsText),
} as const;
