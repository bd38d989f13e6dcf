import '../styles/common.css';
import '../styles/editors.css';
import { draftBox } from '../boxes/draft-box.ts';
import { editableBox } from '../boxes/editable-box.ts';
import { lexicalBox } from '../boxes/lexical-box.ts';
import { quillBox } from '../boxes/quill-box.ts';
import { textareaBox } from '../boxes/textarea-box.ts';
import { tiptapBox } from '../boxes/tiptap-box.ts';
import { guide } from '../guide.ts';
import { h } from '../h.ts';
import { type Box, register, send } from '../practice.ts';

const placeholder = 'Write here';

/** Every editor with nothing of a site around it. */
const editors: readonly (readonly [name: string, mount: (host: HTMLElement, name: string) => Box])[] = [
  [
    'draft',
    (host, label) =>
      draftBox(host, { testId: label, label, placeholder, onSubmit: () => send(label, 'keys') }),
  ],
  ['lexical', (host, label) => lexicalBox(host, { label, placeholder })],
  ['lexical-plain', (host, label) => lexicalBox(host, { label, placeholder, plain: true })],
  ['quill-2', (host, label) => quillBox(host, { version: 2, label, placeholder })],
  ['quill-1', (host, label) => quillBox(host, { version: 1, label, placeholder })],
  ['tiptap', (host, label) => tiptapBox(host, { label, placeholder })],
  [
    'textarea',
    (host, label) => textareaBox(host, { attributes: { 'aria-label': label, rows: 3, placeholder } }),
  ],
  ['editable', (host, label) => editableBox(host, { label, attributes: {} })],
];

document.body.className = 'editors';
document.body.append(guide(), h('h1', {}, 'Every editor'));
for (const [name, mount] of editors) {
  const host = h('div', { class: 'host' });
  document.body.append(h('section', { class: 'card' }, h('h2', {}, name), host));
  register(name, mount(host, name));
}
