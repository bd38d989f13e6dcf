import { lexicalBox } from '../boxes/lexical-box.ts';
import { avatar, h, roleButton } from '../h.ts';
import { onSent, register, send } from '../practice.ts';

let count = 0;

const said = (name: string, text: string): HTMLElement =>
  h(
    'div',
    { role: 'article', 'aria-label': `Comment by ${name}`, class: 'said row' },
    avatar(name),
    h('div', { dir: 'auto', class: 'bubble' }, h('b', {}, name), h('div', {}, text)),
  );

/** The form under a post, or under a comment there. Enter sends, Shift with Enter makes a new line, and the arrow appears with the focus. */
const commentForm = (name: string, label = 'Write a comment…'): HTMLElement => {
  const host = h('div', { class: 'field' });
  const box = register(
    name,
    lexicalBox(host, {
      label,
      placeholder: label,
      onEnter: () => send(name, 'keys'),
    }),
  );
  const press = roleButton({ 'aria-label': 'Comment', class: 'send' }, '➤', () => send(name, 'click'));
  const update = (): void => {
    if (box.text().trim() === '') press.setAttribute('aria-disabled', 'true');
    else press.removeAttribute('aria-disabled');
  };
  box.onChange(update);
  update();
  return h(
    'form',
    { role: 'presentation', class: 'row' },
    avatar('You There'),
    h('div', { class: 'comment-box' }, host, h('div', { id: 'focused-state-composer-submit' }, press)),
  );
};

/** A post in the feed; with `box`, somebody can comment on it, and when `answering`, answer the comment there. */
export const story = (name: string, text: string, box?: string, answering = false): HTMLElement => {
  const comments = h('div', { class: 'comments' }, said('Sam Okafor', 'Well deserved.'));
  if (box) {
    onSent((sent) => {
      if (sent.box === box || sent.box === `${box}-reply`) comments.append(said('You There', sent.text));
    });
  }
  count += 1;
  return h(
    'div',
    { 'data-pagelet': `FeedUnit_${count}` },
    h(
      'div',
      { role: 'article', class: 'card story' },
      h(
        'div',
        { class: 'row' },
        avatar(name),
        h('h2', { 'data-ad-rendering-role': 'profile_name' }, name),
        h('span', { class: 'quiet' }, 'Just now'),
      ),
      h('div', { 'data-ad-rendering-role': 'story_message', dir: 'auto' }, text),
      comments,
      ...(box && answering ? [commentForm(`${box}-reply`, 'Reply to Sam Okafor')] : []),
      ...(box ? [commentForm(box)] : []),
    ),
  );
};
