import { readFileSync } from 'node:fs';
import { sites, surfaces } from '../engine/draft.ts';
import { builtInPack, builtInPacks } from '../policy/built-in.ts';
import { printFault } from '../policy/fault.ts';
import { parsePackText } from '../policy/parse.ts';
import type { Pack } from '../policy/schema.ts';

/** A mistake in how a command was called: told to the person, exit status 2. */
export class Usage extends Error {}

/** The option must be one of a few words. */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const match = allowed.find((one) => one === value);
  if (match) return match;
  throw new Usage(`There is no ${name} "${value}". Choose one of: ${allowed.join(', ')}.`);
}

export const siteOf = (value: string | undefined) => oneOf('site', value, sites);
export const surfaceOf = (value: string | undefined) => oneOf('surface', value, surfaces);

function packFile(path: string): Pack {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Usage(`The policy file ${path} could not be read: ${(error as Error).message}`);
  }
  const parsed = parsePackText(text);
  if ('pack' in parsed) return parsed.pack;
  throw new Usage(
    `The policy file ${path} was refused:\n${parsed.faults.map((one) => `  ${printFault(one)}`).join('\n')}`,
  );
}

/** A built-in pack by its id, or a pack file by its path. NHS England's when nothing is said. */
export function packOf(name = 'nhs-england'): Pack {
  const pack = builtInPack(name);
  if (pack) return pack;
  if (name.endsWith('.json')) return packFile(name);
  const known = builtInPacks.map((one) => one.id).join(', ');
  throw new Usage(
    `There is no policy "${name}". Choose one of: ${known}, or name a policy pack's .json file.`,
  );
}
