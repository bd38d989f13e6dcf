import type { Browser, Page } from 'puppeteer-core';

/** What of the driver's protocol is Firefox's own, and so in none of the driver's types. */
interface Protocol {
  send(method: string, words: object): Promise<{ result: unknown }>;
}
interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
interface Evaluated {
  readonly exceptionDetails?: { readonly text: string };
}

/** What privileged script in the browser's own window finds there. */
interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  readonly hasComposition: boolean;
  beginInputTransactionForTests(view: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string): boolean;
}
interface Privileged extends Window {
  postcheckInput?: TextInputProcessor;
  readonly windowUtils: {
    sendContentCommandEvent(kind: string, data: null, text: string, offset: number, replaced: string): void;
  };
  readonly Cc: Readonly<Record<string, { createInstance(kind: unknown): TextInputProcessor }>>;
  readonly Ci: Readonly<Record<string, unknown>>;
}

/** Runs a function of its own in the browser's window, where an input method talks to Firefox. */
const inWindow = async (
  browser: Browser,
  work: (...words: string[]) => void,
  ...words: readonly string[]
): Promise<void> => {
  const { connection } = browser as unknown as { connection: Protocol };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.result as Tree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox did not show its window.');
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: String(work),
    arguments: words.map((value) => ({ type: 'string', value })),
    target: { context: window.context },
    awaitPromise: true,
  });
  const { exceptionDetails } = result as Evaluated;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
};

/** These run in the browser's window and must stand alone. */
function showComposition(text: string): void {
  const view = window as unknown as Privileged;
  const input =
    view.postcheckInput ??
    view.Cc['@mozilla.org/text-input-processor;1']?.createInstance(view.Ci.nsITextInputProcessor);
  if (!view.postcheckInput && !input?.beginInputTransactionForTests(window))
    throw new Error('Firefox gave no way in for an input method.');
  if (!input) return;
  view.postcheckInput = input;
  input.setPendingCompositionString(text);
  input.appendClauseToPendingComposition(text.length, input.ATTR_RAW_CLAUSE);
  input.setCaretInPendingComposition(text.length);
  input.flushPendingComposition();
}

function commitComposition(text: string): void {
  const view = window as unknown as Privileged;
  const input =
    view.postcheckInput ??
    view.Cc['@mozilla.org/text-input-processor;1']?.createInstance(view.Ci.nsITextInputProcessor);
  if (!view.postcheckInput && !input?.beginInputTransactionForTests(window))
    throw new Error('Firefox gave no way in for an input method.');
  // A composition that was ended meanwhile stays as it is: an input method is told, and commits nothing more.
  const ended = view.postcheckInput !== undefined && !view.postcheckInput.hasComposition;
  delete view.postcheckInput;
  if (!ended) input?.commitCompositionWith(text);
}

function replaceText(wrong: string, right: string, offset: string): void {
  const { windowUtils } = window as unknown as Privileged;
  windowUtils.sendContentCommandEvent('replaceText', null, right, Number(offset), wrong);
}

/** What the window was told reaches the page a moment later; until then the page would hear a key pressed next first. */
const arrived = (page: Page): Promise<unknown> => page.evaluate(() => new Promise(requestAnimationFrame));

export const composing = async (page: Page, text: string): Promise<void> => {
  await inWindow(page.browser(), showComposition, text);
  await arrived(page);
};

export const commit = async (page: Page, text: string): Promise<void> => {
  await inWindow(page.browser(), commitComposition, text);
  await arrived(page);
};

/** Replaces a word, as the system's autocorrection does. */
export const correct = async (page: Page, box: string, wrong: string, right: string): Promise<void> => {
  const place = (): Promise<number> =>
    page.evaluate((name, text) => window.__model(name).indexOf(text), box, wrong);
  const start = await place();
  // Each element around the text counts as a line feed before it. Where another text stands, nothing is replaced.
  for (let more = 0; more < 6 && (await place()) === start; more += 1) {
    await inWindow(page.browser(), replaceText, wrong, right, String(start + more));
    await arrived(page);
    await arrived(page);
  }
};
