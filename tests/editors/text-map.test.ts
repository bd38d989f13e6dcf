// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { offsetOf, readText } from '../../src/editors/text-map.ts';

/** A contenteditable from markup, as an editor leaves it in the page. */
const boxWith = (markup: string): HTMLElement => {
  const parsed = new DOMParser().parseFromString(`<div contenteditable="true">${markup}</div>`, 'text/html');
  const box = parsed.body.firstElementChild as HTMLElement;
  document.body.append(box);
  return box;
};
const read = (markup: string): string => readText(boxWith(markup)).text;

const draftLine = (inner: string): string =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a">${inner}</span></div></div>`;

beforeEach(() => document.body.replaceChildren());

describe('the text of a box', () => {
  it.each([
    [
      'Draft.js',
      `<div data-contents="true">${draftLine('one')}${draftLine('<br data-text="true">')}${draftLine('two')}</div>`,
    ],
    [
      'Lexical',
      '<p dir="auto"><span data-lexical-text="true">one</span></p><p><br></p><p><span>two</span></p>',
    ],
    ['Lexical, Shift+Enter', '<p><span>one</span><br><br><span>two</span></p>'],
    ['Quill', '<p>one</p><p><br></p><p>two</p>'],
    ['ProseMirror', '<p>one</p><p><br class="ProseMirror-trailingBreak"></p><p>two</p>'],
    ['Chromium with no editor', 'one<div><br></div><div>two</div>'],
    ['line feeds in a text node', 'one\n\ntwo'],
  ])('has one line feed between lines: %s', (_, markup) => {
    expect(read(markup)).toBe('one\n\ntwo');
  });

  it.each([
    ['nothing at all', '', ''],
    ['an empty paragraph', '<p><br></p>', ''],
    ['two empty paragraphs', '<p><br></p><p><br></p>', '\n'],
    ['blank lines first', '<p><br></p><p><br></p><p>a</p>', '\n\na'],
    ['blank lines last', '<p>a</p><p><br></p><p><br></p>', 'a\n\n'],
    ['a `<br>` that holds the line open', '<p>a<br></p><p>b</p>', 'a\nb'],
    ['a line feed that Draft.js adds to be seen', `${draftLine('a\n\n')}${draftLine('b')}`, 'a\n\nb'],
    ['a list', '<ul><li><p>a</p></li><li><p>b</p></li></ul>', 'a\nb'],
    ['words in several elements', '<p>a <b>b</b><a href="#">c</a></p>', 'a bc'],
    ['a no-break space', '<p>a&nbsp; b</p>', 'a  b'],
    ['what editors put in to hold the caret', '<p>a\u200B\uFEFFb</p>', 'ab'],
    [
      'an emoji made of several',
      '<p>\u{1F468}\u200D\u{1F469}\u200D\u{1F467}</p>',
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
    ],
    ['an emoji drawn as a picture', '<p>a<img alt="\u{1F600}">b</p>', 'a\u{1F600}b'],
    ['a picture that says nothing', '<p>a<img alt="x" aria-hidden="true">b</p>', 'ab'],
    ['styles and scripts', '<style>p{}</style><p>a</p><script>1</script>', 'a'],
  ])('with %s', (_, markup, text) => {
    expect(read(markup)).toBe(text);
  });
});

describe('the range of a span', () => {
  const markup = '<p>Alpha <b>bra</b>vo</p><p><br></p><p>Foxtrot<img alt="☂"> golf</p>';
  const text = 'Alpha bravo\n\nFoxtrot☂ golf';

  it('says what the span says, in every place', () => {
    const map = readText(boxWith(markup));
    expect(map.text).toBe(text);
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        const words = map.rangeOf({ start, end })?.toString();
        expect(words).toBe(text.slice(start, end).replaceAll('\n', '').replace('☂', ''));
      }
    }
  });

  it('leads back to the offset it was made from, blank lines too', () => {
    const box = boxWith(markup);
    const map = readText(box);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const range = map.rangeOf({ start: offset, end: offset });
      expect(range?.collapsed).toBe(true);
      expect(range && offsetOf(box, { node: range.startContainer, offset: range.startOffset })).toBe(offset);
    }
  });

  it('is inside the paragraph of an empty editor', () => {
    const box = boxWith('<p><br></p>');
    const range = readText(box).rangeOf({ start: 0, end: 0 });
    expect(range?.startContainer).toBe(box.firstChild);
  });

  it('is refused once the words have changed', () => {
    const box = boxWith('<p>Alpha bravo</p>');
    const map = readText(box);
    const words = box.querySelector('p')?.firstChild as Text;
    words.data = 'Alpha brava';
    expect(map.rangeOf({ start: 6, end: 11 })).toBeUndefined();
    expect(map.rangeOf({ start: 0, end: 5 })?.toString()).toBe('Alpha');
  });

  it('is refused once the editor has drawn the line anew', () => {
    const box = boxWith('<p>Alpha bravo</p>');
    const map = readText(box);
    box.replaceChildren(boxWith('<p>Alpha bravo</p>'));
    expect(map.rangeOf({ start: 0, end: 5 })).toBeUndefined();
  });

  it.each([
    { start: -1, end: 2 },
    { start: 3, end: 2 },
    { start: 0, end: 400 },
  ])('is refused outside the text: $start to $end', (span) => {
    expect(readText(boxWith(markup)).rangeOf(span)).toBeUndefined();
  });

  it('works in an open shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(boxWith('<p>Alpha bravo</p>'));
    const box = root.firstElementChild as HTMLElement;
    expect(readText(box).rangeOf({ start: 6, end: 11 })?.toString()).toBe('bravo');
  });
});

describe('the offset of a place', () => {
  it('is where the caret would be between elements', () => {
    const box = boxWith('<p>one</p><p><br></p><p>two</p>');
    const offsets = [0, 1, 2, 3].map((offset) => offsetOf(box, { node: box, offset }));
    expect(offsets).toEqual([0, 4, 5, 8]);
  });

  it('is unknown outside the box', () => {
    const box = boxWith('<p>one</p>');
    expect(offsetOf(box, { node: document.body, offset: 0 })).toBeUndefined();
  });
});
