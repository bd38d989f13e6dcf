import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { difference } from '../policy/difference.ts';
import { printFault } from '../policy/fault.ts';
import { parsePackText } from '../policy/parse.ts';
import { packSchema } from '../policy/schema.ts';
import { rules } from '../rules/index.ts';
import { packOf, Usage } from './options.ts';
import { reportOn } from './pack-report.ts';

const help = `Checks an organisation's policy pack, or starts one.

  npm run pack -- check FILE [--against ID|FILE]     validates it, tries every rule's examples under it, says which
                                                     rules and sections stand alone, and what differs from another pack
  npm run pack -- new FILE --id ID [--from ID|FILE]  writes a new pack with everything of a built-in one, to be changed

Exit status: 0 in order, 1 there is something to look at, 2 refused.`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function list(title: string, entries: readonly string[]): void {
  if (entries.length === 0) return;
  say(`\n${title} (${entries.length}):`);
  for (const entry of entries) say(`  ${entry}`);
}

function check(path: string, against: string | undefined): number {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Usage(`The pack ${path} could not be read: ${(error as Error).message}`);
  }
  const parsed = parsePackText(text);
  if ('faults' in parsed) {
    say(`${path} is refused:`);
    for (const fault of parsed.faults) say(`  ${printFault(fault)}`);
    return 2;
  }
  const { pack } = parsed;
  const report = reportOn(pack, rules);
  say(
    `${path} is a sound pack: ${pack.organisation.name}, ${pack.sections.length} sections, ${Object.keys(pack.rules).length} rules.`,
  );
  say(`${report.tried} examples tried; ${report.odd.length} come out otherwise than their rule says.`);
  list('Examples to look at: most name another organisation than this', report.odd);
  list('Rules without a row, which never speak', report.silent);
  list('Rows for rules that this Postcheck has not got', report.unknown);
  list('Sections that no rule cites: advice only', report.uncited);
  if (against !== undefined) list(`Different from ${against}`, difference(packOf(against), pack));
  return report.silent.length + report.unknown.length > 0 ? 1 : 0;
}

function start(path: string, id: string | undefined, from: string): number {
  if (id === undefined) throw new Usage(`A new pack needs a name of its own.\n\n${help}`);
  if (existsSync(path)) throw new Usage(`${path} is there already, and stays as it is.`);
  const parsed = packSchema.safeParse({ ...packOf(from), id });
  if (!parsed.success)
    throw new Usage(`"${id}" cannot be the id of a pack: lower-case letters, digits and single hyphens.`);
  writeFileSync(path, `${JSON.stringify(parsed.data, null, 2)}\n`);
  say(
    `${path} is written, as ${from} has it. Change the organisation, its sections and contacts, then check it.`,
  );
  return 0;
}

/** `npm run pack`. */
export async function pack(words: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
  const [task, path] = parsed.positionals;
  if (path === undefined) throw new Usage(help);
  if (task === 'check') return check(path, parsed.values.against);
  if (task === 'new') return start(path, parsed.values.id, parsed.values.from ?? 'nhs-england');
  throw new Usage(help);
}

const parse = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { against: { type: 'string' }, id: { type: 'string' }, from: { type: 'string' } },
  });
