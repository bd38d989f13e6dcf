// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countStrangers, type Strangers } from '../../src/compose/strangers.ts';
import { twitter } from '../../src/sites/twitter.ts';
import { editable, find, page } from '../sites/page.ts';

/** As the browser tells of a key; `isTrusted` is what only a browser can set. */
function inputEvent(inputType: string, isTrusted = true): InputEvent {
  const event = new InputEvent('input', { inputType });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  return event;
}

describe('boxes that Postcheck does not recognise', () => {
  const changed = vi.fn();
  let path: string;
  let strangers: Strangers;
  beforeEach(() => {
    path = '/home';
    strangers = countStrangers(
      twitter.adapt(document, () => path),
      changed,
    );
    page(editable({ id: 'new-composer' }), ['textarea', {}], ['input', { type: 'search' }]);
  });

  const type = (selector: string, times: number, inputType = 'insertText', isTrusted = true): void => {
    for (let done = 0; done < times; done += 1) {
      strangers.typed(inputEvent(inputType, isTrusted), find(selector));
    }
  };

  it.each(['#new-composer', 'textarea'])(
    'are told of once somebody wrote some words there: %s',
    (selector) => {
      type(selector, 19);
      expect(strangers.any()).toBe(false);
      type(selector, 1);
      expect(strangers.any()).toBe(true);
      type(selector, 5);
      expect(changed).toHaveBeenCalledTimes(1);
    },
  );

  it.each([
    ['a page that types by itself', () => type('textarea', 30, 'insertText', false)],
    ['deleting', () => type('textarea', 30, 'deleteContentBackward')],
    ['searching', () => type('input', 30)],
    ['a little in each of two', () => [type('textarea', 15), type('#new-composer', 15)]],
  ])('are not %s', (_, does) => {
    does();
    expect(strangers.any()).toBe(false);
  });

  it.each(['/messages/1', '/i/chat/7', '/i/dm/new', '/inbox', '/settings/conversation/2'])(
    'are not looked for where messages are private, known or not: %s',
    (address) => {
      path = address;
      type('textarea', 30);
      expect(changed).not.toHaveBeenCalled();
      path = '/home';
      expect(strangers.any()).toBe(false);
    },
  );

  it('are forgotten when they leave the page', () => {
    type('textarea', 20);
    find('textarea').remove();
    strangers.moved();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(strangers.any()).toBe(false);
  });

  it('are none any more when they turn out to be a compose box', () => {
    page([
      'div',
      {},
      editable({ 'data-testid': 'tweetTextarea_0' }),
      ['button', { 'data-testid': 'tweetButton' }],
    ]);
    type('[contenteditable]', 20);
    expect(strangers.any()).toBe(false);
  });

  it('are never read', () => {
    const field = find('textarea');
    const read = vi.fn(() => '');
    for (const property of ['value', 'textContent', 'innerText'] as const) {
      Object.defineProperty(field, property, { get: read });
    }
    type('textarea', 30);
    strangers.any();
    expect(read).not.toHaveBeenCalled();
  });
});
