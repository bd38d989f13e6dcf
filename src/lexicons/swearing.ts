import text from '../../assets/lexicons/conduct/swearing.txt?raw';
import { phraseReader, readPhrases } from './phrases.ts';

export type SwearKind = 'strong' | 'mild';

const { classes } = readPhrases(text);
const setOf = (name: string): ReadonlySet<string> => classes[name] ?? new Set();

const beginnings = [...setOf('beginnings')];
const strong = setOf('strong');
const mild = new Set([...setOf('mild'), ...setOf('initials')]);
const innocent = new Set(['shiitake', 'shittim', 'shitsu', 'cuntz', 'wankel', 'shitzu', 'shitz']);

const byStart = new Map<string, string[]>();
for (const one of beginnings) byStart.set(one.slice(0, 3), [...(byStart.get(one.slice(0, 3)) ?? []), one]);

/** Whether a lower-case word is a swear word, however it is inflected. */
export function swearKind(word: string): SwearKind | undefined {
  if (strong.has(word)) return 'strong';
  if (mild.has(word)) return 'mild';
  const candidates = byStart.get(word.slice(0, 3));
  if (!candidates || innocent.has(word)) return undefined;
  return candidates.some((one) => word.startsWith(one)) ? 'strong' : undefined;
}

const inflected = (stem: string, endings: string): string[] => endings.split(' ').map((end) => stem + end);

/** What is worth reading behind asterisks, in full. */
const hidden: readonly string[] = [
  ...['fuck', ...inflected('fuck', 's ed er ers ing in off wit wits')],
  ...['shit', ...inflected('shit', 's e ty ting show hole head storm')],
  ...['cunt', 'cunts', 'twat', 'twats', 'wank', ...inflected('wank', 'er ers ing')],
  ...['bollocks', 'bollocking', 'bastard', 'bastards', 'bitch', 'bitches', 'bitching', 'bitchy'],
  ...['arse', 'arses', 'arsehole', 'arseholes', 'asshole', 'assholes', 'arsed', 'prick', 'pricks'],
  ...['dick', 'dickhead', 'dickheads', 'cock', 'bellend', 'bellends', 'knob', 'knobhead', 'knobheads'],
  ...['piss', 'pissed', 'pissing', 'tits', 'slag', 'slags', 'slut', 'sluts', 'whore', 'whores', 'bugger'],
  ...[
    'tosser',
    'tossers',
    'bullshit',
    'clusterfuck',
    'motherfucker',
    'motherfucking',
    'nigger',
    'niggers',
    'paki',
    'pakis',
  ],
  ...['faggot', 'faggots', 'retard', 'retards', 'retarded', 'spastic', 'tranny', 'poofs', 'poof'],
];

/** Whether letters with gaps fit a word: `?` hides one letter, `*` any few. */
function fits(pattern: string, word: string, at = 0, from = 0): boolean {
  for (let place = at; place < pattern.length; place += 1) {
    const sign = pattern.charAt(place);
    if (sign === '*') {
      for (let skip = from; skip <= word.length; skip += 1) {
        if (fits(pattern, word, place + 1, skip)) return true;
      }
      return false;
    }
    if (from >= word.length || (sign !== '?' && sign !== word.charAt(from))) return false;
    from += 1;
  }
  return from === word.length;
}

/** The swear word that a censored one ("f**k", "sh?t") stands for. At most one run of `*` is read. */
export const uncensor = (pattern: string): string | undefined => hidden.find((word) => fits(pattern, word));

/** Phrases whose single words would say nothing, and innocent ones that hold such words. */
export const swearPhrases = phraseReader(text, ['strong', 'mild', 'innocent']);
