import { lexicalBox } from '../boxes/lexical-box.ts';
import { avatar, button, h, roleButton } from '../h.ts';
import { forget, register, send } from '../practice.ts';

/** Photos chosen for a post, shown under the text. */
const photos = (): { preview: HTMLElement; input: HTMLInputElement } => {
  const preview = h('div', { class: 'photos' });
  const input = h('input', { type: 'file', accept: 'image/*,video/*', multiple: true, hidden: true });
  input.addEventListener('change', () => {
    for (const file of input.files ?? [])
      preview.append(h('img', { src: URL.createObjectURL(file), alt: '' }));
  });
  return { preview, input };
};

/**
 * "Create post". In a group the dialog with that label is no more than the heading, beside the editor: the modal one
 * around both holds the editor.
 */
export const openPost = (inGroup: boolean): void => {
  const host = h('div', { class: 'field' });
  const close = (): void => {
    layer.remove();
    forget('post');
  };
  const post = (by: 'click'): void => {
    send('post', by);
    close();
  };
  const press = roleButton({ 'aria-label': 'Post', class: 'primary wide' }, 'Post', () => post('click'));
  const { preview, input } = photos();
  const heading = h(
    'div',
    inGroup ? { role: 'dialog', 'aria-label': 'Create post', class: 'row' } : { class: 'row' },
    h('h2', {}, 'Create post'),
    h('span', { class: 'push' }),
    roleButton({ 'aria-label': 'Close', class: 'plain' }, '×', close),
  );
  const dialog = h(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      ...(!inGroup && { 'aria-label': 'Create post' }),
      class: 'dialog',
    },
    heading,
    h(
      'form',
      { method: 'POST' },
      h(
        'div',
        { class: 'row' },
        avatar('You There'),
        h('b', {}, 'You There'),
        roleButton(
          { 'aria-label': 'Edit privacy. Sharing with Friends.', class: 'audience' },
          'Friends',
          () => {},
        ),
      ),
      host,
      preview,
      h(
        'div',
        { class: 'row' },
        input,
        button({ 'aria-label': 'Photo/video', class: 'plain' }, 'Photo', () => input.click()),
      ),
      press,
    ),
  );
  const layer = h('div', { class: 'layer' }, dialog);
  document.body.append(layer);
  const box = register(
    'post',
    lexicalBox(host, { label: 'What is on your mind?', placeholder: 'What is on your mind?' }),
  );
  const update = (): void => {
    if (box.text().trim() === '') press.setAttribute('aria-disabled', 'true');
    else press.removeAttribute('aria-disabled');
  };
  box.onChange(update);
  update();
  box.focus();
};
