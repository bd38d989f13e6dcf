import { quillBox } from '../boxes/quill-box.ts';
import { tiptapBox } from '../boxes/tiptap-box.ts';
import { avatar, button, h } from '../h.ts';
import { onSent, register, type Sent, send } from '../practice.ts';
import { openShareBox } from './linkedin-share.ts';

/** A comment, marked as the newer or the older pages mark one. */
const said = (name: string, text: string, isOlder = false): HTMLElement =>
  h(
    'article',
    isOlder
      ? { class: 'said row comments-comment-item' }
      : { class: 'said row', componentkey: `replaceableComment_${name}` },
    avatar(name),
    h(
      'div',
      { class: 'bubble' },
      h('b', {}, name),
      isOlder
        ? h('p', { class: 'comments-comment-item__main-content' }, text)
        : h('p', { 'data-testid': 'expandable-text-box' }, text),
    ),
  );

const postCard = (name: string, text: string, below: readonly Node[]): HTMLElement =>
  h(
    'div',
    { class: 'card update' },
    h('div', { class: 'row' }, avatar(name), h('h2', {}, name)),
    h('p', { 'data-testid': 'expandable-text-box' }, text),
    ...below,
  );

/** A comment on the new pages, or an answer, which nothing but its place tells apart: TipTap. The button comes with the words. */
const newComment = (name = 'comment'): HTMLElement => {
  const host = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'field' });
  const submit = (by: Sent['by']): void => send(name, by);
  const box = register(
    name,
    tiptapBox(host, {
      label: 'Text editor for creating comment',
      placeholder: 'Add a comment…',
      onSubmit: () => submit('keys'),
    }),
  );
  const press = h(
    'button',
    {
      type: 'button',
      'data-view-name': name === 'reply' ? 'comment-reply-post' : 'comment-post',
      class: 'primary',
    },
    name === 'reply' ? 'Reply' : 'Comment',
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
    { componentkey: `commentBox-${name}`, class: 'row comment-row' },
    avatar('You There'),
    h('div', { class: 'comment-box' }, host, h('div', {}, press)),
  );
};

/** A comment on an older page: Quill 1. */
const olderComment = (name = 'legacy-comment', around = 'comments-comment-box'): HTMLElement => {
  const host = h('div', {});
  const submit = (by: Sent['by']): void => send(name, by);
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
    name,
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
  return h('div', { class: `${around} comments-comment-box--cr row` }, avatar('You There'), form);
};

/** The newer feed: hashed classes, test ids and list items. */
export const feedPage = (): HTMLElement => {
  const feed = h('div', { 'data-testid': 'mainFeed', role: 'list', class: 'feed' });
  const above = new URLSearchParams(location.search).get('above');
  const comments = h(
    'div',
    { class: 'comments' },
    said('Sam Okafor', above ?? 'Congratulations to the whole team.'),
  );
  feed.append(
    h(
      'div',
      { role: 'listitem' },
      postCard('Ward Seven', 'We have cut waits for a first scan to nine days.', [
        newComment(),
        comments,
        newComment('reply'),
      ]),
    ),
  );
  onSent((sent) => {
    if (sent.box === 'comment' || sent.box === 'reply') comments.append(said('You There', sent.text));
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
  const comments = h(
    'div',
    { class: 'comments' },
    said('Sam Okafor', 'Congratulations to the whole team.', true),
    olderComment('legacy-reply', 'comments-reply-box comments-comment-box'),
  );
  onSent((sent) => {
    if (sent.box.startsWith('legacy-')) comments.append(said('You There', sent.text, true));
  });
  const text = 'We have cut waits for a first scan to nine days.';
  return h(
    'main',
    { class: 'column' },
    h('div', { class: 'feed-shared-update-v2' }, postCard('Ward Seven', text, [olderComment(), comments])),
  );
};
