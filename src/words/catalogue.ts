import { type Entry, english } from './english/index.ts';
import { overlay } from './english/overlay.ts';
import { nameOf } from './name.ts';

/** A message as the browsers' `messages.json` has it. */
export interface Message {
  readonly message: string;
  /** For whoever translates it. */
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example: string }>>;
}

/** By name. */
export type Catalogue = Readonly<Record<string, Message>>;

const blank = /\{(\w+)\}/g;

/** The names in { } of a text, in the order in which they are numbered. */
export const blanksOf = (text: string): string[] =>
  [...new Set([...text.matchAll(blank)].map((match) => match[1] ?? ''))].sort();

/** `names`: all that is filled in at this key, whether or not this form of it has a place for each. */
export function messageOf(
  text: string,
  description: string,
  names: readonly string[] = blanksOf(text),
): Message {
  const places = names.map(
    (name, at) => [name.toLowerCase(), { content: `$${at + 1}`, example: name }] as const,
  );
  return {
    message: text.replaceAll('$', '$$$$').replace(blank, (_, name: string) => `$${name.toUpperCase()}$`),
    description,
    ...(places.length > 0 && { placeholders: Object.fromEntries(places) }),
  };
}

type Named = readonly [name: string, message: Message];

/** A sentence, or each form of one that goes with a number. `forms`: those a language has; English has two. */
function messagesAt(key: string, entry: Entry, forms: readonly string[]): Named[] {
  const name = nameOf(key);
  if (typeof entry === 'string') return [[name, messageOf(entry, `Where it stands: ${key}`)]];
  const names = [...new Set([...blanksOf(entry.other), 'count'])].sort();
  return forms.map((form) => [
    `${name}_${form}`,
    messageOf(
      form === 'one' ? entry.one : entry.other,
      `Where it stands: ${key}. For the numbers that your language counts as "${form}"`,
      names,
    ),
  ]);
}

const formsOf = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** Every message for Postcheck's own sentences, with the forms that a language counts by. */
export function ownMessages(language = 'en-GB'): Named[] {
  const forms = formsOf(language);
  return Object.entries(english).flatMap(([key, entry]) =>
    key === 'language'
      ? [[key, { message: language, description: 'The code of your language' }] as const]
      : messagesAt(key, entry, forms),
  );
}

/** Names of what the overlay may have to say when its page has outlived an update, and nothing can be asked any more. */
export const keptNames = (): string =>
  Object.entries(overlay)
    .flatMap(([key, entry]: [string, Entry]) =>
      messagesAt(key, entry, typeof entry === 'string' ? [] : formsOf('en-GB')).map(([name]) => name),
    )
    .concat('language', 'name')
    .join(' ');
