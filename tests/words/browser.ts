import type { Catalogue } from '../../src/words/catalogue.ts';

/** Does what a browser does with `messages.json`: what is filled in takes the place of `$1`, and `$$` is a dollar. */
export function getMessageFrom(
  ...catalogues: readonly Catalogue[]
): (name: string, given?: readonly string[]) => string {
  return (name, given = []) => {
    const found = catalogues.map((one) => one[name]).find((one) => one !== undefined);
    if (!found) return '';
    return found.message
      .replace(/\$(\w+)\$/g, (_, place: string) => found.placeholders?.[place.toLowerCase()]?.content ?? '')
      .replace(/\$(\d)/g, (_, at: string) => given[Number(at) - 1] ?? '')
      .replaceAll('$$', '$');
  };
}
