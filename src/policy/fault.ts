import type { z } from 'zod';

/** What is wrong with data from outside, and where: `rules.links/internal.sections[0]`. */
export interface Fault {
  /** Empty when the whole is meant. */
  readonly path: string;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The place of a value, as somebody would look for it in the file. */
export function printPath(path: Path): string {
  let printed = '';
  for (const step of path) {
    if (typeof step === 'number') printed += `[${step}]`;
    else if (!/^[\w/-]+$/.test(String(step))) printed += `[${JSON.stringify(String(step))}]`;
    else printed += printed === '' ? String(step) : `.${String(step)}`;
  }
  return printed;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object { }',
  record: 'an object { }',
  array: 'a list [ ]',
  null: 'empty (null)',
};

function kindOf(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return kinds[kind] ?? kind;
}

/** A value as it can stand in a sentence; long ones are cut. */
function show(value: unknown): string {
  const printed = JSON.stringify(value) ?? kindOf(value);
  return printed.length > 40 ? `${printed.slice(0, 39)}…` : printed;
}

const formats: Readonly<Record<string, string>> = {
  email: 'This is not an email address',
  url: 'This is not a web address',
};

function amount(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, bound: number | bigint): string {
  const one = Number(bound) === 1;
  if (issue.origin === 'string') return one ? '1 character' : `${bound} characters`;
  if (issue.origin === 'array') return one ? '1 entry' : `${bound} entries`;
  return String(bound);
}

function messageOf(issue: Issue): string {
  const typed = issue.code === 'invalid_type' || issue.code === 'invalid_value';
  if (typed && issue.input === undefined) return 'This is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `This should be ${kinds[issue.expected] ?? issue.expected}, but is ${kindOf(issue.input)}`;
    case 'invalid_value': {
      const wanted = issue.values.map((value) => (typeof value === 'string' ? value : show(value)));
      const known = wanted.length === 1 ? wanted.join('') : `one of ${wanted.join(', ')}`;
      return `This should be ${known}, but is ${show(issue.input)}`;
    }
    case 'too_small':
      if (issue.minimum === 1) return 'This is empty';
      return `This needs at least ${amount(issue, issue.minimum)}`;
    case 'too_big':
      return `This takes at most ${amount(issue, issue.maximum)}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

/** Zod's issues in plain English, one for each thing to put right. Parse with `reportInput: true`. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ path: printPath(issue.path), message: messageOf(issue) }];
    }
    return issue.keys.map((key) => ({
      path: printPath([...issue.path, key]),
      message: `Nothing here is called "${key}"`,
    }));
  });
}

/** One line for a person: where, then what. */
export const printFault = ({ path, message }: Fault): string => (path ? `${path}: ${message}` : message);
