// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedin } from '../../src/sites/linkedin.ts';
import { build, editable, find, page, type Tree } from './page.ts';

const at = (path: string) => linkedin.adapt(document, () => path);
const reference = '/in/sam-okafor/edit/forms/recommendation/write/';
const button = (attributes: Readonly<Record<string, string>>, text: string): Tree => [
  'button',
  attributes,
  text,
];

const shareBox: Tree = [
  'div',
  { role: 'dialog', 'data-test-modal-id': 'sharebox', class: 'share-box-v2__modal' },
  editable({ class: 'ql-editor', 'data-test-ql-editor-contenteditable': 'true' }),
  button({ class: 'share-actions__primary-action' }, 'Post'),
];
const decoy: Tree = [
  'div',
  { class: 'preload' },
  editable({ class: 'ql-editor', 'aria-label': 'Text editor for creating content' }),
];
const message: Tree = [
  'aside',
  { class: 'msg-overlay-conversation-bubble' },
  [
    'form',
    { class: 'msg-form' },
    editable({ class: 'msg-form__contenteditable', 'aria-label': 'Write a message…' }),
    button({ type: 'submit', class: 'msg-form__send-button' }, 'Send'),
  ],
];
const comment: Tree = [
  'div',
  { role: 'listitem' },
  ['p', { 'data-testid': 'expandable-text-box' }, 'Nine days for a first scan'],
  [
    'div',
    { componentkey: 'commentBox-1' },
    [
      'div',
      { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' },
      editable({ class: 'tiptap ProseMirror' }),
    ],
    button({ 'data-view-name': 'comment-post' }, 'Comment'),
  ],
];
const olderComment: Tree = [
  'div',
  { class: 'comments-comment-box' },
  [
    'form',
    {},
    ['div', { class: 'comments-comment-texteditor' }, editable({ class: 'ql-editor' })],
    button({ class: 'comments-comment-box__submit-button--cr' }, 'Comment'),
  ],
];

/** Puts something into the open shadow root of LinkedIn's outlet. */
function inOutlet(tree: Tree, ...light: Tree[]): ShadowRoot {
  page(['div', { id: 'interop-outlet' }], ...light);
  const root = find('#interop-outlet').attachShadow({ mode: 'open' });
  root.append(build(tree));
  return root;
}

describe('LinkedIn', () => {
  it('finds the share box in the shadow root, and not the hidden editor in the page', () => {
    const root = inOutlet(shareBox, decoy, message);
    const boxes = at('/feed/').boxes();
    expect(boxes.map(({ surface, rung }) => [surface, rung])).toEqual([['post', 'testid']]);
    expect(boxes[0]?.submits()).toEqual([find('.share-actions__primary-action', root)]);
    expect(at('/feed/').boxAt(find('.preload .ql-editor'))).toBeUndefined();
  });

  it('finds the share box on a page of its own', () => {
    page(shareBox);
    expect(at('/preload/sharebox/').boxes()).toHaveLength(1);
  });

  it('finds comments of both generations', () => {
    page(comment, olderComment);
    expect(
      at('/feed/')
        .boxes()
        .map(({ surface }) => surface),
    ).toEqual(['comment', 'comment']);
    const box = at('/feed/').boxAt(find('.tiptap'));
    expect(box?.submits()).toEqual([find('[data-view-name="comment-post"]')]);
    expect(box?.replyingTo()).toBe('Nine days for a first scan');
    expect(at('/feed/').boxAt(find('.ql-editor'))?.submits()).toEqual([
      find('.comments-comment-box__submit-button--cr'),
    ]);
  });

  it('takes headline and body of an article for one draft', () => {
    page(
      [
        'main',
        {},
        ['div', {}, button({ class: 'article-editor-nav__publish' }, 'Next')],
        ['textarea', { placeholder: 'Title' }],
        editable({ class: 'ProseMirror', 'aria-label': 'Article editor content' }),
      ],
      message,
    );
    const [box, ...others] = at('/article/new/').boxes();
    expect(others).toEqual([]);
    expect(box?.surface).toBe('article');
    expect(box?.parts().map(({ tagName }) => tagName)).toEqual(['TEXTAREA', 'DIV']);
    expect(box?.submits()).toHaveLength(1);
    expect(at('/feed/').boxes()).toEqual([]);
  });

  it('checks the words an article is announced with', () => {
    page([
      'div',
      { role: 'dialog' },
      editable({ 'aria-label': 'Text editor for creating content' }),
      button({}, 'Veröffentlichen'),
    ]);
    const box = at('/article/edit/1/').boxAt(find('[role="textbox"]'));
    expect(box?.surface).toBe('post');
    expect(box?.submits()).toEqual([find('button')]);
  });

  it('tells an answer by the comment before it, in both generations, and reads that comment', () => {
    const said = (componentkey: string, text: string): Tree => [
      'article',
      { componentkey },
      ['p', { 'data-testid': 'expandable-text-box' }, text],
    ];
    const answer: Tree = [
      'div',
      { role: 'listitem' },
      ['p', { 'data-testid': 'expandable-text-box' }, 'Nine days for a first scan'],
      ['div', {}, said('replaceableComment_1', 'How did you do it?')],
      [
        'div',
        { componentkey: 'commentBox-2' },
        ['div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' }, editable({ id: 'answer' })],
      ],
      ['div', {}, said('replaceableComment_2', 'Well done')],
    ];
    const older: Tree = [
      'main',
      {},
      [
        'div',
        { class: 'comments-comment-item' },
        ['div', { class: 'comments-comment-item__main-content' }, 'Who paid?'],
      ],
      [
        'div',
        { class: 'comments-reply-box comments-comment-box' },
        editable({ class: 'ql-editor', id: 'older' }),
      ],
    ];
    page(answer, older);
    const box = at('/feed/').boxAt(find('#answer'));
    expect(box).toMatchObject({ surface: 'reply', lower: false });
    expect(box?.replyingTo()).toBe('How did you do it?');
    const olderBox = at('/feed/').boxAt(find('#older'));
    expect(olderBox).toMatchObject({ surface: 'reply', lower: false });
    expect(olderBox?.replyingTo()).toBe('Who paid?');
  });

  it('takes a repost with thoughts for a post, and its button that says Save for a change', () => {
    const passedOn = (says: string): Tree => [
      'div',
      { role: 'dialog', 'data-test-modal-id': 'sharebox' },
      editable({ 'data-test-ql-editor-contenteditable': 'true' }),
      ['div', { class: 'update-components-mini-update-v2' }, 'Somebody else’s words'],
      button({ class: 'share-actions__primary-action' }, says),
    ];
    const root = inOutlet(passedOn('Post'));
    const [box] = at('/feed/').boxes();
    expect(box?.surface).toBe('post');
    expect(box?.parts()).toHaveLength(1);
    expect(box?.editing()).toBe(false);
    root.replaceChildren(build(passedOn('Save')));
    expect(at('/feed/').boxes()[0]?.editing()).toBe(true);
  });

  it('counts pictures, videos, documents and polls that go out with a post', () => {
    inOutlet([
      'div',
      { role: 'dialog', 'data-test-modal-id': 'sharebox' },
      editable({ 'data-test-ql-editor-contenteditable': 'true' }),
      ['img', { src: 'blob:1' }],
      ['img', { src: 'https://media.example/avatar.png' }],
      ['video', { src: 'blob:2' }],
      ['div', { class: 'document-s-container' }],
      ['div', { class: 'polls-detour' }],
      button({ class: 'share-actions__primary-action' }, 'Post'),
    ]);
    const kinds = at('/feed/')
      .boxes()[0]
      ?.attachments()
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['video', 'document', 'poll', 'image']);
  });

  it('sees that a comment is changed', () => {
    page([
      'div',
      { class: 'comments-comment-box' },
      ['form', {}, editable({ class: 'ql-editor' }), button({}, 'Save changes')],
    ]);
    expect(at('/feed/').boxes()[0]?.editing()).toBe(true);
  });

  const field: Readonly<Record<string, Tree>> = {
    'a text area in a <dialog>': [
      'dialog',
      { open: '' },
      ['input', {}],
      ['textarea', {}],
      button({ class: 'artdeco-button--primary' }, 'Send'),
    ],
    'rich text in a <dialog>': [
      'dialog',
      { open: '' },
      ['select', {}],
      editable({}),
      button({ type: 'submit' }, 'Send'),
    ],
    'a form in a language we do not know': [
      'dialog',
      { open: '' },
      ['textarea', {}],
      ['button', {}, 'Enviar'],
    ],
  };
  it.each(Object.entries(field))('finds the recommendation as %s', (_, tree) => {
    page(tree, message);
    const [box, ...others] = at(reference).boxes();
    expect(others).toEqual([]);
    expect(box?.surface).toBe('reference');
    expect(box?.submits()).toHaveLength(1);
    expect(at('/in/sam-okafor/').boxes()).toEqual([]);
  });

  it('finds the recommendation in the shadow root', () => {
    const root = inOutlet(
      ['div', { role: 'dialog' }, ['textarea', {}], button({ class: 'artdeco-button--primary' }, 'Send')],
      message,
    );
    const box = at(reference).boxAt(find('textarea', root));
    expect(box?.surface).toBe('reference');
    expect(box?.root.getRootNode()).toBe(root);
  });

  it('takes About and headline for the profile', () => {
    page(['dialog', { open: '' }, ['textarea', {}], button({}, 'Save')]);
    expect(at('/in/me/edit/forms/summary/new/').boxes()[0]?.surface).toBe('profile');
    expect(at('/in/me/edit/intro/').boxes()[0]?.surface).toBe('profile');
  });

  it.each([
    ['a message over the feed', '/feed/', message],
    ['a message on the recommendation page', reference, message],
    ['the messages page', '/messaging/thread/1/', ['main', {}, message, comment]],
    [
      'the note of an invitation',
      reference,
      [
        'div',
        { role: 'dialog' },
        ['textarea', { id: 'custom-message' }],
        button({ 'aria-label': 'Send invitation' }, 'Send'),
      ],
    ],
    [
      'an invitation by its button',
      reference,
      ['div', { role: 'dialog' }, ['textarea', {}], button({ 'aria-label': 'Send invitation' }, 'Send')],
    ],
    [
      'an invitation over the feed',
      '/in/sam-okafor/',
      [
        'div',
        { role: 'dialog' },
        ['textarea', { id: 'custom-message', name: 'message' }],
        button({ 'aria-label': 'Send invitation' }, 'Send'),
      ],
    ],
    ['the hidden editor', '/feed/', decoy],
  ] as [string, string, Tree][])('leaves %s alone', (_, path, tree) => {
    page(tree);
    const editor = find('textarea, [contenteditable]');
    expect(at(path).boxAt(editor)).toBeUndefined();
    expect(at(path).boxes()).toEqual([]);
  });
});
