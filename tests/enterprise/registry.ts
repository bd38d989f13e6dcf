/** Reads a registration file back, strictly, and turns its values into what the browsers make of them. */

export type RegistryValue = string | number | readonly string[];
export type Registry = Readonly<Record<string, Readonly<Record<string, RegistryValue>>>>;

const unquoted = (text: string): string => text.replace(/\\(["\\])/g, '$1');

function readValue(written: string): RegistryValue {
  if (written.startsWith('"') && written.endsWith('"')) return unquoted(written.slice(1, -1));
  if (/^dword:[0-9a-f]{8}$/.test(written)) return Number.parseInt(written.slice(6), 16);
  if (/^hex\(7\):(?:[0-9a-f]{2},)*[0-9a-f]{2}$/.test(written)) {
    const bytes = Buffer.from(written.slice(7).replaceAll(',', ''), 'hex').toString('utf16le');
    return bytes.replace(/\0\0$/, '').split('\0');
  }
  throw new Error(`Not a registry value: ${written}`);
}

export function readReg(bytes: Uint8Array): Registry {
  const text = Buffer.from(bytes).toString('utf16le');
  if (!text.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n\r\n')) throw new Error('No header');
  const keys: Record<string, Record<string, RegistryValue>> = {};
  let values: Record<string, RegistryValue> | undefined;
  for (const line of text.split('\r\n').slice(2)) {
    if (line === '') continue;
    const path = /^\[(.+)\]$/.exec(line)?.[1];
    const [, name, written] = /^"((?:[^"\\]|\\.)+)"=(.+)$/.exec(line) ?? [];
    if (path !== undefined) keys[path] = values = {};
    else if (values && name !== undefined && written !== undefined)
      values[unquoted(name)] = readValue(written);
    else throw new Error(`Not a line of a registration file: ${line}`);
  }
  return keys;
}

/** As Chromium's registry reader does, told the type by the schema: numbers to switches, JSON text to lists and tables. */
export function chromiumReads(value: RegistryValue, type: string): unknown {
  if (type === 'boolean') return value === 1 || value === '1';
  if (type === 'string') return value;
  return typeof value === 'string' ? JSON.parse(value) : value;
}
