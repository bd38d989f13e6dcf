import { type Fault, faultsOf } from '../policy/fault.ts';
import { type Person, personFileSchema } from './schema.ts';

/** A person's settings as a file of their own, to keep or to take to another computer. */
export const fileOf = (person: Person): string => `${JSON.stringify(person, null, 2)}\n`;

/** Reads such a file. Either the whole of it can be taken, or every fault is told with its place and nothing is. */
export function readFile(text: string): { readonly person: Person } | { readonly faults: readonly Fault[] } {
  let value: unknown;
  try {
    // Windows editors put a byte order mark in front, which JSON does not allow.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: [{ path: '', message: 'This is not a file of Postcheck’s settings' }] };
  }
  const parsed = personFileSchema.safeParse(value, { reportInput: true });
  return parsed.success ? { person: parsed.data } : { faults: faultsOf(parsed.error) };
}
