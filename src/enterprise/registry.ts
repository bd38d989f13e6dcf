/** A Windows registration file: what regedit and Group Policy preferences import. */

export type RegValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'lines'; readonly value: readonly string[] };

export interface RegKey {
  readonly path: string;
  readonly values: Readonly<Record<string, RegValue>>;
}

const quoted = (text: string): string => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;

/** Several lines of text: UTF-16LE, each ended by a zero, all ended by another. */
function multiText(lines: readonly string[]): string {
  const bytes = Buffer.from(`${lines.map((line) => `${line}\0`).join('')}\0`, 'utf16le');
  return `hex(7):${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

function printValue(value: RegValue): string {
  switch (value.kind) {
    case 'text':
      return quoted(value.value);
    case 'number':
      return `dword:${value.value.toString(16).padStart(8, '0')}`;
    case 'lines':
      return multiText(value.value);
  }
}

/** The file's text. Line breaks inside a text value cannot be written in this form: JSON has none. */
export function printReg(keys: readonly RegKey[]): string {
  const blocks = keys.map(({ path, values }) =>
    [
      `[${path}]`,
      ...Object.entries(values).map(([name, value]) => `${quoted(name)}=${printValue(value)}`),
    ].join('\r\n'),
  );
  return `${['Windows Registry Editor Version 5.00', ...blocks].join('\r\n\r\n')}\r\n`;
}

/** The bytes that Windows expects: UTF-16, little end first, with a mark that says so. */
export const regBytes = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
