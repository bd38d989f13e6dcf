import { button, h } from '../h.ts';
import { forget, publish, type Sent } from '../practice.ts';
import { enableWith, type Row, textRow, toolBar } from './x-composer.ts';

interface ModalOptions {
  readonly text?: string;
  /** Address of a post that is quoted. */
  readonly quoted?: string;
  /** A post that is answered, shown above the text. */
  readonly answered?: HTMLElement;
  /** What is written is published already and is changed. */
  readonly editing?: boolean;
}

let close: () => void = () => {};

export const closeModal = (): void => close();

const quotedCard = (address: string): HTMLElement =>
  h(
    'div',
    { class: 'quoted' },
    h('a', { href: address }, 'Flu jabs are in. Clinic is open 8 to 6 all week.'),
  );

/** The composer over the page: one part, or a thread of several. The box behind it stays alive. */
export const openModal = ({ text, quoted, answered, editing }: ModalOptions = {}): void => {
  close();
  const parts: Row[] = [];
  const list = h('div', { class: 'parts' });
  const action = editing ? 'Update' : answered ? 'Reply' : 'Post';
  const press = button({ 'data-testid': 'tweetButton', class: 'primary' }, action, () => sendAll('click'));
  const add = button({ 'data-testid': 'addButton', 'aria-label': 'Add post', class: 'tool' }, '+', () =>
    addPart(),
  );

  const sendAll = (by: Sent['by']): void => {
    const texts = parts.map((part) => part.box.text());
    if (texts.every((one) => one.trim() === '')) return;
    close();
    texts.forEach((one, index) => {
      publish({ box: `part-${index}`, text: one, by });
    });
  };

  const update = (): void => {
    enableWith(press, () => parts.every((part) => part.box.text().trim() !== ''));
    add.hidden = (parts.at(-1)?.box.text() ?? '') === '';
    const label = parts.length > 1 ? 'Post all' : action;
    if (press.textContent !== label) press.replaceChildren(h('span', {}, label));
  };

  const addPart = (initial = ''): void => {
    const part = parts.length;
    const row = textRow({
      name: `part-${part}`,
      inline: false,
      placeholder: part === 0 ? 'What is happening?' : 'Add another post',
      part,
      text: initial,
      onSubmit: sendAll,
    });
    parts.push(row);
    row.box.onChange(update);
    list.append(h('div', {}, row.element));
    update();
    row.box.focus();
  };

  const { bar, preview } = toolBar(press, [add]);
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header', class: 'dialog' },
    h(
      'div',
      { class: 'dialog-head' },
      button({ 'data-testid': 'app-bar-close', 'aria-label': 'Close', class: 'tool' }, '×', () => close()),
      h('h2', { id: 'modal-header', class: 'hidden-title' }, 'New post'),
    ),
    ...(answered ? [answered] : []),
    list,
    ...(quoted ? [quotedCard(quoted)] : []),
    preview,
    h('div', {}, bar),
  );
  const layer = h('div', { class: 'layer' }, dialog);
  const came = location.pathname;
  if (came !== '/compose/post') history.pushState({}, '', '/compose/post');
  document.querySelector('#layers')?.append(layer);
  close = () => {
    close = () => {};
    layer.remove();
    parts.forEach((_, index) => {
      forget(`part-${index}`);
    });
    history.replaceState({}, '', came.startsWith('/compose') || came.startsWith('/intent') ? '/home' : came);
  };
  addPart(text);
};
