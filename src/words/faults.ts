import { language, messageNamed } from './say.ts';
import { phraseName } from './telling.ts';

/**
 * What the pure parts tell of broken packs and settings, in the English that stands in their files (`policy/fault.ts` and
 * the schemas). What is filled in may be a phrase of its own, or is quoted from the file.
 */
export const faultWords: readonly string[] = [
  'This is missing',
  'This is empty',
  'This should be {wanted}, but is {given}',
  'This needs at least {amount}',
  'This takes at most {amount}',
  'Nothing here is called "{name}"',
  'This is not an email address',
  'This is not a web address',
  'This is not as it should be',
  'This is not JSON: {reason}',
  'This is not a file of Postcheck’s settings',
  'This pack is written in format {given}; this Postcheck reads format {known}. Update Postcheck first',
  'The managed settings are not an object { }',
  'Postcheck has no setting called "{name}"',
  'There is no section "{id}"',
  'A section before this one has the same id',
  'A contact before this one has the same id',
  'A disclaimer before this one is of the same kind',
  'A host alone, such as england.nhs.uk: no https://, no path, no *',
  'A rule id looks like family/name',
  'A colour as #005eb8',
  'One to four letters or digits',
  'Letters and digits, with single dots or hyphens between them',
  'Lower-case letters and hyphens',
  'Lower-case letters, digits and single hyphens',
  'The id of a policy pack, such as homerton',
  'A year and month, such as 2026-11',
  'A path such as /in/*/edit/intro: no address, no pattern but *',
  'A * stands for one whole step between two /',
  'A web address that starts with https:// or http://',
  'text',
  'a number',
  'a whole number',
  'true or false',
  'an object { }',
  'a list [ ]',
  'empty (null)',
  'one of {choices}',
  '1 character',
  '{count} characters',
  '1 entry',
  '{count} entries',
];

export const faultName = (words: string): string => phraseName(words).replace(/^phrase/, 'fault_told');

/** What stands in the blanks of `frame`, in their order there; `undefined` where the text is another. */
function filledIn(frame: string, text: string): readonly string[] | undefined {
  const [first = '', ...pieces] = frame.split(/\{\w+\}/);
  if (!text.startsWith(first)) return undefined;
  let at = first.length;
  const found: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const end = index === pieces.length - 1 ? text.length - piece.length : text.indexOf(piece, at);
    if (end < at || !text.startsWith(piece, end)) return undefined;
    found.push(text.slice(at, end));
    at = end + piece.length;
  }
  return at === text.length ? found : undefined;
}

const blank = /\{(\w+)\}/g;

function translated(text: string): string | undefined {
  for (const frame of faultWords) {
    const found = filledIn(frame, text);
    const message = found && messageNamed(faultName(frame));
    if (!message) continue;
    const names = [...frame.matchAll(blank)].map((match) => match[1] ?? '');
    // As the catalogue numbers them.
    const numbered = [...names].sort().map((name) => found[names.indexOf(name)] ?? '');
    return message.replace(/\{(\d)\}/g, (_, place: string) => {
      const inside = numbered[Number(place) - 1] ?? '';
      return translated(inside) ?? inside;
    });
  }
  return undefined;
}

/** What is wrong, as the pure parts tell it, in the person's language. The English stands where there is no other. */
export function faultInWords(message: string): string {
  return language().startsWith('en') ? message : (translated(message) ?? message);
}
