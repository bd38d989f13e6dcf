import type { BrowserContext, BrowserContextOptions } from 'playwright-core';

/** The address of one state of the overlay. `flags`: `dark`, `hostile`. */
export function galleryAddress(state: string, ...flags: string[]): string;

/** Bundles the gallery into .output/gallery. */
export function buildGallery(): Promise<void>;

export function openGallery(): Promise<{
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}>;
