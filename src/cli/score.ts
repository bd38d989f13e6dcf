import { parseArgs } from 'node:util';
import { createEngine } from '../engine/engine.ts';
import { rules } from '../rules/index.ts';
import { type Judged, judge, rightWords } from './judge.ts';
import { draftOfLine, labelledSchema } from './labelled.ts';
import { packOf, Usage } from './options.ts';
import { readLines } from './read-lines.ts';
import { readerHelp, readerOption, readWith } from './reader.ts';
import { table } from './table.ts';

const help = `Scores the engine on labelled drafts.

  npm run score -- FILE.jsonl … [--misses] [--words-only] [--policy nhs-england|homerton|FILE.json]

${readerHelp}`;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

function recallRows(judged: readonly Judged[], keyOf: (rule: string) => string): string[][] {
  const rows = new Map<
    string,
    {
      hits: number;
      wanted: number;
      above: number;
      spans: number;
      words: number;
      right: number;
      raised: number;
      alarms: number;
      held: number;
    }
  >();
  const row = (rule: string) => {
    const key = keyOf(rule);
    const known = rows.get(key) ?? {
      hits: 0,
      wanted: 0,
      above: 0,
      spans: 0,
      words: 0,
      right: 0,
      raised: 0,
      alarms: 0,
      held: 0,
    };
    rows.set(key, known);
    return known;
  };
  for (const { expected, raised, falseAlarms } of judged) {
    for (const one of expected) {
      row(one.rule).wanted += 1;
      if (one.hit) row(one.rule).hits += 1;
      if (one.held) row(one.rule).above += 1;
      if (one.underlined !== undefined) row(one.rule).spans += 1;
      if (one.underlined !== undefined && one.underlined >= rightWords) row(one.rule).words += 1;
    }
    for (const one of raised) {
      row(one.rule).raised += 1;
      if (one.right) row(one.rule).right += 1;
    }
    for (const one of falseAlarms) {
      row(one.rule).alarms += 1;
      if (one.severity !== 'advise') row(one.rule).held += 1;
    }
  }
  return [...rows.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { hits, wanted, above, spans, words, right, raised, alarms, held }]) => [
      key,
      wanted ? `${hits}/${wanted}` : '',
      percent(hits, wanted),
      percent(above, hits),
      percent(words, spans),
      percent(right, raised),
      alarms ? String(alarms) : '',
      held ? String(held) : '',
    ]);
}

/** `npm run score`: recall, precision and false alarms per family and per rule. */
export async function score(words: readonly string[]): Promise<number> {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(words);
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
  const { values, positionals } = options;
  if (positionals.length === 0) throw new Usage(help);
  const pack = packOf(values.policy);
  const engine = createEngine(rules);
  const read = readWith(values);
  const judged = positionals
    .flatMap((path) => readLines(path, labelledSchema))
    .map((labelled) => {
      const { draft, author } = draftOfLine(labelled);
      const used = labelled.policy === undefined ? pack : packOf(labelled.policy);
      return judge(labelled, engine.check(draft, { pack: used, author, read }).findings);
    });

  const head = [
    '',
    'found',
    'recall',
    'above advise',
    'right words',
    'precision',
    'false alarms',
    'of these above advise',
  ];
  const clean = judged.filter((one) => one.expected.length === 0);
  const alarmed = clean.filter((one) => one.falseAlarms.length > 0).length;
  const held = clean.filter((one) => one.falseAlarms.some((alarm) => alarm.severity !== 'advise')).length;
  const lines = [
    table([head, ...recallRows(judged, (rule) => rule.split('/')[0] ?? rule)]),
    table([head, ...recallRows(judged, (rule) => rule)]),
    `${judged.length} drafts, ${clean.length} of them clean.`,
    `Clean drafts with a false alarm: ${alarmed} (${percent(alarmed, clean.length)}); above advise: ${held} (${percent(held, clean.length)}).`,
  ];
  if (values.misses) lines.push('', ...judged.flatMap((one) => one.report));
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

const parse = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { misses: { type: 'boolean' }, ...readerOption, policy: { type: 'string' } },
  });
