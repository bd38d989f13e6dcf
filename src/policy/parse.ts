import { type Fault, faultsOf } from './fault.ts';
import { type Pack, packFormat, packSchema } from './schema.ts';

export type ParsedPack = { readonly pack: Pack } | { readonly faults: readonly Fault[] };

const refuse = (path: string, message: string): ParsedPack => ({ faults: [{ path, message }] });

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}

/** Checks a pack. Either it is whole, or every fault that could be told is named with its path. */
export function parsePack(value: unknown): ParsedPack {
  const format = formatOf(value);
  if (typeof format === 'number' && format > packFormat) {
    const known = `this Postcheck reads format ${packFormat}`;
    return refuse('format', `This pack is written in format ${format}; ${known}. Update Postcheck first`);
  }
  const parsed = packSchema.safeParse(value, { reportInput: true });
  return parsed.success ? { pack: parsed.data } : { faults: faultsOf(parsed.error) };
}

/** The same for a pack that comes as text, from a file or from managed settings. */
export function parsePackText(text: string): ParsedPack {
  try {
    // Windows editors put a byte order mark in front, which JSON does not allow.
    return parsePack(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('', `This is not JSON: ${error.message}`);
    throw error;
  }
}
