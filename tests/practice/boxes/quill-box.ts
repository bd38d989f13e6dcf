import 'quill/dist/quill.core.css';
import Quill2 from 'quill';
import Quill1 from 'quill1';
import type { Box } from '../practice.ts';
import { showSelection } from './quill-in-shadow.ts';
import { typeahead } from './typeahead.ts';

export interface QuillOptions {
  readonly version: 1 | 2;
  readonly label: string;
  readonly placeholder: string;
}

/** Quill 1 as LinkedIn's share box and older comments have it, or Quill 2. `host` becomes its container. */
export const quillBox = (host: HTMLElement, options: QuillOptions): Box => {
  const Quill = options.version === 1 ? Quill1 : Quill2;
  const quill = new Quill(host, { placeholder: options.placeholder, formats: [] });
  if (quill instanceof Quill1) showSelection(quill.selection);
  const element: HTMLElement = quill.root;
  const offer = typeahead(
    host,
    () => element,
    (length, text) => {
      const { index } = quill.getSelection() ?? { index: 0 };
      quill.deleteText(index - length, length, 'user');
      quill.insertText(index - length, text, 'user');
      quill.setSelection(index - length + text.length, 0, 'user');
    },
  );
  quill.on('text-change', offer);
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', options.label);
  return {
    element,
    // Quill counts a line feed at the end that nobody typed.
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => void quill.setText('', 'user'),
    focus: () => quill.focus(),
    onChange: (listener) => void quill.on('text-change', listener),
  };
};
