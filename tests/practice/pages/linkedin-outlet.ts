import quill from 'quill/dist/quill.core.css?inline';
import { h } from '../h.ts';
import sheet from '../styles/linkedin-shadow.css?inline';

/** LinkedIn shows its dialogs over the new pages in the open shadow root of an element that has no height. */
const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', class: 'theme--light' });
const root = host.attachShadow({ mode: 'open' });
const style = new CSSStyleSheet();
style.replaceSync(`${quill}\n${sheet}`);
root.adoptedStyleSheets = [style];

export const outlet = { host, root };
