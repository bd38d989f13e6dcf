import type { Sent } from '../../practice/practice.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** A box of the practice page by its name, or anything by a CSS selector; both reach into open shadow roots. */
export type Target = string | { readonly box: string };

/** A node of the accessibility tree, as a screen reader gets it. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly focused: boolean;
  readonly expanded: boolean | undefined;
  /** What a live region holds; `undefined` for any other node. */
  readonly live: { readonly how: string; readonly text: string } | undefined;
}

/** One tab. What it does to the page is what a person's mouse and keyboard do. */
export interface Tab {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): string;
  /** Presses a key for each character; "\n" is Enter. */
  type(text: string): Promise<void>;
  /** One key, with others held: `Enter`, `Control+Enter`, `Control+z`. */
  press(keys: string): Promise<void>;
  /**
   * Writes as an input method does: each step stands in the box as a composition, the next in its place, until the text
   * is committed. `meanwhile` runs while the last step stands.
   */
  compose(steps: readonly string[], committed: string, meanwhile?: () => Promise<unknown>): Promise<void>;
  /** Puts text in where the caret is, with no key pressed, as an emoji picker does. */
  insert(text: string): Promise<void>;
  /** Writes one word for another at its first place in a box, as a spelling checker or autocorrection does. */
  correct(box: string, wrong: string, right: string): Promise<void>;
  /** Puts text where the caret is in a box as a person pastes it: copied with the keyboard elsewhere in the page. */
  paste(box: string, text: string): Promise<void>;
  /** Waits until a person could press it: it is there, may be pressed, keeps its place, and nothing lies over it. */
  ready(target: Target): Promise<void>;
  /** Waits until it is ready, scrolls to it and clicks its middle. */
  click(target: Target): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** The same with a finger. */
  tap(target: Target): Promise<void>;
  /** Moves the mouse there, pressing nothing. */
  hover(x: number, y: number): Promise<void>;
  /** Clicks a practice box and waits until it has the caret. */
  focus(box: string): Promise<void>;
  /** Runs a self-contained function in the page. Arguments and result travel as JSON. */
  evaluate<Args extends unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Evaluates again and again until the result is truthy; throws after `timeout` ms (5,000) with `what`. */
  waitFor<Args extends unknown[], Result>(
    what: string,
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<NonNullable<Awaited<Result>>>;
  /** The whole accessibility tree, closed shadow roots included. Chromium alone hands it out. */
  accessible(): Promise<readonly Told[]>;
  screenshot(path?: string): Promise<Uint8Array>;
  resize(width: number, height: number): Promise<void>;
  /** What the practice page has posted so far. */
  sent(): Promise<Sent[]>;
  /** The text an editor of the practice page believes it holds. */
  model(box: string): Promise<string>;
  close(): Promise<void>;
}

/** A started browser with the extensions it was given. */
export interface Session {
  readonly browser: BrowserName;
  readonly tab: Tab;
  newTab(): Promise<Tab>;
  /** A page of the extension, such as `popup.html`, in a tab of its own. */
  extensionPage(path: string): Promise<Tab>;
  /**
   * Ends what the background runs in: in Chromium its worker, as the browser does when that is idle; in Firefox the
   * process of all extensions, as when the computer has no memory left. Either comes again: by a question, or by itself.
   */
  stopBackground(): Promise<void>;
  /** Runs a self-contained function in the background, on its global object. Arguments and result travel as JSON. */
  inBackground<Args extends unknown[], Result>(
    work: (background: typeof globalThis, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Puts the extension's folder in once more, as an update does, under the pages that are open. */
  reinstall(): Promise<void>;
  /** Every request that asked for anything but a practice page, by whomever. Empty is the proof. */
  requests(): readonly string[];
  /** Throws when there were any `requests`, so that every suite that closes its browser has proved that there were none. */
  close(): Promise<void>;
}

export function proveSilence(requests: readonly string[]): void {
  if (requests.length === 0) return;
  throw new Error(
    `Nothing but practice pages may be asked for, and this was:\n  ${requests.join('\n  ')}\n` +
      'Take the request out, or, if the browser makes it by itself, name its host in witness.ts.',
  );
}

export interface LaunchOptions {
  /** Folders of unpacked extensions. The first is the one `extensionPage` means. */
  readonly extensions?: readonly string[];
  /**
   * The folder of a profile that outlives the browser: started with it again, the browser knows what it knew. Otherwise
   * each browser has a new one.
   */
  readonly profile?: string;
  /** A window for a person to see; headless otherwise. */
  readonly headed?: boolean;
  /** The screen on which its window is drawn, as `DISPLAY` has it; implies `headed`. */
  readonly display?: string | undefined;
  /** Sent with every practice page, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  /** The computer's own few colours, as with Windows contrast themes. Chromium alone. */
  readonly highContrast?: boolean;
  /** A browser that an organisation manages: its policies install the extension. */
  readonly managed?: {
    /** Starts the browser where it sees the policies. */
    readonly executable: string;
    /** The id by which the policies install the extension. */
    readonly id: string;
    /** Host and port of the organisation's own server, the one place that the browser may call. */
    readonly server?: string;
  };
}

export const defaultViewport = { width: 1100, height: 800 };
