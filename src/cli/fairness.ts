import { draftOf } from '../engine/draft.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { overlap } from '../engine/span.ts';
import type { Pack } from '../policy/schema.ts';
import { rules } from '../rules/index.ts';
import { communities } from './fairness-names.ts';
import { packOf, Usage } from './options.ts';
import { table } from './table.ts';

const help = `Puts names of ten communities into the same sentences and says how many are found in each.

  npm run fairness [-- --misses]`;

/** F a first name, S a surname, N both. */
const frames = [
  'Sad news, Mrs S passed away on our ward last night.',
  'Had a lovely chat with F in bed 7 about the old days.',
  'my patient N finally went home today 🎉',
  'Can somebody from cardiology please review N, chest pain since six?',
  'F, 84, has been on the stroke unit since Christmas and never complains.',
  'Mr S came back to clinic for his dressings this morning.',
  'We lost N on the dialysis unit, thoughts with the family.',
  'Told F the biopsy result today and held her hand.',
  'F’s daughter brought samosas for everybody on the ward.',
  'Sat with Miss S until the ambulance came, such a long night in the hospice.',
] as const;

export interface Fairness {
  readonly community: string;
  readonly found: number;
  readonly of: number;
  /** Names held back from being posted, rather than only asked about. */
  readonly held: number;
  readonly missed: readonly string[];
}

const author = { identifiesAsStaff: true, profileDisclaimer: true, officialAccount: false };
const nameRules = [
  'confidential/patient-name',
  'confidential/health-of-a-person',
  'safeguarding/named-child',
];

function filled(frame: string, name: string): { text: string; start: number; end: number } {
  const parts = name.split(' ');
  const surname = parts.at(-1) ?? name;
  const first = parts.slice(0, -1).join(' ') || name;
  const slot = /\b[FSN](?=\b)/.exec(frame);
  if (!slot) throw new Error(`No slot in "${frame}"`);
  const value = { F: first, S: surname, N: name }[slot[0] as 'F' | 'S' | 'N'];
  const text = frame.slice(0, slot.index) + value + frame.slice(slot.index + 1);
  return { text, start: slot.index, end: slot.index + value.length };
}

function probeOne(engine: Engine, pack: Pack, community: string, names: readonly string[]): Fairness {
  let found = 0;
  let held = 0;
  const missed: string[] = [];
  for (const frame of frames) {
    for (const name of names) {
      const { text, start, end } = filled(frame, name);
      const { findings } = engine.check(draftOf(text, { site: 'facebook' }), { pack, author });
      const hits = findings.filter(
        (one) => nameRules.includes(one.rule) && one.span && overlap(one.span, { start, end }),
      );
      if (hits.length > 0) found += 1;
      else missed.push(text);
      if (hits.some((one) => one.severity !== 'advise')) held += 1;
    }
  }
  return { community, found, held, of: names.length * frames.length, missed };
}

/** How many of the names of each community are found in the same sentences. */
export function probe(pack: Pack): readonly Fairness[] {
  const engine = createEngine(rules.filter((rule) => nameRules.includes(rule.id)));
  return Object.entries(communities).map(([community, names]) => probeOne(engine, pack, community, names));
}

/** `npm run fairness`. */
export async function fairness(words: readonly string[]): Promise<number> {
  if (words.some((word) => word !== '--misses')) throw new Usage(help);
  const results = probe(packOf(undefined));
  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
  const rows = results.map(({ community, found, held, of }) => [
    community,
    `${found}/${of}`,
    percent(found, of),
    percent(held, of),
  ]);
  process.stdout.write(table([['names of', 'found', 'found', 'held'], ...rows]));
  if (words.includes('--misses'))
    process.stdout.write(`${results.flatMap((one) => one.missed).join('\n')}\n`);
  return results.every(({ found, of }) => found / of >= 0.9) ? 0 : 1;
}
