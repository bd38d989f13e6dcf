// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/sites/facebook.ts';
import { editable, find, page, type Tree } from './page.ts';

const at = (path: string) => facebook.adapt(document, () => path);
const lexical = (attributes: Readonly<Record<string, string>> = {}): Tree =>
  editable({ 'data-lexical-editor': 'true', class: 'notranslate', ...attributes });
const role = (label: string, ...children: Tree[]): Tree => [
  'div',
  { role: 'button', 'aria-label': label },
  ...children,
];
const postDialog = (...buttons: Tree[]): Tree => [
  'div',
  { role: 'dialog', 'aria-modal': 'true' },
  ['div', { role: 'dialog', 'aria-label': 'Create post' }, ['h2', {}, 'Create post']],
  ['form', { method: 'POST' }, role('Edit privacy. Sharing with Friends.', 'Friends'), lexical(), ...buttons],
];
const commentForm = (attributes = {}): Tree => [
  'form',
  { role: 'presentation' },
  [
    'div',
    {},
    lexical({ 'aria-label': 'Write a comment…', ...attributes }),
    ['div', { id: 'focused-state-composer-submit' }, role('Comment', '➤')],
  ],
];
const story = (...inside: Tree[]): Tree => [
  'div',
  { role: 'article' },
  ['div', { 'data-ad-rendering-role': 'story_message' }, 'Cake at three'],
  ...inside,
];
const editor = (): HTMLElement => find('[data-lexical-editor]');
const enter = (init: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: 'Enter', ...init });

describe('Facebook', () => {
  it('finds the post dialog: the modal one, not its heading beside the editor', () => {
    page(postDialog(role('Post', 'Post')));
    const box = at('/').boxAt(editor());
    expect(box).toMatchObject({ site: 'facebook', surface: 'post', rung: 'role' });
    expect(box?.root.getAttribute('aria-modal')).toBe('true');
    expect(box?.submits()).toEqual([find('[aria-label="Post"]')]);
    expect(box?.postsOn(enter())).toBe(false);
  });

  it.each(['Veröffentlichen', 'Publier', 'نشر', 'Đăng'])(
    'finds the Post button named %s by where it stands',
    (label) => {
      page(postDialog(role(label, label)));
      expect(at('/').boxAt(editor())?.submits()).toEqual([find(`[aria-label="${label}"]`)]);
    },
  );

  it('takes Next for the way on where the post takes two steps', () => {
    page(postDialog(role('Next', 'Next')));
    expect(at('/').boxAt(editor())?.submits()).toHaveLength(1);
  });

  it('finds a comment, which posts on Enter alone', () => {
    page(story(commentForm()));
    const box = at('/').boxAt(editor());
    expect(box?.surface).toBe('comment');
    expect(box?.submits()).toEqual([find('#focused-state-composer-submit [role="button"]')]);
    expect(box?.replyingTo()).toBe('Cake at three');
    expect(box?.postsOn(enter())).toBe(true);
    expect(box?.postsOn(enter({ shiftKey: true }))).toBe(false);
    expect(box?.postsOn(enter({ isComposing: true }))).toBe(false);
    expect(box?.postsOn(enter({ keyCode: 229 }))).toBe(false);
  });

  it('lets Enter pick a name to mention', () => {
    page(story(commentForm({ 'aria-activedescendant': 'option-1' })));
    expect(at('/').boxAt(editor())?.postsOn(enter())).toBe(false);
  });

  it('takes a comment under a post shown in a dialog for a comment', () => {
    page(['div', { role: 'dialog', 'aria-modal': 'true' }, story(), commentForm(), role('Post', 'Post')]);
    expect(at('/').boxAt(editor())?.surface).toBe('comment');
  });

  it('finds an answer to a comment, and the comment it answers', () => {
    page(
      story(
        ['div', { role: 'article' }, ['div', { dir: 'auto' }, 'Which room?']],
        commentForm({ 'aria-label': 'Reply to Priya Raman' }),
        ['div', { role: 'article' }, ['div', { dir: 'auto' }, 'Another one']],
      ),
    );
    const box = at('/').boxAt(editor());
    expect(box?.surface).toBe('reply');
    expect(box?.replyingTo()).toBe('Which room?');
  });

  it.each(['Save', 'Speichern', 'Enregistrer'])(
    'sees that a post is edited by a button that says %s',
    (says) => {
      page(postDialog(['div', { role: 'button' }, says]));
      expect(at('/').boxAt(editor())?.editing()).toBe(true);
      page(postDialog(role('Post', 'Post')));
      expect(at('/').boxAt(editor())?.editing()).toBe(false);
    },
  );

  it('sees that a comment is edited', () => {
    page(story(commentForm({ 'aria-label': 'Edit your comment' })));
    expect(at('/').boxAt(editor())?.editing()).toBe(true);
  });

  it('says when the editor is known by its look alone', () => {
    page(story(['form', { role: 'presentation' }, editable({ class: 'notranslate' })]));
    expect(at('/').boxAt(find('.notranslate'))).toMatchObject({
      surface: 'comment',
      rung: 'class',
      lower: true,
    });
  });

  it('sees that a post is edited', () => {
    page([
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Edit post' },
      lexical(),
      role('Save', 'Save'),
    ]);
    expect(at('/').boxAt(editor())?.editing()).toBe(true);
  });

  it.each([
    [
      'a chat tab',
      '/',
      [
        'div',
        { tabindex: '-1' },
        lexical({ 'aria-label': 'Message', 'aria-placeholder': 'Aa' }),
        role('Press Enter to send', '➤'),
      ],
    ],
    [
      'a chat tab in another language',
      '/',
      ['div', { tabindex: '-1' }, lexical({ 'aria-label': 'Nachricht', 'aria-placeholder': 'Aa' })],
    ],
    ['a chat tab nobody has described yet', '/', ['div', { tabindex: '-1' }, lexical()]],
    ['Messenger', '/messages/t/77', ['div', { role: 'main' }, lexical({ 'aria-label': 'Message' })]],
    ['anything under /messages', '/messages/t/77', postDialog(role('Post', 'Post'))],
    [
      'a post sent to a friend',
      '/',
      [
        'div',
        { role: 'dialog', 'aria-modal': 'true' },
        lexical({ 'aria-label': 'Write a message to Priya' }),
        role('Send', 'Send'),
      ],
    ],
    ['an editor nobody knows', '/', ['div', {}, lexical()]],
  ] as [string, string, Tree][])('leaves %s alone', (_, path, tree) => {
    page(tree);
    expect(at(path).boxAt(editor())).toBeUndefined();
    expect(at(path).boxes()).toEqual([]);
  });
});
