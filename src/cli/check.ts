import { parseArgs } from 'node:util';
import { draftOf, unknownAuthor } from '../engine/draft.ts';
import { createEngine } from '../engine/engine.ts';
import type { Finding } from '../engine/finding.ts';
import type { Pack } from '../policy/schema.ts';
import { headingOf, sectionOf } from '../policy/sections.ts';
import { rules } from '../rules/index.ts';
import { checkLines } from './jsonl.ts';
import { packOf, siteOf, surfaceOf, Usage } from './options.ts';
import { readerHelp, readerOption, readWith } from './reader.ts';

const help = `Checks a draft against a social media policy, on this computer.

  npm run check -- "TEXT" [--site twitter|facebook|linkedin] [--surface post|reply|comment|media-comment|article|reference]
                          [--policy nhs-england|homerton|FILE.json] [--editing] [--staff] [--profile-disclaimer] [--words-only]
  npm run check -- --jsonl [the same options, for lines that do not say otherwise] < drafts.jsonl

${readerHelp}

Exit status: 0 nothing found, 1 findings, 2 something is wrong with the command.`;

/** A draft may begin with a dash, as a list does; an option is two dashes and a name. */
const isText = (word: string): boolean =>
  word.startsWith('-') && !/^--(?:[a-z][a-z-]*(?:=.*)?)?$/s.test(word);

function parse(words: readonly string[]) {
  const options = words.filter((word) => !isText(word));
  try {
    const { values, positionals } = parseArgs({
      args: options,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        site: { type: 'string' },
        surface: { type: 'string' },
        policy: { type: 'string' },
        editing: { type: 'boolean' },
        staff: { type: 'boolean' },
        'profile-disclaimer': { type: 'boolean' },
        ...readerOption,
        help: { type: 'boolean' },
      },
    });
    return { values, positionals: [...positionals, ...words.filter(isText)] };
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
}

const shout = { block: 'STOP', warn: 'CHECK', advise: 'ADVICE' } as const;

function describe(finding: Finding, text: string, pack: Pack): string {
  const words = finding.span ? `\n   words:   “${text.slice(finding.span.start, finding.span.end)}”` : '';
  const { weighs } = finding;
  const mostOf = weighs ? [`it is mostly in “${text.slice(weighs.start, weighs.end)}”`] : [];
  const sections = finding.sections.map((id) => {
    const section = sectionOf(pack, id);
    return section ? headingOf(section) : id;
  });
  const fixes = finding.fixes.map((fix) => fix.label);
  return [
    `${shout[finding.severity]}  ${finding.says.title}  [${finding.rule}]${words}`,
    `   because: ${[...finding.evidence, ...mostOf].join('; ')}`,
    `   why:     ${finding.says.why}`,
    `   do:      ${finding.says.todo}`,
    `   policy:  ${sections.join('; ')}`,
    ...(fixes.length > 0 ? [`   fixes:   ${fixes.join(' · ')}`] : []),
  ].join('\n');
}

/** `npm run check`: findings for people, or one line of JSON a draft with `--jsonl`. */
export async function check(words: readonly string[]): Promise<number> {
  const { values, positionals } = parse(words);
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const pack = packOf(values.policy);
  const site = siteOf(values.site);
  const surface = surfaceOf(values.surface);
  const editing = values.editing ?? false;
  const author = {
    ...unknownAuthor,
    identifiesAsStaff: values.staff ?? false,
    profileDisclaimer: values['profile-disclaimer'] ?? false,
  };
  if (values.jsonl)
    return checkLines(process.stdin, process.stdout, {
      pack,
      site,
      surface,
      editing,
      author,
      read: readWith(values),
    });

  const [text, ...more] = positionals;
  if (text === undefined) throw new Usage(help);
  if (more.length > 0) throw new Usage(`Put the text between quotation marks, as one word.\n\n${help}`);
  const draft = draftOf(text, {
    site: site ?? (surface === 'reference' ? 'linkedin' : 'twitter'),
    surface: surface ?? 'post',
    editing,
  });
  const { findings, checkedTo } = createEngine(rules).check(draft, { pack, author, read: readWith(values) });
  if (checkedTo < text.length) process.stderr.write(`Only the first ${checkedTo} characters were checked.\n`);
  if (findings.length === 0) {
    process.stdout.write(`Nothing to say under the policy of ${pack.organisation.name}.\n`);
    return 0;
  }
  process.stdout.write(`${findings.map((one) => describe(one, text, pack)).join('\n\n')}\n`);
  return 1;
}
