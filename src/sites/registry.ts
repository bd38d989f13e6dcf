import type { AttachmentKind, Site } from '../engine/draft.ts';

/** How surely something was recognised, surest first: the kind of anchor in the page that gave it away. */
export const rungs = ['testid', 'role', 'label', 'class'] as const;
export type Rung = (typeof rungs)[number];

export type KnownSite = Exclude<Site, 'other'>;

/** One sign in another site's page, with what makes us believe in it. */
export interface Anchor {
  /** CSS selectors, joined by commas. */
  readonly selector: string;
  /** Where given, the element's own words must be one of these as well. */
  readonly says?: readonly string[] | undefined;
  readonly rung: Rung;
  /** Year and month it was last seen in use. */
  readonly seen: string;
  /** A public project or report that relies on it. */
  readonly source: string;
}

/** Anchors for one thing, tried from the top. */
export type Ladder = readonly Anchor[];

/** An element that a ladder found. `step`: on which of its rungs, 0 at the top. */
export interface Match {
  readonly element: HTMLElement;
  readonly rung: Rung;
  readonly step: number;
}

/**
 * Part of a site's addresses: a path, which holds for all below it too. `*` stands for any one step of it, and a `$` at
 * the end allows nothing below. No regular expressions: what comes from settings can neither break nor be slow.
 */
export type Route = string;

/** What Postcheck knows of one site's pages: data, so that it can be replaced the hour a site changes. */
export interface Registry {
  readonly site: Site;
  readonly version: number;
  /** The day of the last change, as 2026-11-21. */
  readonly date: string;
  readonly ladders: Readonly<Record<string, Ladder>>;
  readonly routes: Readonly<Record<string, readonly Route[]>>;
  readonly attachments: Readonly<Partial<Record<AttachmentKind, Ladder>>>;
}

/** The registry of a site with an adapter of its own. */
export type KnownRegistry = Registry & { readonly site: KnownSite };

/** Anchors, dated and with their source. */
export const seen =
  (month: string, source: string) =>
  (rung: Rung, ...selectors: readonly string[]): Anchor => ({
    selector: selectors.join(','),
    rung,
    seen: month,
    source,
  });

/** An anchor that holds only where the element says one of these words. */
export const saying = (anchor: Anchor, ...says: readonly string[]): Anchor => ({ ...anchor, says });

/** True of any page: the ARIA roles and the HTML elements behind them. */
export const html = seen('2026-11', 'HTML and WAI-ARIA');
export const dialog: Ladder = [html('role', 'dialog[open]', '[role="dialog"]', '[aria-modal="true"]')];
export const button: Ladder = [
  html('role', 'button', '[role="button"]', 'input[type="submit"]', 'input[type="button"]'),
];

/** A path with one of these in it is taken for messages on every site, whether the site is known to have it or not. */
export const messagePaths =
  /\/(?:messages?|messaging|messenger|inbox|chats?|dms?|conversations?)(?:[/_-]|$)/i;

/** The beginning of `path` that one of the routes describes; `undefined` where none does. */
export function routed(path: string, routes: readonly Route[]): string | undefined {
  const steps = path.replace(/\/$/, '').split('/');
  for (const route of routes) {
    const ends = route.endsWith('$');
    const wanted = (ends ? route.slice(0, -1) : route).split('/');
    if (ends ? steps.length !== wanted.length : steps.length < wanted.length) continue;
    if (wanted.every((one, index) => (one === '*' ? steps[index] !== '' : one === steps[index])))
      return steps.slice(0, wanted.length).join('/');
  }
  return undefined;
}
