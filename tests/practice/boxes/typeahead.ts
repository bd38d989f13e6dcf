import { h } from '../h.ts';

const known = ['@priyaraman_rn', '@ward_seven', '#flujabs', '#ThankYouNurses'];
const begun = /(?:^|\s)([@#]\w+)$/;

/** What stands before the caret, as far as it is one piece of text. */
const beforeCaret = (element: HTMLElement): string => {
  const { anchorNode, anchorOffset = 0, isCollapsed } = element.ownerDocument.getSelection() ?? {};
  if (!isCollapsed || !anchorNode || !element.contains(anchorNode)) return '';
  return (anchorNode.textContent ?? '').slice(0, anchorOffset);
};

/**
 * A list of names and hashtags that opens as one is begun, as all three sites have it: arrows and Enter choose, Escape,
 * a press elsewhere or the focus going away close it. `replace` puts text in the place of so many characters before the
 * caret, by the editor's own means. Must be called before the editor listens to keys on `host`; what it returns, after
 * every change.
 */
export const typeahead = (
  host: HTMLElement,
  editor: () => HTMLElement | null | undefined,
  replace: (length: number, text: string) => void,
): (() => void) => {
  const list = h('ul', { role: 'listbox', class: 'typeahead', id: `typeahead-${crypto.randomUUID()}` });
  let names: readonly string[] = [];
  let chosen = 0;
  let query = '';
  let shown: AbortController | undefined;

  /** Listens to presses elsewhere only while there is something to close: a box that is gone leaves nothing behind. */
  const listen = (): void => {
    if (shown) return;
    shown = new AbortController();
    document.addEventListener('mousedown', closeElsewhere, { signal: shown.signal });
  };
  const closeElsewhere = (event: Event): void => {
    if (event.target instanceof Node && !list.contains(event.target) && !host.contains(event.target)) close();
  };

  const show = (found: readonly string[], at = 0): void => {
    const element = editor();
    names = found;
    chosen = at;
    list.replaceChildren(
      ...found.map((name, index) =>
        h('li', { role: 'option', id: `${list.id}-${index}`, 'aria-selected': String(index === at) }, name),
      ),
    );
    if (found.length === 0) {
      shown?.abort();
      shown = undefined;
      list.remove();
      element?.removeAttribute('aria-activedescendant');
      element?.removeAttribute('aria-controls');
      return;
    }
    listen();
    if (!list.isConnected) document.body.append(list);
    const { left = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
    list.style.left = `${left}px`;
    list.style.top = `${bottom}px`;
    element?.setAttribute('aria-controls', list.id);
    element?.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  };
  const close = (): void => show([]);
  const pick = (name = names[chosen]): void => {
    if (!name) return;
    replace(query.length, `${name} `);
    close();
  };

  const look = (): void => {
    const element = editor();
    query = (element && begun.exec(beforeCaret(element))?.[1]) ?? '';
    show(query === '' ? [] : known.filter((name) => name.startsWith(query) && name !== query));
  };
  host.addEventListener(
    'keydown',
    (event) => {
      if (names.length === 0) return;
      if (event.key === 'ArrowDown') show(names, (chosen + 1) % names.length);
      else if (event.key === 'Enter' && !event.ctrlKey) pick();
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  host.addEventListener('focusout', close);
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLElement) pick(event.target.textContent ?? undefined);
  });
  // The editor shows the change and the caret first.
  return () => void setTimeout(look);
};
