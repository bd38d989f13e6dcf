import '../styles/common.css';
import '../styles/x.css';
import { textareaBox } from '../boxes/textarea-box.ts';
import { guide } from '../guide.ts';
import { avatar, button, h } from '../h.ts';
import { onSent, register, send } from '../practice.ts';
import { composer } from './x-composer.ts';
import { closeModal, openModal } from './x-modal.ts';
import { tweet } from './x-tweet.ts';

const path = location.pathname;
const query = new URLSearchParams(location.search);

const samples = [
  [
    'Ward Seven',
    '@ward_seven',
    query.get('above') ?? 'Flu jabs are in. Clinic is open 8 to 6 all week, just turn up.',
  ],
  ['Priya Raman', '@priyaraman_rn', 'Ten years since I qualified. Still the best job there is.'],
] as const;

const timeline = h('section', { 'aria-label': 'Timeline', class: 'timeline' });

const navigation = (): HTMLElement =>
  h(
    'header',
    { role: 'banner', class: 'rail' },
    h(
      'nav',
      { 'aria-label': 'Primary' },
      ...['Home', 'Explore', 'Notifications', 'Chat', 'Profile'].map((label) => h('a', { href: '#' }, label)),
    ),
    button({ 'data-testid': 'SideNav_NewTweet_Button', class: 'primary' }, 'Post', () => openModal()),
    avatar('You There'),
  );

const homeColumn = (): HTMLElement =>
  h('div', {}, composer({ name: 'home', inline: true, placeholder: 'What is happening?' }).element, timeline);

const statusColumn = (): HTMLElement => {
  const [name, handle, text] = samples[0];
  return h(
    'div',
    {},
    tweet(name, handle, text),
    composer({ name: 'reply', inline: true, placeholder: 'Post your reply', action: 'Reply' }).element,
    timeline,
  );
};

const chatColumn = (): HTMLElement => {
  const log = h('div', { class: 'chat-log' }, h('p', { class: 'bubble' }, 'Are you on shift tomorrow?'));
  const host = h('div', { class: 'chat-input' });
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send('dm', 'keys');
  };
  const box = textareaBox(host, {
    attributes: {
      'data-testid': 'dm-composer-textarea',
      placeholder: 'Message',
      'aria-label': 'Message',
      rows: 1,
    },
    onKeyDown: onEnter,
  });
  register('dm', box);
  host.append(
    button({ 'data-testid': 'dm-composer-send-button', class: 'primary' }, 'Send', () => send('dm', 'click')),
  );
  onSent((sent) => log.append(h('p', { class: 'bubble mine' }, sent.text)));
  return h('div', { class: 'chat' }, log, host);
};

const profileColumn = (): HTMLElement => {
  const host = h('div', { class: 'field' });
  register(
    'bio',
    textareaBox(host, { attributes: { name: 'description', maxLength: 160, rows: 4, 'aria-label': 'Bio' } }),
  );
  const save = button({ 'data-testid': 'Profile_Save_Button', class: 'primary' }, 'Save', () =>
    send('bio', 'click'),
  );
  return h(
    'div',
    {},
    h('div', { role: 'dialog', 'aria-modal': 'true', class: 'sheet' }, save, host),
    timeline,
  );
};

const column = (): HTMLElement => {
  if (path.startsWith('/messages') || path.startsWith('/i/chat')) return chatColumn();
  if (path.startsWith('/settings/profile')) return profileColumn();
  if (path.includes('/status/')) return statusColumn();
  return homeColumn();
};

const toast = (text: string): void => {
  const element = h('div', { role: 'alert', 'data-testid': 'toast', class: 'toast' }, text);
  document.body.append(element);
  setTimeout(() => element.remove(), 4000);
};

onSent((sent) => {
  closeModal();
  if (sent.box === 'dm') return;
  timeline.prepend(tweet('You', '@you', sent.text));
  toast('Your post was sent');
});

document.body.className = 'x';
document.body.append(
  h(
    'div',
    { id: 'react-root' },
    navigation(),
    h('main', { role: 'main' }, h('div', { 'data-testid': 'primaryColumn', class: 'column' }, column())),
    h('aside', { class: 'aside' }, guide()),
  ),
  h('div', { id: 'layers' }),
);
const others = path.includes('/status/') ? samples.slice(1) : samples;
for (const [name, handle, text] of others) timeline.append(tweet(name, handle, text));

const opensModal = path.startsWith('/compose/post') || path.startsWith('/intent/');
if (opensModal) {
  const quoted = query.get('url');
  openModal({
    text: query.get('text') ?? '',
    editing: query.has('edit'),
    ...(quoted && { quoted }),
    ...(query.has('in_reply_to') && { answered: tweet(...samples[0]) }),
  });
}
