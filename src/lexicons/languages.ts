import file from '../../assets/lexicons/languages.json';

export interface LatinLanguage {
  readonly language: string;
  /** Little words that every text in the language has. */
  readonly little: ReadonlySet<string>;
  /** Words of health and its work: hospital, nurse, patient, vaccine. */
  readonly health: ReadonlySet<string>;
}

export interface Script {
  readonly script: string;
  /** The language or languages written in it that are heard most in British hospitals. */
  readonly language: string;
  readonly health: readonly string[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const latinLanguages: readonly LatinLanguage[] = file.latin.map(({ language, little, health }) => ({
  language,
  little: set(little),
  health: set(health),
}));

export const scripts: readonly Script[] = file.scripts.map(({ script, language, health }) => ({
  script,
  language,
  health: health.split(' '),
}));

/** Little English words, to tell English with a foreign word in it from the other way round. */
export const littleEnglish: ReadonlySet<string> = set(
  'the and of to a in is it you that was for on are with as i his they be at have this from or had by but not what all were we when your can said there an each which she do how their if will up about out many then them these so some her would him into has more no my than been who its now did get made our could people just like',
);
