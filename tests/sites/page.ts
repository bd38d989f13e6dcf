/** Builds elements from nested lists: `['div', { role: 'dialog' }, child, 'text']`. */
export type Tree =
  | string
  | readonly [tag: string, attributes?: Readonly<Record<string, string>>, ...children: Tree[]];

export function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes = {}, ...children] = tree;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(build));
  return element;
}

/** Replaces the page's body. */
export function page(...trees: Tree[]): void {
  document.body.replaceChildren(...trees.map(build));
}

export function find(selector: string, from: ParentNode = document): HTMLElement {
  const found = from.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} on this page`);
  return found;
}

export const editable = (attributes: Readonly<Record<string, string>> = {}, ...children: Tree[]): Tree => [
  'div',
  { contenteditable: 'true', role: 'textbox', ...attributes },
  ...children,
];
