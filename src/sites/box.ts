import type { AttachmentKind, Site, Surface } from '../engine/draft.ts';
import { isCtrlEnter } from './find.ts';
import type { Match, Registry, Rung } from './registry.ts';

/** Something that goes out with a draft. `mark` stays the same while it is attached, and is another for another file. */
export interface Attachment {
  readonly kind: AttachmentKind;
  readonly mark: string;
}

/** A compose box as it stands in the page. Questions are answered from the page at that moment. */
export interface Box {
  readonly site: Site;
  readonly surface: Surface;
  readonly rung: Rung;
  /** Something of it was found only by a lower rung of its ladder: the site may have changed. */
  readonly lower: boolean;
  /** What holds the editors and the buttons of this draft: the site's dialog, or the nearest common ancestor. */
  readonly root: Element;
  /** The editors whose texts together are the draft, in reading order. */
  parts(): readonly HTMLElement[];
  /** The buttons that publish the draft. */
  submits(): readonly HTMLElement[];
  /** Whether this key, pressed in one of the parts, is the site's own way of publishing. */
  postsOn(event: KeyboardEvent): boolean;
  attachments(): readonly Attachment[];
  editing(): boolean;
  /** The text of the post above, where the site shows it. */
  replyingTo(): string | undefined;
}

/** A box with nothing but one editor in it, for what stands there to be added to. */
export const plainBox = (site: Site, surface: Surface, editor: Match, root: Element): Box => ({
  site,
  surface,
  rung: editor.rung,
  lower: editor.step > 0,
  root,
  parts: () => [editor.element],
  submits: () => [],
  postsOn: isCtrlEnter,
  attachments: () => [],
  editing: () => false,
  replyingTo: () => undefined,
});

/** What a site's pages mean to us. Anything it is not sure of is not a box. */
export interface SiteAdapter {
  readonly site: Site;
  /** The compose box an element stands in. Private messages and unknown boxes give `undefined`. */
  boxAt(element: Element): Box | undefined;
  /** Whether an element stands where messages are private, as far as can be told; in doubt it does. */
  isPrivate(element: Element): boolean;
  /** Every compose box in the page now, shadow roots that the site is known for included. */
  boxes(): readonly Box[];
  /** Whether this address is one at which a compose box always stands: none found is worth saying. */
  expectsBox(): boolean;
}

/** One site, as its content script starts it. `path` gives the path of the page's address at the moment of asking. */
export interface SiteModule<Known extends Registry> {
  readonly registry: Known;
  adapt(page: Document, path: () => string, registry?: Known): SiteAdapter;
}
