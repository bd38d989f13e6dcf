import { editableBox } from '../boxes/editable-box.ts';
import { textareaBox } from '../boxes/textarea-box.ts';
import { button, h } from '../h.ts';
import { onSent, register, type Sent, send } from '../practice.ts';
import { outlet } from './linkedin-outlet.ts';

/** A conversation: the editor is LinkedIn's own, an editable element with paragraphs. */
const conversation = (): HTMLElement => {
  const log = h('div', { class: 'log' }, h('p', { class: 'bubble' }, 'Thank you for yesterday.'));
  const host = h('div', { class: 'msg-form__msg-content-container' });
  const box = register(
    'message',
    editableBox(host, { label: 'Write a message…', attributes: { class: 'msg-form__contenteditable' } }),
  );
  const submit = (by: Sent['by']): void => send('message', by);
  const press = h('button', { type: 'submit', class: 'msg-form__send-button primary' }, 'Send');
  const form = h('form', { class: 'msg-form' }, host, press);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit('click');
  });
  box.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit('keys');
  });
  onSent((sent) => {
    if (sent.box === 'message') log.append(h('p', { class: 'bubble mine' }, sent.text));
  });
  return h('div', { class: 'msg' }, h('h2', {}, 'Priya Raman'), log, form);
};

/** The small window at the bottom of every page. */
export const messageOverlay = (): HTMLElement =>
  h('aside', { class: 'msg-overlay-conversation-bubble' }, conversation());

export const messagePage = (): HTMLElement =>
  h('main', { class: 'column' }, h('div', { class: 'card' }, conversation()));

/** "Add a note": in the shadow root, as every dialog over the new pages. */
export const openInvitation = (): void => {
  const host = h('div', { class: 'form-field' });
  register(
    'note',
    textareaBox(host, {
      attributes: { id: 'custom-message', name: 'message', rows: 4, 'aria-label': 'Note' },
    }),
  );
  const press = button({ class: 'artdeco-button primary', 'aria-label': 'Send invitation' }, 'Send', () =>
    send('note', 'click'),
  );
  outlet.root.append(
    h(
      'div',
      { class: 'artdeco-modal-overlay' },
      h(
        'div',
        { role: 'dialog', 'aria-modal': 'true', class: 'artdeco-modal' },
        h('div', { class: 'form' }, host, press),
      ),
    ),
  );
};
