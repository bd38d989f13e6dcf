import { draftBox } from '../boxes/draft-box.ts';
import { avatar, button, h } from '../h.ts';
import { type Box, register, type Sent, send } from '../practice.ts';

export interface ComposerOptions {
  readonly name: string;
  /** In the page, not in the modal. */
  readonly inline: boolean;
  readonly placeholder: string;
  readonly action?: string;
  readonly text?: string;
  /** Which part of a thread this is. */
  readonly part?: number;
  /** Sends the box unless told otherwise: a thread sends all its parts. */
  readonly onSubmit?: (by: Sent['by']) => void;
}

export interface Row {
  readonly element: HTMLElement;
  readonly box: Box;
}

/** The editor and the elements around it, which share its test id's beginning. */
export const textRow = (options: ComposerOptions): Row => {
  const id = `tweetTextarea_${options.part ?? 0}`;
  const host = h('div', {});
  const container = h('div', { 'data-testid': `${id}RichTextInputContainer`, class: 'text-row' }, host);
  const submit = options.onSubmit ?? ((by: Sent['by']) => send(options.name, by));
  const box = register(
    options.name,
    draftBox(host, {
      testId: id,
      label: 'Post text',
      placeholder: options.placeholder,
      ...(options.text && { text: options.text }),
      onSubmit: () => submit('keys'),
    }),
  );
  const element = h(
    'div',
    { class: 'composer-row' },
    avatar('You There'),
    h('label', { 'data-testid': `${id}_label`, class: 'composer-label' }, container),
  );
  return { element, box };
};

/** Pictures somebody adds, shown under the text. */
const attachments = (): { preview: HTMLElement; input: HTMLInputElement } => {
  const preview = h('div', {
    'data-testid': 'attachments',
    role: 'group',
    hidden: true,
    class: 'attachments',
  });
  const input = h('input', {
    type: 'file',
    'data-testid': 'fileInput',
    accept: 'image/*,video/*',
    multiple: true,
    hidden: true,
    'aria-label': 'Photos or video',
  });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      const source = URL.createObjectURL(file);
      preview.append(h('img', { src: source, alt: '' }));
      preview.hidden = false;
    }
  });
  return { preview, input };
};

export const enableWith = (press: HTMLButtonElement, hasText: () => boolean): void => {
  const off = !hasText();
  press.disabled = off;
  if (off) press.setAttribute('aria-disabled', 'true');
  else press.removeAttribute('aria-disabled');
};

/** The row of tools with the Post button: beside the text's subtree, never in it. */
export const toolBar = (
  press: HTMLButtonElement,
  extra: readonly Node[] = [],
): { bar: HTMLElement; preview: HTMLElement } => {
  const { preview, input } = attachments();
  const media = button({ 'aria-label': 'Add photos or video', class: 'tool' }, '▣', () => input.click());
  const gif = button({ 'data-testid': 'gifSearchButton', class: 'tool' }, 'GIF', () => {});
  const bar = h(
    'div',
    { 'data-testid': 'toolBar', role: 'group', class: 'tool-bar' },
    input,
    media,
    gif,
    h('span', { class: 'push' }),
    ...extra,
    press,
  );
  return { bar, preview };
};

/** A whole composer of one part. */
export const composer = (options: ComposerOptions): Row => {
  const { element: row, box } = textRow(options);
  const press = button(
    { 'data-testid': 'tweetButtonInline', class: 'primary' },
    options.action ?? 'Post',
    () => send(options.name, 'click'),
  );
  const update = (): void => enableWith(press, () => box.text().trim() !== '');
  box.onChange(update);
  update();
  const { bar, preview } = toolBar(press);
  return { element: h('div', { class: 'composer' }, h('div', {}, row), preview, h('div', {}, bar)), box };
};
