import { browser } from 'wxt/browser';
import type { Site } from '../engine/draft.ts';
import { siteOfHost } from '../sites/hosts.ts';

/** The part of `runtime.MessageSender` that tells who asks. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who asks: a content script on one of the sites, or a page of our own. */
export type Asking = { readonly site: Exclude<Site, 'other'>; readonly tab: number } | 'own page';

/** `own`: the origin of the extension's pages. `undefined` for anybody we do not answer: another extension, a page we have no business on. */
export function whoAsks({ id, url, tab }: Sender, own: string): Asking | undefined {
  if (id !== browser.runtime.id || !url || !URL.canParse(url)) return undefined;
  if (url.startsWith(`${own}/`)) return 'own page';
  const site = siteOfHost(new URL(url).hostname);
  return site === 'other' || tab?.id === undefined ? undefined : { site, tab: tab.id };
}
