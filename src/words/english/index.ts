import { inBrowser } from './browser.ts';
import { first } from './first.ts';
import { options } from './options.ts';
import { overlay } from './overlay.ts';
import { pages } from './pages.ts';
import { policy } from './policy.ts';

/** Every sentence that Postcheck says by itself, by its key. None of it is loaded at run time: see `say`. */
export const english = { ...inBrowser, ...overlay, ...pages, ...policy, ...options, ...first } as const;

export type English = typeof english;
export type Key = keyof English;

/** A sentence, or one for each way of counting that English has. */
export type Entry = string | { readonly one: string; readonly other: string };

type Blanks<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;
type Fullest<One> = One extends { readonly other: infer Other } ? Other : One;

/** What has to be filled in at a key. */
export type BlanksAt<One extends Key> =
  | Blanks<Fullest<English[One]>>
  | (English[One] extends { readonly other: string } ? 'count' : never);
