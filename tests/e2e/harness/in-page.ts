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

/** Text to copy, in a field of its own with the focus. */
export const layOut = (text: string): void => {
  const field = document.createElement('textarea');
  field.id = 'laid-out';
  field.value = text;
  (document.querySelector('dialog[open], [role="dialog"]') ?? document.body).append(field);
  field.focus({ preventScroll: true });
};

/** Takes the field away and goes on in the box. */
export const clearAway = (name: string): void => {
  document.getElementById('laid-out')?.remove();
  window.__box(name).focus({ preventScroll: true });
};

/**
 * What Chromium does when somebody picks a spelling: selects the word, tells the page of the replacement, and makes it
 * unless the page has done so.
 */
export const correctThere = async (name: string, wrong: string, right: string): Promise<void> => {
  const box = window.__box(name);
  if (box instanceof HTMLTextAreaElement) {
    const start = box.value.indexOf(wrong);
    box.setSelectionRange(start, start + wrong.length);
  } else {
    const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (walk.nextNode() && !walk.currentNode.textContent?.includes(wrong));
    const start = walk.currentNode.textContent?.indexOf(wrong) ?? 0;
    document
      .getSelection()
      ?.setBaseAndExtent(walk.currentNode, start, walk.currentNode, start + wrong.length);
  }
  await new Promise((heard) => setTimeout(heard, 60));
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', right);
  const told = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: right,
    dataTransfer,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (box.dispatchEvent(told)) document.execCommand('insertText', false, right);
};
