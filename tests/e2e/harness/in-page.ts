/** Functions that run in the page. Each must stand alone: it is sent there as text. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls to what the target names and says where its middle is, once a person could press it there: it may be pressed,
 * keeps its place while the page draws, and nothing lies over it. Until then, what is in the way.
 */
export const spotOf = async (target: string | { box: string }): Promise<Spot | string> => {
  const search = (root: Document | ShadowRoot, selector: string): HTMLElement[] => {
    const here = [...root.querySelectorAll<HTMLElement>(selector)];
    const hosts = [...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    return [...here, ...hosts.flatMap((inner) => search(inner, selector))];
  };
  const middleOf = (element: HTMLElement): Spot => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const topmostAt = ({ x, y }: Spot): Element | null => {
    let top = document.elementFromPoint(x, y);
    for (;;) {
      const inner = top?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === top) return top;
      top = inner;
    }
  };
  const isWithin = (inner: Node | null, outer: Node): boolean =>
    inner !== null &&
    (inner === outer || isWithin(inner instanceof ShadowRoot ? inner.host : inner.parentNode, outer));
  // A page that is not in front draws nothing.
  const drawn = new Promise((done) => {
    setTimeout(done, 250);
    requestAnimationFrame(() => requestAnimationFrame(done));
  });

  const found = typeof target === 'string' ? search(document, target) : [window.__box(target.box)];
  const element = found.find((one) => one.getClientRects().length > 0);
  if (!element) return 'it is not there';
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const before = middleOf(element);
  await drawn;
  const now = middleOf(element);
  if (now.x !== before.x || now.y !== before.y) return 'it moves';
  if (element.matches(':disabled, [aria-disabled="true"]')) return 'it may not be pressed';
  const top = topmostAt(now);
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  if ([element, ...labels].some((one) => isWithin(top, one))) return now;
  return `it lies under ${top?.localName ?? 'nothing'}.${top?.className ?? ''}`;
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
