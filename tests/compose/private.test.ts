// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { discover } from '../../src/compose/discovery.ts';
import { guard } from '../../src/compose/gate.ts';
import type { Session } from '../../src/compose/session.ts';
import { createSessions } from '../../src/compose/sessions.ts';
import { countStrangers } from '../../src/compose/strangers.ts';
import { editorOf } from '../../src/editors/index.ts';
import type { Box, SiteAdapter } from '../../src/sites/box.ts';
import { facebook } from '../../src/sites/facebook.ts';
import { linkedin } from '../../src/sites/linkedin.ts';
import { twitter } from '../../src/sites/twitter.ts';
import { editable, find, page, type Tree } from '../sites/page.ts';

vi.mock('../../src/editors/index.ts', () => ({ editorOf: vi.fn() }));

const lexical = (attributes: Readonly<Record<string, string>>): Tree =>
  editable({ 'data-lexical-editor': 'true', ...attributes }, 'NHS no 943 476 5919');
const field = (attributes: Readonly<Record<string, string>>): Tree => [
  'textarea',
  attributes,
  'NHS no 943 476 5919',
];
const linkedinMessage: Tree = [
  'form',
  { class: 'msg-form' },
  editable({ class: 'msg-form__contenteditable', 'aria-label': 'Write a message…' }, 'NHS no 943 476 5919'),
  ['button', { type: 'submit' }, 'Send'],
];

interface Adapts {
  adapt(page: Document, path: () => string): SiteAdapter;
}

const messages: readonly [string, Adapts, string, Tree][] = [
  ['X, a direct message', twitter, '/messages/1-2', field({ 'data-testid': 'dm-composer-textarea' })],
  ['X, a chat', twitter, '/i/chat/1-2', field({ 'data-testid': 'chatComposerTextInput' })],
  [
    'X, the drawer over the home page',
    twitter,
    '/home',
    [
      'div',
      { 'data-testid': 'DMDrawer' },
      editable({ 'data-testid': 'tweetTextarea_0' }, 'NHS no 943 476 5919'),
    ],
  ],
  ['X, messages at an address we do not know', twitter, '/x/inbox/7', field({})],
  ['Messenger, the page', facebook, '/messages/t/77', lexical({ 'aria-label': 'Message' })],
  ['Messenger, a chat over the feed', facebook, '/', lexical({ 'aria-placeholder': 'Aa' })],
  ['Messenger, at an address we do not know', facebook, '/marketplace/inbox/7', lexical({})],
  ['LinkedIn, messages', linkedin, '/messaging/thread/1/', linkedinMessage],
  [
    'LinkedIn, a message over the feed',
    linkedin,
    '/feed/',
    ['div', { class: 'msg-overlay-conversation-bubble' }, linkedinMessage],
  ],
  [
    'LinkedIn, the note with an invitation',
    linkedin,
    '/in/sam-okafor/',
    [
      'div',
      { role: 'dialog' },
      field({ name: 'note' }),
      ['button', { 'aria-label': 'Send invitation' }, 'Send'],
    ],
  ],
  ['LinkedIn, messages of another product', linkedin, '/talent/inbox/0/main', field({})],
];

describe.each(messages)('%s', (_, site, path, tree) => {
  const open = vi.fn<(box: Box) => Session>();
  const wake = vi.fn();
  const changed = vi.fn();
  const adapter = site.adapt(document, () => path);
  let life: AbortController;
  let box: HTMLElement;

  beforeEach(() => {
    life = new AbortController();
    page(['main', { role: 'main' }, tree]);
    box = find('textarea, [contenteditable]');
    const isOn = (): boolean => true;
    const sessions = createSessions(open, life.signal);
    const strangers = countStrangers(adapter, changed);
    guard(window, { adapter, sessionOf: sessions.of, isOn, holds: () => true }, life.signal);
    discover(window, { adapter, sessions, strangers, isOn, wake }, life.signal);
  });
  afterEach(() => life.abort());

  it('is private, and no compose box', () => {
    expect(adapter.isPrivate(box)).toBe(true);
    expect(adapter.boxAt(box)).toBeUndefined();
    expect(adapter.boxes()).toEqual([]);
  });

  it('is not read while somebody writes there and sends it', () => {
    const read = vi.fn(() => '');
    for (const property of ['value', 'textContent', 'innerText', 'innerHTML', 'childNodes'] as const) {
      Object.defineProperty(box, property, { get: read });
    }
    const happens = (event: Event): void => {
      Object.defineProperty(event, 'isTrusted', { value: true });
      box.dispatchEvent(event);
    };
    const all = { bubbles: true, composed: true, cancelable: true };
    happens(new FocusEvent('focusin', all));
    for (let times = 0; times < 25; times += 1) {
      happens(new KeyboardEvent('keydown', { ...all, key: 'a' }));
      happens(new InputEvent('input', { ...all, inputType: 'insertText' }));
    }
    happens(new CompositionEvent('compositionstart', all));
    happens(new MouseEvent('click', all));
    happens(new KeyboardEvent('keydown', { ...all, key: 'Enter' }));
    happens(new KeyboardEvent('keydown', { ...all, key: 'Enter', ctrlKey: true }));
    expect(editorOf).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
    expect(wake).not.toHaveBeenCalled();
    expect(changed).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
  });
});
