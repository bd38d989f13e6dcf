import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
} from 'draft-js';
import { createElement, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Box } from '../practice.ts';
import { typeahead } from './typeahead.ts';

const entity = /(?:^|\s)([#@]\w+|https?:\/\/\S+)/g;

const Coloured = ({ children }: { children: unknown }): ReactElement =>
  createElement('span', { className: 'entity' }, children);

/** Hashtags, handles and links are decorated as they are typed, so the editor re-renders under the caret. */
const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found) => {
      for (const match of block.getText().matchAll(entity)) {
        const word = match[1] ?? '';
        const start = match.index + match[0].length - word.length;
        found(start, start + word.length);
      }
    },
    component: Coloured,
  },
]);

export interface DraftOptions {
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text?: string;
  /** Ctrl or Cmd with Enter. */
  readonly onSubmit: () => void;
}

/** Draft.js 0.11 in React, wrapped as X wraps it. `host` gets the editor. */
export const draftBox = (host: HTMLElement, options: DraftOptions): Box => {
  const offer = typeahead(
    host,
    () => host.querySelector<HTMLElement>('[contenteditable="true"]'),
    (length, text) => {
      const caret = state.getSelection();
      const word = caret.merge({ anchorOffset: caret.getFocusOffset() - length });
      const content = Modifier.replaceText(state.getCurrentContent(), word, text);
      change(EditorState.push(state, content, 'insert-characters'));
    },
  );
  const root = createRoot(host);
  const listeners: (() => void)[] = [];
  let state = EditorState.createWithContent(ContentState.createFromText(options.text ?? ''), decorator);
  let editor: Editor | null = null;

  const bindings = (event: KeyboardEvent): string | null => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'submit';
    return getDefaultKeyBinding(event);
  };
  const onCommand = (command: string): 'handled' | 'not-handled' => {
    if (command !== 'submit') return 'not-handled';
    options.onSubmit();
    return 'handled';
  };
  const change = (next: EditorState): void => {
    state = next;
    render();
    for (const listener of listeners) listener();
    offer();
  };
  const render = (): void =>
    root.render(
      createElement(Editor, {
        editorState: state,
        onChange: change,
        placeholder: options.placeholder,
        ariaLabel: options.label,
        ariaMultiline: true,
        role: 'textbox',
        spellCheck: true,
        stripPastedStyles: true,
        webDriverTestID: options.testId,
        keyBindingFn: bindings,
        handleKeyCommand: onCommand,
        ref: (instance: Editor | null) => {
          editor = instance;
        },
      }),
    );

  flushSync(render);
  const element = host.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!element) throw new Error('Draft.js did not render');
  return {
    element,
    text: () => state.getCurrentContent().getPlainText('\n'),
    // A state made from nothing would put the caret before the next letter typed.
    clear: () =>
      change(
        EditorState.moveFocusToEnd(EditorState.push(state, ContentState.createFromText(''), 'remove-range')),
      ),
    focus: () => editor?.focus(),
    onChange: (listener) => void listeners.push(listener),
  };
};
