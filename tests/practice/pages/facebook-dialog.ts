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

export interface PostOptions {
  readonly inGroup?: boolean;
  /** As a Page: "Next", and only then "Post". */
  readonly twoSteps?: boolean;
  /** A post of one's own that is changed. */
  readonly published?: string;
}

/**
 * "Create post". In a group the dialog with that label is no more than the heading, beside the editor: the modal one
 * around both holds the editor.
 */
export const openPost = ({ inGroup = false, twoSteps = false, published }: PostOptions = {}): void => {
  const host = h('div', { class: 'field' });
  const close = (): void => {
    layer.remove();
    forget('post');
  };
  const post = (by: 'click'): void => {
    send('post', by);
    close();
  };
  const title = published === undefined ? 'Create post' : 'Edit post';
  const action = published === undefined ? (twoSteps ? 'Next' : 'Post') : 'Save';
  const press = roleButton({ 'aria-label': action, class: 'primary wide' }, action, () => {
    if (twoSteps) settings();
    else post('click');
  });
  /** The second step: the text is shown, and no longer in an editor. */
  const settings = (): void =>
    dialog.replaceChildren(
      h('h2', {}, 'Post settings'),
      h('p', {}, box.text()),
      roleButton({ 'aria-label': 'Post', class: 'primary wide' }, 'Post', () => post('click')),
    );
  const { preview, input } = photos();
  const heading = h(
    'div',
    inGroup ? { role: 'dialog', 'aria-label': title, class: 'row' } : { class: 'row' },
    h('h2', {}, title),
    h('span', { class: 'push' }),
    roleButton({ 'aria-label': 'Close', class: 'plain' }, '×', close),
  );
  const dialog = h(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      ...(!inGroup && { 'aria-label': title }),
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
    lexicalBox(host, {
      label: 'What is on your mind?',
      placeholder: 'What is on your mind?',
      ...(published && { text: published }),
    }),
  );
  const update = (): void => {
    if (box.text().trim() === '') press.setAttribute('aria-disabled', 'true');
    else press.removeAttribute('aria-disabled');
  };
  box.onChange(update);
  update();
  box.focus();
};
