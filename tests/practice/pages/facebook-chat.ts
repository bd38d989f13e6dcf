import { lexicalBox } from '../boxes/lexical-box.ts';
import { h, roleButton } from '../h.ts';
import { onSent, register, send } from '../practice.ts';

const conversation = (): readonly [log: HTMLElement, input: HTMLElement] => {
  const log = h('div', { class: 'log' }, h('div', { class: 'bubble' }, 'Are you on shift tomorrow?'));
  const host = h('div', { class: 'field' });
  register(
    'chat',
    lexicalBox(host, { label: 'Message', placeholder: 'Aa', onEnter: () => send('chat', 'keys') }),
  );
  onSent((sent) => {
    if (sent.box === 'chat') log.append(h('div', { class: 'bubble mine' }, sent.text));
  });
  const press = roleButton({ 'aria-label': 'Press Enter to send', class: 'send' }, '➤', () =>
    send('chat', 'click'),
  );
  return [log, h('div', { class: 'row chat-input' }, host, press)];
};

/** The small window at the bottom of every page. */
export const chatTab = (): HTMLElement => {
  const [log, input] = conversation();
  return h('div', { tabindex: '-1', class: 'chat-tab' }, h('h2', {}, 'Priya Raman'), log, input);
};

/** A conversation on a page of its own. */
export const chatThread = (): HTMLElement => {
  const [log, input] = conversation();
  return h('div', { role: 'main', class: 'column chat-page' }, h('h2', {}, 'Priya Raman'), log, input);
};
