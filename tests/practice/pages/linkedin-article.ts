import { textareaBox } from '../boxes/textarea-box.ts';
import { tiptapBox } from '../boxes/tiptap-box.ts';
import { button, h } from '../h.ts';
import { onSent, publish, register } from '../practice.ts';

/** An article: headline, body, and a second step with words to post it with. */
export const articlePage = (): HTMLElement => {
  const headlineHost = h('div', { class: 'headline' });
  const bodyHost = h('div', { class: 'article-body' });
  const headline = register(
    'headline',
    textareaBox(headlineHost, {
      attributes: {
        id: 'article-editor-headline__textarea',
        placeholder: 'Title',
        'aria-label': 'Title',
        rows: 1,
      },
    }),
  );
  const body = register(
    'article',
    tiptapBox(bodyHost, { label: 'Article editor content', placeholder: 'Write here' }),
  );
  const published = h('div', { class: 'published' });
  onSent((sent) => {
    published.append(h('article', { class: 'card' }, h('p', {}, `${sent.box}: ${sent.text}`)));
  });

  const next = (): void => {
    const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'dialog' });
    const layer = h('div', { class: 'layer' }, dialog);
    const host = h('div', { class: 'field' });
    const done = (): void => {
      publish({ box: 'headline', text: headline.text(), by: 'click' });
      publish({ box: 'article', text: body.text(), by: 'click' });
      publish({ box: 'announcement', text: words.text(), by: 'click' });
      layer.remove();
    };
    dialog.append(
      h('h2', {}, 'Tell your network what your article is about'),
      host,
      button({ class: 'primary', 'aria-label': 'Publish' }, 'Publish', done),
    );
    document.body.append(layer);
    const words = register(
      'announcement',
      tiptapBox(host, { label: 'Text editor for creating content', placeholder: 'Tell your network…' }),
    );
    words.focus();
  };
  return h(
    'main',
    { class: 'column article' },
    h(
      'div',
      { class: 'row article-editor-nav' },
      h('span', { class: 'quiet' }, 'Draft'),
      h('span', { class: 'push' }),
      button({ class: 'primary article-editor-nav__publish' }, 'Next', next),
    ),
    h('div', { class: 'card' }, headlineHost, bodyHost),
    published,
  );
};
