import { h } from '../h.ts';
import type { Box } from '../practice.ts';

export interface EditableOptions {
  readonly attributes: Readonly<Record<string, string>>;
  readonly label: string;
}

/** A contenteditable with no editor behind it: the page itself is its model. */
export const editableBox = (host: HTMLElement, options: EditableOptions): Box => {
  const element = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': options.label,
    ...options.attributes,
  });
  host.append(element);
  const empty = (): void => element.replaceChildren(h('p', {}, h('br')));
  empty();
  return {
    element,
    text: () => linesOf(element).join('\n').replaceAll('\u00A0', ' '),
    clear: empty,
    focus: () => element.focus(),
    onChange: (listener) => element.addEventListener('input', listener),
  };
};

/** Its paragraphs, as such a form reads them: a `<br>` at the end of one only holds it open. */
const linesOf = (element: HTMLElement): string[] =>
  [...element.childNodes].map((line) =>
    (line.nodeName === 'P' ? [...line.childNodes] : [line])
      .map((part) => (part.nodeName === 'BR' ? '\n' : (part.textContent ?? '')))
      .join('')
      .replace(/\n$/, ''),
  );
