import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Box } from '../practice.ts';
import { typeahead } from './typeahead.ts';

export interface TiptapOptions {
  readonly label: string;
  readonly placeholder: string;
  /** Ctrl or Cmd with Enter. */
  readonly onSubmit?: () => void;
}

/** TipTap, which is ProseMirror, as LinkedIn's newer comments and articles have it. */
export const tiptapBox = (host: HTMLElement, options: TiptapOptions): Box => {
  const { onSubmit } = options;
  const offer = typeahead(
    host,
    () => editor.view.dom,
    (length, text) => {
      const { from } = editor.state.selection;
      editor.commands.insertContentAt({ from: from - length, to: from }, text);
    },
  );
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        'data-placeholder': options.placeholder,
      },
      handleKeyDown: (_view, event) => {
        if (!onSubmit || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        onSubmit();
        return true;
      },
    },
  });
  const element = editor.view.dom;
  const blank = (): void => void element.classList.toggle('is-blank', editor.isEmpty);
  blank();
  editor.on('update', blank);
  editor.on('update', offer);
  return {
    element,
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(true),
    focus: () => void editor.commands.focus(),
    onChange: (listener) => void editor.on('update', listener),
  };
};
