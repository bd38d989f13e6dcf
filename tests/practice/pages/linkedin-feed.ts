import { quillBox } from '../boxes/quill-box.ts';
import { tiptapBox } from '../boxes/tiptap-box.ts';
import { avatar, button, h } from '../h.ts';
import { onSent, register, type Sent, send } from '../practice.ts';
import { openShareBox } from './linkedin-share.ts';

const said = (name: string, text: string): HTMLElement =>
  h(
    'article',
    { class: 'said row' },
    avatar(name),
    h('div', { class: 'bubble' }, h('b', {}, name), h('p', {}, text)),
  );

const postCard = (name: string, text: string, below: readonly Node[]): HTMLElement =>
  h(
    'div',
    { class: 'card update' },
    h('div', { class: 'row' }, avatar(name), h('h2', {}, name)),
    h('p', { 'data-testid': 'expandable-text-box' }, text),
    ...below,
  );

/** A comment on the new pages: TipTap. The button is there once something was written. */
const newComment = (): HTMLElement => {
  const host = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'field' });
  const submit = (by: Sent['by']): void => send('comment', by);
  const box = register(
    'comment',
    tiptapBox(host, {
      label: 'Text editor for creating comment',
      placeholder: 'Add a comment…',
      onSubmit: () => submit('keys'),
    }),
  );
  const press = h(
    'button',
    { type: 'button', 'data-view-name': 'comment-post', class: 'primary' },
    'Comment',
  );
  press.addEventListener('click', () => submit('click'));
  const update = (): void => {
    const blank = box.text().trim() === '';
    press.disabled = blank;
    press.style.display = blank ? 'none' : '';
  };
  box.onChange(update);
  update();
  return h(
    'div',
    { componentkey: 'commentBox-7240000000000000001', class: 'row comment-row' },
    avatar('You There'),
    h('div', { class: 'comment-box' }, host, h('div', {}, press)),
  );
};

/** A comment on an older page: Quill 1. */
const olderComment = (): HTMLElement => {
  const host = h('div', {});
  const submit = (by: Sent['by']): void => send('legacy-comment', by);
  const press = h(
    'button',
    { type: 'button', class: 'comments-comment-box__submit-button--cr artdeco-button primary' },
    'Comment',
  );
  press.addEventListener('click', () => submit('click'));
  const form = h(
    'form',
    { class: 'comments-comment-box__form comment-box' },
    h('div', { class: 'comments-comment-texteditor' }, h('div', { class: 'editor-container' }, host)),
    h('div', {}, press),
  );
  const box = register(
    'legacy-comment',
    quillBox(host, { version: 1, label: 'Text editor for creating content', placeholder: 'Add a comment…' }),
  );
  box.element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      submit('keys');
    },
    true,
  );
  const update = (): void => {
    press.disabled = box.text().trim() === '';
  };
  box.onChange(() => setTimeout(update, 30));
  update();
  return h('div', { class: 'comments-comment-box comments-comment-box--cr row' }, avatar('You There'), form);
};

/** The newer feed: hashed classes, test ids and list items. */
export const feedPage = (): HTMLElement => {
  const feed = h('div', { 'data-testid': 'mainFeed', role: 'list', class: 'feed' });
  const comments = h('div', { class: 'comments' }, said('Sam Okafor', 'Congratulations to the whole team.'));
  feed.append(
    h(
      'div',
      { role: 'listitem' },
      postCard('Ward Seven', 'We have cut waits for a first scan to nine days.', [comments, newComment()]),
    ),
  );
  onSent((sent) => {
    if (sent.box === 'comment') comments.append(said('You There', sent.text));
    if (sent.box === 'share')
      feed.prepend(h('div', { role: 'listitem' }, postCard('You There', sent.text, [])));
  });
  const start = button({ 'aria-label': 'Start a post', class: 'prompt' }, 'Start a post', () =>
    openShareBox(),
  );
  return h('main', { class: 'column' }, h('div', { class: 'card row' }, avatar('You There'), start), feed);
};

/** One post on a page of its own, as the older pages are built. */
export const updatePage = (): HTMLElement => {
  const comments = h('div', { class: 'comments' });
  onSent((sent) => {
    if (sent.box === 'legacy-comment') comments.append(said('You There', sent.text));
  });
  const text = 'We have cut waits for a first scan to nine days.';
  return h(
    'main',
    { class: 'column' },
    h('div', { class: 'feed-shared-update-v2' }, postCard('Ward Seven', text, [olderComment(), comments])),
  );
};
