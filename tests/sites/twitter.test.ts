// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { twitter } from '../../src/sites/twitter.ts';
import { editable, find, page, type Tree } from './page.ts';

const at = (path: string) => twitter.adapt(document, () => path);
const editorIn = (id = 'tweetTextarea_0', text = ''): Tree => [
  'label',
  { 'data-testid': `${id}_label` },
  ['div', { 'data-testid': `${id}RichTextInputContainer` }, editable({ 'data-testid': id }, text)],
];
const toolBar = (id: string): Tree => [
  'div',
  { 'data-testid': 'toolBar' },
  ['input', { type: 'file', 'data-testid': 'fileInput' }],
  ['button', { 'data-testid': id }, 'Post'],
];
const composer = (...rows: Tree[]): Tree => [
  'div',
  { class: 'composer' },
  ['div', {}, ...rows],
  ['div', {}, toolBar('tweetButtonInline')],
];
const column = (...inside: Tree[]): Tree => [
  'main',
  { role: 'main' },
  ['div', { 'data-testid': 'primaryColumn' }, ...inside],
];
const modal = (...rows: Tree[]): Tree => [
  'div',
  { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
  ...rows,
  toolBar('tweetButton'),
];
const tweet = (text: string, id = '1'): Tree => [
  'article',
  { 'data-testid': 'tweet' },
  ['div', { 'data-testid': 'tweetText' }, text],
  ['a', { href: `/ward/status/${id}` }],
];

describe('X', () => {
  it('finds the home box, with its button, from anywhere in the editor', () => {
    page(column(composer(editorIn('tweetTextarea_0', 'hello')), tweet('Other')));
    const box = at('/home').boxAt(find('[contenteditable]'));
    expect(box).toMatchObject({ site: 'twitter', surface: 'post', rung: 'testid' });
    expect(box?.root.className).toBe('composer');
    expect(box?.parts()).toEqual([find('[contenteditable]')]);
    expect(box?.submits()).toEqual([find('[data-testid="tweetButtonInline"]')]);
    expect(box?.replyingTo()).toBeUndefined();
  });

  it('does not take the label and the container, whose test ids begin alike, for editors', () => {
    page(column(composer(editorIn())));
    expect(at('/home').boxes()).toHaveLength(1);
    expect(at('/home').boxAt(find('label'))).toBeUndefined();
  });

  it('keeps the dialog apart from the home box behind it', () => {
    page(column(composer(editorIn())), modal(editorIn()));
    const boxes = at('/compose/post').boxes();
    expect(boxes.map(({ root }) => root.getAttribute('role'))).toEqual([null, 'dialog']);
    expect(boxes[1]?.submits()).toEqual([find('[data-testid="tweetButton"]')]);
  });

  it('takes the parts of a thread as one draft, however they are numbered', () => {
    page(
      modal(
        editorIn('tweetTextarea_0', 'one'),
        editorIn('tweetTextarea_0', 'two'),
        editorIn('tweetTextarea_1', 'three'),
      ),
    );
    const [box, ...others] = at('/compose/post').boxes();
    expect(others).toEqual([]);
    expect(box?.parts().map((part) => part.textContent)).toEqual(['one', 'two', 'three']);
  });

  it('tells a reply by the post above it in the dialog', () => {
    page(column(tweet('Not this one', '7')), modal(tweet('Flu jabs are in'), editorIn()));
    const box = at('/compose/post').boxAt(find('[contenteditable]'));
    expect(box?.surface).toBe('reply');
    expect(box?.replyingTo()).toBe('Flu jabs are in');
  });

  it('tells a reply by the address, and reads the post it names', () => {
    page(column(tweet('An older one', '6'), tweet('The one', '7'), composer(editorIn())));
    const box = at('/ward/status/7').boxAt(find('[contenteditable]'));
    expect(box?.surface).toBe('reply');
    expect(box?.replyingTo()).toBe('The one');
  });

  it('does not take a quote for a reply: the quoted post is a card, not an article', () => {
    page(modal(editorIn(), ['div', { class: 'quoted' }, ['a', { href: '/ward/status/7' }, 'Flu jabs']]));
    expect(at('/compose/post').boxAt(find('[contenteditable]'))?.surface).toBe('post');
  });

  it('finds the editor by Draft’s own class when the test id has gone, given a Post button', () => {
    const draft: Tree = [
      'div',
      { class: 'DraftEditor-root' },
      editable({ class: 'public-DraftEditor-content' }),
    ];
    page(column(composer(draft)));
    expect(at('/home').boxAt(find('[contenteditable]'))?.rung).toBe('class');
    page(column(['div', {}, draft]));
    expect(at('/home').boxAt(find('[contenteditable]'))).toBeUndefined();
  });

  it('still checks a known editor whose button it does not know', () => {
    page(column(['div', {}, editorIn()]));
    expect(at('/home').boxAt(find('[contenteditable]'))?.submits()).toEqual([]);
  });

  it('counts what is attached', () => {
    page(
      modal(editorIn(), [
        'div',
        { 'data-testid': 'attachments' },
        ['img', { src: 'blob:1' }],
        ['img', { src: 'blob:2' }],
        ['video', {}],
      ]),
    );
    const attached = at('/compose/post').boxes()[0]?.attachments();
    expect(attached?.map(({ kind }) => kind)).toEqual(['video', 'image', 'image']);
    expect(new Set(attached?.map(({ mark }) => mark)).size).toBe(3);
  });

  it('knows a change to a published post by its button, and a new one from it', () => {
    const dialog = (says: string): Tree => [
      'div',
      { role: 'dialog', 'aria-modal': 'true' },
      editorIn(),
      ['button', { 'data-testid': 'tweetButton' }, ['span', {}, says]],
    ];
    page(dialog('Update'));
    expect(at('/compose/post').boxAt(find('[contenteditable]'))?.editing()).toBe(true);
    page(dialog('Post'));
    expect(at('/compose/post').boxAt(find('[contenteditable]'))?.editing()).toBe(false);
  });

  it('knows an attached thing again when the site draws it anew', () => {
    const preview = (src: string): Tree => ['div', { 'data-testid': 'attachments' }, ['img', { src }]];
    const marks = (src: string): string[] | undefined => {
      page(modal(editorIn(), preview(src)));
      return at('/compose/post')
        .boxes()[0]
        ?.attachments()
        .map(({ mark }) => mark);
    };
    expect(marks('blob:1')).toEqual(marks('blob:1'));
    expect(marks('blob:1')).not.toEqual(marks('blob:2'));
  });

  it('takes the bio for a profile', () => {
    page([
      'div',
      { role: 'dialog' },
      ['button', { 'data-testid': 'Profile_Save_Button' }, 'Save'],
      ['textarea', { name: 'description' }],
    ]);
    const box = at('/settings/profile').boxAt(find('textarea'));
    expect(box?.surface).toBe('profile');
    expect(box?.submits()).toHaveLength(1);
    expect(at('/home').boxAt(find('textarea'))).toBeUndefined();
  });

  it.each([
    ['/messages/1-2', ['textarea', { 'data-testid': 'dm-composer-textarea' }]],
    ['/home', ['textarea', { 'data-testid': 'dm-composer-textarea' }]],
    ['/messages/1-2', composer(editorIn())],
    ['/i/chat/1', composer(editorIn())],
    ['/i/grok', composer(editorIn())],
    ['/home', ['div', { 'data-testid': 'DMDrawer' }, composer(editorIn())]],
    ['/home', ['input', { 'data-testid': 'SearchBox_Search_Input' }]],
  ] as [string, Tree][])('leaves private and other fields alone: %s %j', (path, tree) => {
    page(column(tree));
    expect(at(path).boxAt(find('textarea, [contenteditable], input:not([type])'))).toBeUndefined();
    expect(at(path).boxes()).toEqual([]);
  });

  it('posts on Ctrl or Cmd with Enter, not on Enter, not while composing', () => {
    page(column(composer(editorIn())));
    const box = at('/home').boxes()[0];
    const key = (init: KeyboardEventInit): KeyboardEvent =>
      new KeyboardEvent('keydown', { key: 'Enter', ...init });
    expect(box?.postsOn(key({ ctrlKey: true }))).toBe(true);
    expect(box?.postsOn(key({ metaKey: true }))).toBe(true);
    expect(box?.postsOn(key({}))).toBe(false);
    expect(box?.postsOn(key({ ctrlKey: true, isComposing: true }))).toBe(false);
  });
});
