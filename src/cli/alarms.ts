import { parseArgs } from 'node:util';
import { type Author, unknownAuthor } from '../engine/draft.ts';
import { createEngine } from '../engine/engine.ts';
import { severities } from '../engine/finding.ts';
import { rules } from '../rules/index.ts';
import { draftOfLine, lineSchema } from './labelled.ts';
import { packOf, Usage } from './options.ts';
import { readLines } from './read-lines.ts';
import { readerHelp, readerOption, readWith } from './reader.ts';
import { table } from './table.ts';

const help = `Counts what the engine says about posts that nobody labelled, per 1,000 posts.

  npm run alarms -- FILE.jsonl … [--staff] [--words-only] [--show RULE] [--policy nhs-england|homerton|FILE.json]

--staff  as a member of staff whose profile says so and carries a disclaimer; else as a member of the public
--show   also prints the posts that a rule (or family/*) flags
${readerHelp}`;

const staff: Author = { identifiesAsStaff: true, profileDisclaimer: true, officialAccount: false };

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        staff: { type: 'boolean' },
        ...readerOption,
        show: { type: 'string' },
        policy: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
}

const names = (pattern: string, rule: string): boolean =>
  pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;

/** `npm run alarms`: alerts per 1,000 posts, by rule and severity. */
export async function alarms(words: readonly string[]): Promise<number> {
  const { values, positionals } = parse(words);
  if (positionals.length === 0) throw new Usage(help);
  const pack = packOf(values.policy);
  const author = values.staff ? staff : unknownAuthor;
  const engine = createEngine(rules);
  const read = readWith(values);
  const posts = positionals.flatMap((path) => readLines(path, lineSchema));
  const counts = new Map<string, Record<string, number>>();
  const count = (key: string, severity: string): void => {
    const row = counts.get(key) ?? {};
    counts.set(key, { ...row, [severity]: (row[severity] ?? 0) + 1 });
  };

  for (const post of posts) {
    const { findings } = engine.check(draftOfLine(post).draft, { pack, author, read });
    for (const key of new Set(findings.map((one) => `${one.rule} ${one.severity}`))) {
      const [rule = '', severity = ''] = key.split(' ');
      count(rule, severity);
    }
    const worst = severities.findLast((one) => findings.some((finding) => finding.severity === one));
    if (worst) count('any post, by its worst', worst);
    for (const one of findings.filter(({ rule }) => values.show && names(values.show, rule))) {
      const marked = one.span ? `“${post.text.slice(one.span.start, one.span.end)}”` : '(whole draft)';
      process.stdout.write(
        `${one.severity} ${one.rule} ${marked} because ${one.evidence.join('; ')}\n  ${post.text}\n`,
      );
    }
  }

  const rate = (number: number | undefined): string =>
    number === undefined ? '' : ((1000 * number) / posts.length).toFixed(2);
  const rows = [...counts.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => [key, ...severities.toReversed().map((one) => rate(row[one]))]);
  const head = ['per 1,000 posts', ...severities.toReversed()];
  process.stdout.write(
    `${table([head, ...rows])}${posts.length} posts, as ${values.staff ? 'staff' : 'a member of the public'}.\n`,
  );
  return 0;
}
