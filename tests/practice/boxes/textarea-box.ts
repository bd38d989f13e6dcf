import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Box } from '../practice.ts';

export interface TextareaOptions {
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A text area whose value React holds, as on all three sites: what React was not told of is lost. */
export const textareaBox = (host: HTMLElement, options: TextareaOptions): Box => {
  const root = createRoot(host);
  const listeners: (() => void)[] = [];
  let value = options.text ?? '';

  const change = (next: string): void => {
    value = next;
    flushSync(render);
    for (const listener of listeners) listener();
  };
  const render = (): void =>
    root.render(
      createElement('textarea', {
        ...options.attributes,
        value,
        onChange: (event: { target: HTMLTextAreaElement }) => change(event.target.value),
        onKeyDown: options.onKeyDown,
      }),
    );

  flushSync(render);
  const element = host.querySelector('textarea');
  if (!element) throw new Error('React did not render the text area');
  return {
    element,
    text: () => value,
    clear: () => change(''),
    focus: () => element.focus(),
    onChange: (listener) => void listeners.push(listener),
  };
};
