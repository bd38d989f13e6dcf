interface NativeRange {
  readonly start: unknown;
  readonly end: unknown;
  readonly native: Range;
}

/** The part of Quill 1 that deals with the browser's selection. */
export interface QuillSelection {
  readonly root: HTMLElement;
  hasFocus(): boolean;
  getNativeRange(): NativeRange | null;
  setNativeRange(start: Node | null, startOffset?: number, end?: Node, endOffset?: number): void;
  normalizeNative(range: Range): NativeRange | null;
}

/**
 * Quill 1 asks the document what is selected, which for a shadow root names no more than the host: its undo, its keys
 * and its toolbar fall silent. A site that puts it there has to show it the way in.
 */
export const showSelection = (selection: QuillSelection): void => {
  const { root } = selection;
  const shadow = root.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return;

  selection.hasFocus = () => shadow.activeElement === root;

  selection.getNativeRange = () => {
    const [found] = document.getSelection()?.getComposedRanges({ shadowRoots: [shadow] }) ?? [];
    if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) return null;
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return selection.normalizeNative(range);
  };

  selection.setNativeRange = (start, startOffset = 0, end = start ?? root, endOffset = startOffset) => {
    if (!start) {
      root.blur();
      return;
    }
    if (!selection.hasFocus()) root.focus();
    const from = placeIn(start, startOffset);
    const to = placeIn(end, endOffset);
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  };
};

/** Nothing can be selected inside a `<br>`: the place before it is meant. */
const placeIn = (node: Node, offset: number): { node: Node; offset: number } => {
  if (node.nodeName !== 'BR' || !node.parentNode) return { node, offset };
  return { node: node.parentNode, offset: [...node.parentNode.childNodes].indexOf(node as ChildNode) };
};
