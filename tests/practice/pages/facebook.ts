import '../styles/common.css';
import '../styles/facebook.css';
import { guide } from '../guide.ts';
import { avatar, button, h, roleButton } from '../h.ts';
import { onSent } from '../practice.ts';
import { chatTab, chatThread } from './facebook-chat.ts';
import { openPost } from './facebook-dialog.ts';
import { story } from './facebook-story.ts';

const path = location.pathname;
const query = new URLSearchParams(location.search);
const inGroup = path.startsWith('/groups/');
const twoSteps = path.startsWith('/ward.seven');

const feed = h('div', { class: 'feed' });

const trigger = (): HTMLElement =>
  h(
    'div',
    { 'data-pagelet': inGroup ? 'GroupInlineComposer' : 'FeedComposer', class: 'card row' },
    avatar('You There'),
    roleButton({ class: 'prompt' }, inGroup ? 'Write something…' : 'What is on your mind?', () =>
      openPost({ inGroup, twoSteps }),
    ),
  );

const banner = (): HTMLElement =>
  h(
    'div',
    { role: 'banner', class: 'banner' },
    guide(),
    h('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search' }),
    h('span', { class: 'push' }),
    button({ class: 'plain' }, 'You', () => {}),
  );

const feedPage = (): HTMLElement => {
  const first = story(
    'Ward Seven',
    query.get('above') ?? 'Cake in the staff room from three. Thank you, night shift.',
    'comment',
    query.has('answering'),
  );
  const second = story('Priya Raman', 'Ten years since I qualified. Still the best job there is.');
  feed.append(first, second);
  return h(
    'div',
    { role: 'main', class: 'column' },
    trigger(),
    h('div', { 'data-pagelet': 'GroupFeed' }, feed),
  );
};

document.body.className = 'facebook';
const messenger = path.startsWith('/messages') || location.host.endsWith('messenger.com');
document.body.append(banner(), messenger ? chatThread() : feedPage());
if (!messenger) document.body.append(chatTab());
if (query.has('compose')) openPost({ inGroup, twoSteps });
if (query.has('edit')) openPost({ inGroup, published: 'The clinic opens at eight.' });

onSent((sent) => {
  if (sent.box === 'post') feed.prepend(story('You There', sent.text));
});
