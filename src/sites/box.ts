import type { AttachmentKind, Site, Surface } from '../engine/draft.ts';

/** How surely something was recognised, surest first: the kind of anchor in the page that gave it away. */
export const rungs = ['testid', 'role', 'label', 'class'] as const;
export type Rung = (typeof rungs)[number];

/** A compose box as it stands in the page. Questions are answered from the page at that moment. */
export interface Box {
  readonly site: Site;
  readonly surface: Surface;
  readonly rung: Rung;
  /** What holds the editors and the buttons of this draft: the site's dialog, or the nearest common ancestor. */
  readonly root: Element;
  /** The editors whose texts together are the draft, in reading order. */
  parts(): readonly HTMLElement[];
  /** The buttons that publish the draft. */
  submits(): readonly HTMLElement[];
  /** Whether this key, pressed in one of the parts, is the site's own way of publishing. */
  postsOn(event: KeyboardEvent): boolean;
  attachments(): readonly AttachmentKind[];
  editing(): boolean;
  /** The text of the post above, where the site shows it. */
  replyingTo(): string | undefined;
}

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
