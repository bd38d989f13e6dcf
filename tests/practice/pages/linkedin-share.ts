import { quillBox } from '../boxes/quill-box.ts';
import { avatar, button, h } from '../h.ts';
import { forget, register, type Sent, send } from '../practice.ts';
import { outlet } from './linkedin-outlet.ts';

export interface ShareOptions {
  readonly text?: string;
  /** Somebody else's post that goes out with a few words. */
  readonly passedOn?: string;
  /** What is written is published already and is changed. */
  readonly editing?: boolean;
}

/** The share box: Quill 1 in a dialog in the shadow root. Ctrl or Cmd with Enter posts. */
export const openShareBox = ({ text = '', passedOn, editing = false }: ShareOptions = {}): void => {
  const host = h('div', {});
  const post = (by: Sent['by']): void => {
    send('share', by);
    close();
  };
  const close = (): void => {
    layer.remove();
    forget('share');
  };
  const press = h(
    'button',
    { type: 'button', class: 'share-actions__primary-action artdeco-button' },
    editing ? 'Save' : 'Post',
  );
  press.addEventListener('click', () => post('click'));
  const dialog = h(
    'div',
    {
      role: 'dialog',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      'data-test-modal-id': 'sharebox',
      'data-test-modal': true,
      class: 'artdeco-modal share-box-v2__modal',
    },
    h(
      'div',
      { class: 'share-box-head' },
      avatar('You There'),
      h('h2', { id: 'share-to-linkedin-modal__header' }, editing ? 'Edit post' : 'You There'),
      button({ 'aria-label': 'Dismiss', class: 'artdeco-modal__dismiss' }, '×', () => close()),
    ),
    h('div', { class: 'share-creation-state__text-editor' }, h('div', { class: 'editor-container' }, host)),
    ...(passedOn ? [h('div', { class: 'update-components-mini-update-v2' }, h('p', {}, passedOn))] : []),
    h('div', { class: 'share-box_actions' }, press),
  );
  const layer = h('div', { 'data-test-modal-container': true, class: 'artdeco-modal-overlay' }, dialog);
  outlet.root.append(layer);

  const box = register(
    'share',
    quillBox(host, {
      version: 1,
      label: 'Text editor for creating content',
      placeholder: 'What do you want to talk about?',
    }),
  );
  box.element.dataset.testQlEditorContenteditable = 'true';
  box.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!press.disabled) post('keys');
  });
  // Quill tells of a change after it was made: the button follows a moment later, as on the site.
  const update = (): void => {
    press.disabled = box.text().trim() === '';
  };
  box.onChange(() => setTimeout(update, 30));
  update();
  box.element.replaceChildren(...text.split('\n').map((line) => h('p', {}, line === '' ? h('br') : line)));
  box.element.focus();
};
