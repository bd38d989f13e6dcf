import type { BrowserContext, BrowserContextOptions } from 'playwright-core';

/** The address of one state of the overlay. `flags`: `dark`, `hostile`, `unset`. */
export function galleryAddress(state: string, ...flags: string[]): string;

/** `open` is what the test build does, which axe can see into; `closed` is what people get. */
type Root = 'open' | 'closed';

/** Bundles the gallery into .output. */
export function buildGallery(root?: Root): Promise<unknown>;

export function openGallery(root?: Root): Promise<{
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}>;
