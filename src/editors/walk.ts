/** A place in the page. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** A run of text and where it stands. The "\n" between lines belongs to no run. */
export interface Run {
  /** UTF-16 units of the whole text. */
  readonly start: number;
  readonly end: number;
  /** A text node, or an image whose alternative text was read. */
  readonly node: Text | Element;
  /** Where in the text node the run starts. */
  readonly offset: number;
}

export interface Walked {
  readonly text: string;
  /** In document order. */
  readonly runs: readonly Run[];
  /** What ends a line (`<br>` or a line feed) by where it does: on a blank line, the place for the caret. */
  readonly lineEnds: ReadonlyMap<number, Point>;
  /** Where in the text the point asked for is. */
  readonly sought: number | undefined;
}

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE ' +
    'SECTION TABLE TR UL'
  ).split(' '),
);
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** What editors leave in text nodes to hold the caret (zero-width space, byte order mark), and line feeds. */
const apart = /[\u200B\uFEFF]+|\n/g;

/** Browsers keep a typed space as a no-break space where a plain one would not show. */
export const plainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ');

export const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The place just before a node. */
export const before = (node: Node): Point => {
  const parent = node.parentNode ?? node;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) };
};

/** Alternative text, where an image stands for something typed: an emoji on X. */
export const altOf = (node: Element): string => {
  if (node.getAttribute('aria-hidden') === 'true' || node.classList.contains('ProseMirror-separator'))
    return '';
  return node.getAttribute('alt') ?? '';
};

/**
 * Reads an editable element, one "\n" between lines, whether made of blocks, `<br>` or line feeds.
 *
 * A line that ended becomes a "\n" only when something follows. So the `<br>` that holds an empty block open is a blank
 * line, and a `<br>` at the end of a block is nothing.
 */
export const walk = (root: Element, seek?: Point): Walked => {
  const runs: Run[] = [];
  const lineEnds = new Map<number, Point>();
  let text = '';
  let lineEnded = false;
  let sought: number | undefined;

  const pass = (node: Node, offset: number): void => {
    if (seek?.node === node && seek.offset === offset) sought ??= text.length + (lineEnded ? 1 : 0);
  };
  const startLine = (): void => {
    if (lineEnded) text += '\n';
    lineEnded = false;
  };
  const endLine = (point: Point): void => {
    startLine();
    lineEnds.set(text.length, point);
    lineEnded = true;
  };
  const emit = (piece: string, node: Text | Element, offset: number): void => {
    if (piece === '') return;
    startLine();
    const start = text.length;
    text += plainSpaces(piece);
    runs.push({ start, end: text.length, node, offset });
    const within = seek?.node === node ? seek.offset - offset : -1;
    if (within >= 0 && within <= piece.length) sought ??= start + within;
  };
  const readText = (node: Text): void => {
    let from = 0;
    for (const match of node.data.matchAll(apart)) {
      emit(node.data.slice(from, match.index), node, from);
      pass(node, match.index);
      if (match[0] === '\n') endLine({ node, offset: match.index });
      from = match.index + match[0].length;
    }
    emit(node.data.slice(from), node, from);
    pass(node, node.length);
  };
  const readChildren = (node: Element): void => {
    let index = 0;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      pass(node, index);
      read(child);
      index += 1;
    }
    pass(node, index);
  };
  const readElement = (node: Element): void => {
    const isBlock = blocks.has(node.tagName);
    if (isBlock && text !== '') lineEnded = true;
    const length = text.length;
    readChildren(node);
    if (isBlock && text.length > length) lineEnded = true;
  };
  const read = (node: Node): void => {
    if (isText(node)) readText(node);
    else if (!isElement(node) || unread.has(node.tagName)) return;
    else if (node.tagName === 'BR') endLine(before(node));
    else if (node.tagName === 'IMG') emit(altOf(node), node, 0);
    else readElement(node);
  };

  readChildren(root);
  return { text, runs, lineEnds, sought: sought === undefined ? undefined : Math.min(sought, text.length) };
};
