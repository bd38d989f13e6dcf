/** What the practice boxes use of libraries that ship no types. */

declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
  }
  type Component = string | ((props: never) => ReactElement) | (new (props: never) => unknown);
  export const createElement: (type: Component, props: object | null, ...children: unknown[]) => ReactElement;
}

declare module 'react-dom' {
  export const flushSync: (work: () => void) => void;
}

declare module 'react-dom/client' {
  import type { ReactElement } from 'react';
  export const createRoot: (host: Element) => { render(element: ReactElement): void; unmount(): void };
}

declare module 'draft-js' {
  export interface ContentBlock {
    getText(): string;
  }
  export interface ContentState {
    getPlainText(delimiter?: string): string;
  }
  export interface SelectionState {
    getFocusOffset(): number;
    merge(changed: { anchorOffset: number }): SelectionState;
  }
  export const Modifier: {
    replaceText(content: ContentState, range: SelectionState, text: string): ContentState;
  };
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export class CompositeDecorator {
    constructor(
      decorators: readonly {
        strategy: (block: ContentBlock, found: (start: number, end: number) => void) => void;
        component: unknown;
      }[],
    );
  }
  export class Editor {
    constructor(props: never);
    focus(): void;
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export const getDefaultKeyBinding: (event: KeyboardEvent) => string | null;
}

declare module 'quill1' {
  import type { QuillSelection } from './quill-in-shadow.ts';
  export default class Quill {
    constructor(host: HTMLElement, options: object);
    readonly root: HTMLElement;
    readonly selection: QuillSelection;
    getText(): string;
    setText(text: string, source?: 'user' | 'api' | 'silent'): void;
    getSelection(): { index: number; length: number } | null;
    setSelection(index: number, length: number, source?: 'user' | 'api' | 'silent'): void;
    deleteText(index: number, length: number, source?: 'user' | 'api' | 'silent'): unknown;
    insertText(index: number, text: string, source?: 'user' | 'api' | 'silent'): unknown;
    focus(): void;
    on(event: 'text-change', listener: () => void): void;
  }
}

declare module '*.css' {}
