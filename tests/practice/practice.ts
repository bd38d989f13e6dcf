/**
 * The practice page: X, Facebook and LinkedIn as far as a compose box sees them. The editors are the real ones from npm,
 * the nesting around them is what `src/sites/selectors` is written for, everything else is plain.
 *
 * `node tests/practice/build.mjs` bundles it into `.output/practice`; `tests/e2e/harness` serves it at the sites' own
 * addresses, so that content scripts run as they would there. Routes are listed in `routes.ts`.
 *
 * On the page: `__sent` is what was posted, `__model(name)` the text an editor believes it holds,
 * `__box(name)` its element (in whatever shadow root).
 */

/** One compose box, seen from its editor's side. */
export interface Box {
  /** The contenteditable root or the textarea. */
  readonly element: HTMLElement;
  /** The text of the editor's own model, one "\n" between lines. */
  text(): string;
  clear(): void;
  focus(): void;
  onChange(listener: () => void): void;
}

export interface Sent {
  readonly box: string;
  readonly text: string;
  /** What the person did to send it. */
  readonly by: 'click' | 'keys';
}

declare global {
  interface Window {
    __sent: Sent[];
    __model: (name: string) => string;
    __box: (name: string) => HTMLElement;
    __boxes: () => string[];
  }
}

const boxes = new Map<string, Box>();

const boxNamed = (name: string): Box => {
  const box = boxes.get(name);
  if (!box) throw new Error(`No box named ${name} here. There are: ${[...boxes.keys()].join(', ')}`);
  return box;
};

export const register = (name: string, box: Box): Box => {
  boxes.set(name, box);
  return box;
};

export const forget = (name: string): void => {
  boxes.delete(name);
};

type SentListener = (sent: Sent) => void;
const listeners: SentListener[] = [];

/** Pages show what was sent in their own feed. */
export const onSent = (listener: SentListener): void => {
  listeners.push(listener);
};

/** Publishes what is in the box and empties it. Nothing happens while it is blank, as on the sites. */
export const send = (name: string, by: Sent['by']): void => {
  const box = boxNamed(name);
  const text = box.text();
  if (text.trim() === '') return;
  publish({ box: name, text, by });
  box.clear();
};

export const publish = (sent: Sent): void => {
  window.__sent.push(sent);
  for (const listener of listeners) listener(sent);
};

window.__sent = [];
window.__model = (name) => boxNamed(name).text();
window.__box = (name) => boxNamed(name).element;
window.__boxes = () => [...boxes.keys()].filter((name) => boxes.get(name)?.element.isConnected);
