import type { Point } from './walk.ts';

/** What is selected. `anchor` is where it began: after `focus` when it was drawn backwards. */
export interface Selected {
  readonly anchor: Point;
  readonly focus: Point;
}

/** Longest wait for an editor to hear of a new selection, in ms. The event does not come if nothing changed. */
const hearing = 50;

/** The selection inside an element, in whatever open shadow root it stands; `undefined` if it is elsewhere. */
export const selectedIn = (element: Element): Selected | undefined => {
  const root = element.getRootNode();
  const selected = root instanceof ShadowRoot ? inShadow(root) : inDocument(element.ownerDocument);
  if (!selected || !element.contains(selected.anchor.node) || !element.contains(selected.focus.node)) {
    return undefined;
  }
  return selected;
};

const ofSelection = (selection: Selection | null | undefined): Selected | undefined => {
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  return {
    anchor: { node: selection.anchorNode, offset: selection.anchorOffset },
    focus: { node: selection.focusNode, offset: selection.focusOffset },
  };
};

const inDocument = (page: Document): Selected | undefined => ofSelection(page.getSelection());

/**
 * The document's selection says no more than the host. `getComposedRanges` is the standard way in (Chromium 137,
 * Firefox 142); `shadowRoot.getSelection` is older and Chromium's own.
 */
const inShadow = (root: ShadowRoot & { getSelection?: () => Selection | null }): Selected | undefined => {
  const selection = root.ownerDocument.getSelection();
  const range = selection?.getComposedRanges?.({ shadowRoots: [root] })[0];
  if (!range) return ofSelection(root.getSelection?.() ?? selection);
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  return selection?.direction === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
};

/**
 * Selects, and waits until the editor has heard of it: an edit in the same tick lands at the old caret (Draft.js,
 * Lexical, ProseMirror).
 */
export const select = async (page: Document, { anchor, focus }: Selected): Promise<void> => {
  const heard = new Promise<void>((resolve) => {
    page.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, hearing);
  });
  page.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  await heard;
  await new Promise((resolve) => setTimeout(resolve));
};
