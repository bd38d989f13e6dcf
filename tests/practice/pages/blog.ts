import '../styles/common.css';
import '../styles/editors.css';
import { textareaBox } from '../boxes/textarea-box.ts';
import { tiptapBox } from '../boxes/tiptap-box.ts';
import { guide } from '../guide.ts';
import { button, h } from '../h.ts';
import { register, send } from '../practice.ts';

/** A staff blog, a site that Postcheck has no adapter for: an article to write, and comments under the one before. */
const body = h('div', { class: 'host' });
const comment = h('div', { class: 'host' });
document.body.className = 'editors';
document.body.append(
  guide(),
  h('h1', {}, 'Staff blog'),
  h(
    'section',
    { class: 'card' },
    h('h2', {}, 'New article'),
    body,
    button({}, 'Publish', () => send('article', 'click')),
  ),
  h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Comments'),
    comment,
    button({}, 'Post comment', () => send('comment', 'click')),
  ),
);
register('article', tiptapBox(body, { label: 'Article', placeholder: 'Write here' }));
register('comment', textareaBox(comment, { attributes: { 'aria-label': 'Your comment', rows: 3 } }));
