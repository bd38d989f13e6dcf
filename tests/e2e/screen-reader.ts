import type { Tab, Told } from './harness/index.ts';
import { pause } from './postcheck.ts';

/** A live region has said its say when it was silent for so many ms. */
const silence = 1600;

/** What somebody hears who cannot see the page: what live regions say, and where the focus is when all is said. */
export interface Transcript {
  /** Does something, waits until all is said about it, and notes both. */
  step(what: string, act: () => Promise<unknown>): Promise<void>;
  end(): Promise<string>;
}

const sayFocus = ({ role, name, description, expanded }: Told): string => {
  const more = description === '' ? '' : `, described as “${description}”`;
  const state = expanded === undefined ? '' : expanded ? ', expanded' : ', collapsed';
  return `  focus on ${role} “${name}”${state}${more}`;
};

/** Listens to one tab from now on. */
export function listen(tab: Tab): Transcript {
  const lines: string[] = [];
  let said: string[] = [];
  let focus = '';
  let before = '';
  let texts: readonly string[] = [];
  let on = true;
  let lastChange = Date.now();

  const look = async (): Promise<void> => {
    const nodes = await tab.accessible();
    const focused = nodes.findLast((node) => node.focused && node.role !== 'RootWebArea');
    const now = focused ? sayFocus(focused) : '  focus on nothing';
    const regions = nodes.flatMap(({ live }) => live ?? []);
    const fresh = regions.filter(({ text }) => text !== '' && !texts.includes(text));
    said.push(...fresh.map(({ how, text }) => `  ${how}: ${text}`));
    if (fresh.length > 0 || now !== focus) lastChange = Date.now();
    focus = now;
    texts = regions.map(({ text }) => text);
  };
  const loop = (async () => {
    while (on) {
      await look();
      await pause(50);
    }
  })();

  return {
    async step(what, act) {
      said = [];
      await act();
      lastChange = Date.now();
      while (Date.now() - lastChange < silence) await pause(50);
      lines.push(what, ...(focus === before ? [] : [focus]), ...said);
      before = focus;
    },
    async end() {
      on = false;
      await loop;
      return lines.join('\n');
    },
  };
}
