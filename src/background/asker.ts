import { browser } from 'wxt/browser';
import type { Site } from '../engine/draft.ts';
import { siteOfHost } from '../sites/hosts.ts';

/** The part of `runtime.MessageSender` that tells who asks. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who asks: a content script, wherever it was started, or a page of our own. */
export type Asking = { readonly site: Site; readonly host: string; readonly tab: number } | 'own page';

/** `own`: the origin of the extension's pages. `undefined` for anybody we do not answer: another extension, or what is in no tab. */
export function whoAsks({ id, url, tab }: Sender, own: string): Asking | undefined {
  if (id !== browser.runtime.id || !url || !URL.canParse(url)) return undefined;
  if (url.startsWith(`${own}/`)) return 'own page';
  if (tab?.id === undefined) return undefined;
  const host = new URL(url).hostname;
  return { site: siteOfHost(host), host, tab: tab.id };
}
