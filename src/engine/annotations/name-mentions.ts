import type { ClueName, NameClues } from './name-clues.ts';
import type { Name } from './names.ts';

/** What somebody is wherever else they are named: a colleague, the writer's own, somebody everybody knows. */
const lasting: readonly ClueName[] = ['roleBefore', 'roleAfter', 'ownFamily', 'figureCertain'];
/** What makes it somebody else of that name after all. */
const another: readonly ClueName[] = ['bedNear', 'patientBefore', 'surnameFirst', 'numberNear', 'whoWe'];

interface Mention {
  readonly name: Name;
  readonly clues: NameClues;
}

const firstOf = ({ name }: Mention): string => name.parts[0]?.bare ?? '';

/** "Our matron, Samina Yaqub, has won. Samina redesigned the ward": who Samina is was said the first time. */
export function toldElsewhere(one: Mention, all: readonly Mention[]): NameClues {
  const { name, clues } = one;
  if (name.parts.length !== 1 || name.title === 'civil' || another.some((clue) => clues[clue])) return clues;
  const others = all.filter((other) => other !== one && firstOf(other) === firstOf(one));
  const told = lasting.filter((clue) => others.some((other) => other.clues[clue]));
  return told.length === 0 ? clues : { ...clues, ...Object.fromEntries(told.map((clue) => [clue, 1])) };
}
