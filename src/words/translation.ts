import type { Catalogue } from './catalogue.ts';

/** How a translation stands beside the English. */
export interface Report {
  /** Said in English until they are there. */
  readonly missing: readonly string[];
  /** Must be put right: a line for each, with the name of the message. */
  readonly faults: readonly string[];
}

const places = (message: string): string[] =>
  [
    ...new Set([...message.replaceAll('$$', '').matchAll(/\$(\w+)\$/g)].map((match) => match[1] ?? '')),
  ].sort();

/** Forms of a number but the last can do without it: "one thing". */
const mayLeaveOut = (name: string, place: string): boolean =>
  place === 'COUNT' && /_(?:zero|one|two|few|many)$/.test(name);

/** `source`: every message in English, in the forms that the language counts by. */
export function checkTranslation(translation: Catalogue, source: Catalogue): Report {
  const faults = Object.entries(translation).flatMap(([name, { message }]): string[] => {
    const english = source[name];
    if (!english) return [`${name}: there is no such message any more`];
    if (message.trim() === '') return [`${name}: this is empty`];
    const [wanted, given] = [places(english.message), places(message)];
    return [
      ...wanted
        .filter((one) => !given.includes(one) && !mayLeaveOut(name, one))
        .map((one) => `${name}: $${one}$ is left out`),
      ...given.filter((one) => !wanted.includes(one)).map((one) => `${name}: nothing is called $${one}$`),
    ];
  });
  return { missing: Object.keys(source).filter((name) => !translation[name]), faults };
}
