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
  readonly notEnding: readonly string[];
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
    notEnding: list(words.notEnding),
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

const isBenign = (name: string): boolean => benign.some((word) => name.includes(word));

/** Lucky numbers behind a short name: what betting sites of East Asia call themselves. */
const lucky = /^[a-z]{1,5}(?:88|888|77|777|168|138|303)$/;
const luckyTops = /\.(?:com|net|vip|win|asia|club|online|site|top|xyz|cc|co|me|live|fun|pro|io|app|bet)$/;

function endsLike(token: string, { ending, notEnding }: Vocabulary): boolean {
  const end = token.length > 4 && ending.find((one) => token.endsWith(one));
  return Boolean(end) && !notEnding.some((word) => token.endsWith(word));
}

function speakTogether(parts: readonly string[], words: Vocabulary): boolean {
  if (parts.some((part) => words.alone.has(part))) return true;
  const pair = parts.find((part) => words.pair.has(part));
  return pair !== undefined && parts.some((part) => part !== pair && words.partners.has(part));
}

function tokenSpeaks(token: string, words: Vocabulary): boolean {
  if (words.alone.has(token) || endsLike(token, words)) return true;
  const known = (word: string): boolean =>
    words.alone.has(word) || words.pair.has(word) || words.partners.has(word) || generic.has(word);
  const parts = token.length > 3 && token.length < 40 ? segment(token, known) : undefined;
  return parts !== undefined && parts.length > 1 && speakTogether(parts, words);
}

/** A strong word in one label, hyphens or not, that nothing around it explains away. */
function strongWord(label: string, { strong, notIn }: Vocabulary): boolean {
  const joined = label.replaceAll('-', '');
  const plain = notIn.reduce((rest, word) => rest.replaceAll(word, ' '), joined);
  const word = strong.find((one) => plain.includes(one) && (one.length > 6 || label.includes(one)));
  return word !== undefined && !isBenign(plain.replaceAll(word, ' '));
}

function weakWords(label: string, words: Vocabulary): boolean {
  const tokens = label.split(/[^a-z\d]+/).flatMap((token) => [token, ...token.split(/\d+/)]);
  const named = tokens.filter((token) => token.length > 1);
  return named.some((token) => tokenSpeaks(token, words)) || speakTogether(named, words);
}

/** Which vocabularies a piece of a label may concern, so that the others need not be asked. */
const strongIn = new Map<string, Set<Vocabulary>>();
const weakIn = new Map<string, Set<Vocabulary>>();
let longest = 0;
for (const [, words] of vocabularies) {
  const note = (index: Map<string, Set<Vocabulary>>, word: string): void => {
    index.set(word, (index.get(word) ?? new Set()).add(words));
    longest = Math.max(longest, word.length);
  };
  for (const word of words.strong) note(strongIn, word);
  for (const word of [...words.alone, ...words.pair, ...words.ending]) note(weakIn, word);
}

function concerned(labels: readonly string[]): { strong: Set<Vocabulary>; weak: Set<Vocabulary> } {
  const strong = new Set<Vocabulary>();
  const weak = new Set<Vocabulary>();
  for (const label of labels) {
    const joined = label.replaceAll('-', '');
    for (let start = 0; start < joined.length - 1; start += 1) {
      for (let end = start + 2; end <= Math.min(joined.length, start + longest); end += 1) {
        const piece = joined.slice(start, end);
        for (const words of strongIn.get(piece) ?? []) strong.add(words);
        for (const words of weakIn.get(piece) ?? []) weak.add(words);
      }
    }
  }
  return { strong, weak };
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
  const { strong, weak } = concerned(labels);
  const says = (asked: Set<Vocabulary>, reads: typeof strongWord): NameClue | undefined => {
    const found = vocabularies.find(
      ([, words]) => asked.has(words) && labels.some((label) => reads(label, words)),
    );
    return found && { category: found[0], sure: found[1].weakTops.has(top), by: 'name' };
  };
  const clear = strong.size > 0 ? says(strong, strongWord) : undefined;
  if (clear) return clear;
  if (!isBenign(labels.join('.'))) {
    const clue = weak.size > 0 ? says(weak, weakWords) : undefined;
    if (clue) return clue;
    if (labels.some((label) => lucky.test(label)) && luckyTops.test(host))
      return { category: 'gambling', sure: false, by: 'name' };
  }
  for (const [category, words] of vocabularies) {
    if (words.weakTops.has(top)) return { category, sure: false, by: 'top' };
  }
  return undefined;
}
