import words from '../../assets/lexicons/disclaimer-words.json';

/**
 * What a word does in a disclaimer, one letter each, so that a clause can be read as a short string of letters:
 * "views are my own" is `vfmo`. `x` stands for every other word, `b` for a comma, dash, bracket or emoji.
 */
const letters = {
  views: 'v',
  view: 'u',
  capacity: 'c',
  ownRight: 'C',
  personal: 'p',
  own: 'o',
  mine: 'i',
  me: 'y',
  only: 'l',
  my: 'm',
  hat: 'H',
  account: 'z',
  not: 'n',
  represent: 'r',
  endorsement: 'd',
  reference: 'R',
  sharing: 's',
  statement: 'j',
  words: 'w',
  speaking: 't',
  behalf: 'B',
  citizen: 'J',
  for: 'g',
  of: 'q',
  answerable: 'A',
  official: 'a',
  unofficial: 'U',
  employers: 'k',
  employer: 'e',
  this: 'T',
  relation: 'X',
  blame: 'K',
  role: 'E',
  off: 'F',
  work: 'W',
  belong: 'L',
  disagree: 'G',
  speaker: 'P',
  separate: 'S',
  customary: 'Q',
  disclaimer: 'D',
  filler: 'f',
} as const satisfies Record<keyof typeof words, string>;

const entries = Object.entries(letters) as readonly (readonly [keyof typeof words, string])[];

export const disclaimerWords: ReadonlyMap<string, string> = new Map(
  entries.flatMap(([name, letter]) => words[name].split(' ').map((word) => [word, letter] as const)),
);
