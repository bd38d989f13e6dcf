import '../styles/common.css';
import '../styles/linkedin.css';
import { quillBox } from '../boxes/quill-box.ts';
import { guide } from '../guide.ts';
import { h } from '../h.ts';
import { articlePage } from './linkedin-article.ts';
import { feedPage, updatePage } from './linkedin-feed.ts';
import { formPage } from './linkedin-form.ts';
import { messageOverlay, messagePage, openInvitation } from './linkedin-messages.ts';
import { outlet } from './linkedin-outlet.ts';
import { openShareBox } from './linkedin-share.ts';

const path = location.pathname;
const query = new URLSearchParams(location.search);

const banner = (): HTMLElement =>
  h(
    'header',
    { class: 'banner' },
    guide(),
    h('input', { role: 'combobox', 'aria-label': 'Search', placeholder: 'Search' }),
  );

/** LinkedIn keeps an editor nobody sees ready in the page: no place to write, and no place to check. */
const decoy = (): HTMLElement => {
  const host = h('div', {});
  quillBox(host, { version: 1, label: 'Text editor for creating content', placeholder: '' });
  return h('div', { class: 'preload', style: 'display: none' }, host);
};

const page = (): HTMLElement => {
  if (path.startsWith('/messaging')) return messagePage();
  if (path.startsWith('/article/')) return articlePage();
  if (path.includes('/edit/')) return formPage(query.get('shape') ?? 'textarea');
  if (path.startsWith('/feed/update/') || path.startsWith('/posts/')) return updatePage();
  return feedPage();
};

document.body.className = 'linkedin';
if (path.startsWith('/preload')) {
  document.body.append(decoy());
} else {
  document.body.append(
    banner(),
    outlet.host,
    page(),
    decoy(),
    h('iframe', { src: '/preload/', title: 'preload', style: 'display: none' }),
  );
  if (!path.startsWith('/messaging')) document.body.append(messageOverlay());
  if (query.has('shareActive')) {
    openShareBox({
      text: query.get('text') ?? '',
      editing: query.has('edit'),
      ...(query.has('repost') && { passedOn: 'We have cut waits for a first scan to nine days.' }),
    });
  }
  if (query.has('invite')) openInvitation();
}
