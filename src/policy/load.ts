import { builtInPack, builtInPacks } from './built-in.ts';
import type { Fault } from './fault.ts';
import { type ParsedPack, parsePack, parsePackText } from './parse.ts';
import type { Pack } from './schema.ts';

function byName(id: string): ParsedPack {
  const pack = builtInPack(id);
  if (pack) return { pack };
  const known = builtInPacks.map((one) => one.id).join(', ');
  return { faults: [{ path: '', message: `There is no policy pack "${id}". Built in: ${known}` }] };
}

function parseGiven(given: unknown): ParsedPack {
  if (typeof given !== 'string') return parsePack(given);
  const text = given.trim();
  return /^[a-z0-9-]+$/i.test(text) ? byName(text) : parsePackText(text);
}

/**
 * The pack to work with. `given` is the id of a built-in pack, a whole pack, or a whole pack as JSON text.
 * One that does not validate is refused, with the faults to show, and `fallback` stays in force. An
 * organisation's own pack takes the built-in one's place as a whole: its sections are numbered differently.
 */
export function loadPack(
  given: unknown,
  fallback: Pack,
): { readonly pack: Pack; readonly faults: readonly Fault[] } {
  if (given === undefined || given === null || given === '') return { pack: fallback, faults: [] };
  const parsed = parseGiven(given);
  return 'pack' in parsed ? { pack: parsed.pack, faults: [] } : { pack: fallback, faults: parsed.faults };
}
