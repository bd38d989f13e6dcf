import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { h } from '../h.ts';
import type { Box } from '../practice.ts';
import { typeahead } from './typeahead.ts';

export interface LexicalOptions {
  readonly label: string;
  readonly placeholder: string;
  readonly plain?: boolean;
  /** What it holds from the start. */
  readonly text?: string;
  /** Enter without Shift sends, as in Facebook's comments. */
  readonly onEnter?: () => void;
}

/** Lexical without React, wrapped as Facebook wraps it. `host` gets the editor. */
export const lexicalBox = (host: HTMLElement, options: LexicalOptions): Box => {
  const element = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    class: 'notranslate lexical',
    'aria-label': options.label,
    'aria-placeholder': options.placeholder,
  });
  host.append(element);
  const editor = createEditor({
    namespace: options.label,
    onError: (error) => {
      throw error;
    },
  });
  const offer = typeahead(
    host,
    () => element,
    (length, text) =>
      editor.update(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return;
        const { key, offset, type } = selection.anchor;
        selection.anchor.set(key, offset - length, type);
        selection.insertText(text);
      }),
  );
  editor.setRootElement(element);
  if (options.plain) registerPlainText(editor);
  else registerRichText(editor);
  const { text: initial } = options;
  if (initial) {
    editor.update(
      () =>
        $getRoot()
          .clear()
          .append($createParagraphNode().append($createTextNode(initial)))
          .selectEnd(),
      { discrete: true },
    );
  }
  registerHistory(editor, createEmptyHistoryState(), 300);

  const placeholder = h('div', { class: 'placeholder', 'aria-hidden': 'true' }, options.placeholder);
  host.append(placeholder);
  const { onEnter } = options;
  if (onEnter) {
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || event.shiftKey || event.isComposing) return false;
        event.preventDefault();
        onEnter();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }
  const text = (): string =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    );
  const listeners: (() => void)[] = [];
  editor.registerUpdateListener(() => {
    placeholder.hidden = text() !== '';
    for (const listener of listeners) listener();
    offer();
  });
  return {
    element,
    text,
    clear: () =>
      editor.update(() => {
        const paragraph = $createParagraphNode();
        $getRoot().clear().append(paragraph);
        paragraph.select();
      }),
    focus: () => element.focus(),
    onChange: (listener) => void listeners.push(listener),
  };
};
