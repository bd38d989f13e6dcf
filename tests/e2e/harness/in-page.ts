/** Functions that run in the page. Each must stand alone: it is sent there as text. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Scrolls to what the target names and says where its middle is; `undefined` until it is there and has a size. */
export const spotOf = (target: string | { box: string }): Spot | undefined => {
  const search = (root: Document | ShadowRoot, selector: string): HTMLElement[] => {
    const here = [...root.querySelectorAll<HTMLElement>(selector)];
    const hosts = [...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    return [...here, ...hosts.flatMap((inner) => search(inner, selector))];
  };
  const found = typeof target === 'string' ? search(document, target) : [window.__box(target.box)];
  const element = found.find((one) => one.getClientRects().length > 0);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Whether a practice box has the focus, in whatever open shadow root. */
export const hasFocus = (name: string): boolean => {
  const box = window.__box(name);
  const root = box.getRootNode() as Document | ShadowRoot;
  return root.activeElement === box;
};
