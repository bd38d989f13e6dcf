import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faultsOf, printFault } from '../policy/fault.ts';
import type { KnownRegistry, KnownSite, Registry } from '../sites/registry.ts';
import { registrySchema } from '../sites/registry-schema.ts';
import { registries } from '../sites/selectors.ts';
import { Usage } from './options.ts';
import { checklist } from './selectors-checklist.ts';
import { table } from './table.ts';

const help = `Prints what Postcheck knows of the sites' markup, and what to look at on the live sites.

  npm run selectors                 all three sites
  npm run selectors -- linkedin     one of them
  npm run selectors -- FILE.json    checks a registry that is meant for the settings, and prints nothing but its faults`;

const isSite = (name: string): name is KnownSite => Object.hasOwn(registries, name);

function rowsOf({ ladders, routes, attachments }: Registry): string[][] {
  const named = [
    ...Object.entries(ladders),
    ...Object.entries(attachments).map(([kind, ladder]) => [`attachment: ${kind}`, ladder] as const),
  ];
  const anchors = named.flatMap(([name, ladder]) =>
    ladder.map(({ selector, says, rung, seen, source }, step) => [
      step === 0 ? name : '',
      String(step + 1),
      rung,
      seen,
      source,
      says ? `${selector} saying ${says.join(' | ')}` : selector,
    ]),
  );
  const paths = Object.entries(routes).map(([name, list]) => [
    `route: ${name}`,
    '',
    '',
    '',
    '',
    list.join(' '),
  ]);
  return [['what', 'rung', 'known by', 'seen', 'source', 'selector'], ...anchors, ...paths];
}

const printed = (registry: KnownRegistry): string =>
  `${registry.site}, version ${registry.version} of ${registry.date}\n\n${table(rowsOf(registry), 'words')}\n${checklist(registry.site)}`;

/** What is wrong with a registry for the settings; empty when it may be used. */
export function faultsIn(text: string): readonly string[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return [`This is not JSON: ${(error as Error).message}`];
  }
  const site = typeof given === 'object' && given !== null && 'site' in given ? String(given.site) : '';
  if (!isSite(site)) return [`site: This should be one of ${Object.keys(registries).join(', ')}`];
  const parsed = registrySchema(registries[site]).safeParse(given, { reportInput: true });
  return parsed.success ? [] : faultsOf(parsed.error).map(printFault);
}

/** `npm run selectors`: the registries as tables. Resolves to 1 for a file with faults. */
export async function selectors(words: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const [wanted, ...more] = positionals;
  if (more.length > 0) throw new Usage(help);
  if (wanted?.endsWith('.json')) {
    const faults = faultsIn(readFileSync(wanted, 'utf8'));
    process.stdout.write(faults.length > 0 ? `${faults.join('\n')}\n` : 'It may be used.\n');
    return faults.length > 0 ? 1 : 0;
  }
  if (wanted !== undefined && !isSite(wanted)) throw new Usage(help);
  const sites = wanted ? [registries[wanted]] : Object.values(registries);
  process.stdout.write(`${sites.map(printed).join('\n\n')}`);
  return 0;
}
