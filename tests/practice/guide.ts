import { h } from './h.ts';
import { routes } from './routes.ts';

/** The way to every other practice page. */
export const guide = (): HTMLElement =>
  h(
    'details',
    { class: 'guide' },
    h('summary', {}, 'Practice page'),
    h('p', {}, 'Nothing you write here leaves this browser.'),
    h('ul', {}, ...routes.map(({ title, url }) => h('li', {}, h('a', { href: url }, title)))),
  );
