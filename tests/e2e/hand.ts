import type { Tab } from './harness/index.ts';
import { pause, type Seen, until } from './postcheck.ts';

/** One box of each editor, where its site has it. */
export interface Hand {
  readonly editor: string;
  readonly url: string;
  readonly box: string;
  /** Changes within so many ms are one step of undo to this editor. */
  readonly joins: number;
}

const linkedin = 'https://www.linkedin.com';
const about = `${linkedin}/in/sam-okafor/edit/forms/summary/new/`;

export const hands: readonly Hand[] = [
  { editor: 'Draft.js on X', url: 'https://x.com/home', box: 'home', joins: 0 },
  { editor: 'Lexical on Facebook', url: 'https://www.facebook.com/?compose', box: 'post', joins: 300 },
  { editor: 'Quill on LinkedIn', url: `${linkedin}/feed/?shareActive=true`, box: 'share', joins: 1000 },
  { editor: 'ProseMirror on LinkedIn', url: `${linkedin}/feed/`, box: 'comment', joins: 500 },
  { editor: 'a text area on LinkedIn', url: about, box: 'about', joins: 0 },
  {
    editor: 'rich text on LinkedIn',
    url: `${about}?shape=editable`,
    box: 'about',
    joins: 0,
  },
];

export const number = '943 476 5919';
export const secret = `Patient no ${number} still not matched`;
export const without = 'Patient no still not matched';

const drawsItsOwnLines = ({ editor }: Hand): boolean => editor.startsWith('a text area');

/** Underlined is this and nothing else. A text area has no ranges that could be painted: there the marker tells. */
export const underlined = (tab: Tab, hand: Hand, words = number): Promise<Seen> =>
  until(tab, `"${words}" underlined`, ({ lines, markers }) =>
    drawsItsOwnLines(hand)
      ? markers.some((one) => one.includes('1 to check'))
      : lines.block.join() === words && lines.warn.length === 0,
  );

export const write = async (tab: Tab, { url, box }: Hand, text: string): Promise<void> => {
  await tab.open(url);
  await tab.focus(box);
  await tab.type(text);
};

export const says = (tab: Tab, { box }: Hand, text: string): Promise<unknown> =>
  tab.waitFor(
    `"${text}" in ${box}`,
    (name: string, words: string) => window.__model(name) === words,
    box,
    text,
  );

/** Presses the first fix of the open card, and closes the card when it is done. */
export const putRight = async (tab: Tab): Promise<void> => {
  await tab.click('.card .buttons .button');
  await until(tab, 'the fix', ({ card }) => card?.includes('the words are gone') ?? false);
  await tab.press('Escape');
  await until(tab, 'no card', ({ card }) => card === undefined);
};

/** The editor would take what follows for one change with the typing. */
export const apart = ({ joins }: Hand): Promise<void> => pause(joins + 100);
