import data from '../../../assets/lexicons/hosts/words.json';

/** The words that give a kind of site away in its name. Every list is lower case. */
interface Vocabulary {
  /** Enough wherever it stands, except inside one of `notIn`. */
  readonly strong: readonly string[];
  readonly notIn: readonly string[];
  /** Enough as a word of its own. */
  readonly alone: ReadonlySet<string>;
  /** Enough beside a partner. */
  readonly pair: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
  /** Enough at the end of a word that is not one of `notEnding`. */
  readonly ending: readonly string[];
  readonly notEnding: ReadonlySet<string>;
  readonly tops: ReadonlySet<string>;
  readonly weakTops: ReadonlySet<string>;
}

const list = (words = ''): string[] => words.split(' ').filter(Boolean);
const set = (words?: string): ReadonlySet<string> => new Set(list(words));

type Written = Partial<Record<keyof Vocabulary, string>>;

const vocabularies: readonly (readonly [string, Vocabulary])[] = Object.entries(
  data.categories as Record<string, Written>,
).map(([category, words]) => [
  category,
  {
    strong: list(words.strong),
    notIn: list(words.notIn),
    alone: set(words.alone),
    pair: set(words.pair),
    partners: set(words.partners),
    ending: list(words.ending),
    notEnding: set(words.notEnding),
    tops: set(words.tops),
    weakTops: set(words.weakTops),
  },
]);

const generic = set(data.generic);
const benign = list(data.benign);

/** Why a name points at a kind of site. `sure` when the top-level domain itself says so. */
export interface NameClue {
  readonly category: string;
  readonly sure: boolean;
  readonly by: 'top' | 'name';
}

/** Splits a token into known words, longest first; `undefined` when something is left over. */
function segment(token: string, known: (word: string) => boolean): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= token.length; end += 1) {
    for (let start = Math.max(0, end - 14); start < end - 1; start += 1) {
      const before = best[start];
      const word = token.slice(start, end);
      if (!before || !known(word)) continue;
      const now = best[end];
      if (!now || before.length + 1 < now.length) best[end] = [...before, word];
    }
  }
  return best[token.length];
}

function tokenSpeaks(token: string, words: Vocabulary): boolean {
  if (words.alone.has(token)) return true;
  const mayEnd = token.length > 4 && !words.notEnding.has(token);
  if (mayEnd && words.ending.some((end) => token.endsWith(end))) return true;
  const known = (word: string): boolean =>
    words.alone.has(word) || words.pair.has(word) || words.partners.has(word) || generic.has(word);
  const parts = token.length > 3 && token.length < 40 ? segment(token, known) : undefined;
  return parts !== undefined && parts.length > 1 && speakTogether(parts, words);
}

function speakTogether(parts: readonly string[], words: Vocabulary): boolean {
  if (parts.some((part) => words.alone.has(part))) return true;
  const pair = parts.find((part) => words.pair.has(part));
  return pair !== undefined && parts.some((part) => part !== pair && words.partners.has(part));
}

function nameSpeaks(name: string, words: Vocabulary): boolean {
  const plain = words.notIn.reduce((rest, word) => rest.replaceAll(word, '-'), name);
  if (words.strong.some((word) => plain.includes(word))) return true;
  const joined = plain.replaceAll('-', '');
  if (joined !== plain && words.strong.some((word) => word.length > 6 && joined.includes(word))) return true;
  const tokens = plain.split(/[^a-z]+/).filter((token) => token.length > 1);
  return tokens.some((token) => tokenSpeaks(token, words)) || speakTogether(tokens, words);
}

const reserved: ReadonlySet<string> = new Set(['example', 'test', 'invalid']);

/** The labels that name the site: all before "example.org" and its like, else what was registered and below. */
function namingLabels(host: string, domain: string): string[] {
  const labels = host.replace(/^www\d?\./, '').split('.');
  const end = labels.findIndex((label) => reserved.has(label));
  if (end > 0) return labels.slice(0, end);
  return labels.slice(0, labels.length - domain.split('.').length + 1);
}

/**
 * Reads a kind of site off a host's name: its top-level domain, and words in what somebody registered
 * ("bestonlinecasino", "leak-forums"), never parts of other words ("Essex", "grapevine").
 */
export function clueInName(host: string, domain: string): NameClue | undefined {
  const top = host.slice(host.lastIndexOf('.') + 1);
  for (const [category, words] of vocabularies) {
    if (words.tops.has(top)) return { category, sure: true, by: 'top' };
  }
  const labels = namingLabels(host, domain);
  const name = labels.join('.');
  if (!benign.some((word) => name.includes(word))) {
    for (const [category, words] of vocabularies) {
      if (labels.some((label) => nameSpeaks(label, words)))
        return { category, sure: words.weakTops.has(top), by: 'name' };
    }
  }
  for (const [category, words] of vocabularies) {
    if (words.weakTops.has(top)) return { category, sure: false, by: 'top' };
  }
  return undefined;
}
