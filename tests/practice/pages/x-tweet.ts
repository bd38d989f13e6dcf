import { avatar, h } from '../h.ts';

let count = 0;

/** A post in a timeline. */
export const tweet = (name: string, handle: string, text: string): HTMLElement => {
  count += 1;
  return h(
    'article',
    { 'data-testid': 'tweet', role: 'article', class: 'tweet', tabindex: '0' },
    avatar(name),
    h(
      'div',
      {},
      h('div', { 'data-testid': 'User-Name' }, h('b', {}, name), ' ', h('span', { class: 'quiet' }, handle)),
      h('div', { 'data-testid': 'tweetText' }, text),
      h('a', { href: `/i/status/${count}`, class: 'quiet' }, 'now'),
    ),
  );
};
