/** The ways of putting text where the selection is, as an editor expects it from a person. */
export type Input = (element: HTMLElement, text: string) => void;

/**
 * Pastes plain text. Firefox hands over no data from `clipboardData`; its own older `dataType` and `data` do
 * (Chromium 156 and Firefox 153, November 2026).
 */
export const paste: Input = (element, text) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', { ...init, clipboardData: data });
  const carried = event.clipboardData?.getData('text/plain') === text;
  const older: ClipboardEventInit & { dataType: string; data: string } = {
    ...init,
    dataType: 'text/plain',
    data: text,
  };
  element.dispatchEvent(carried ? event : new ClipboardEvent('paste', older));
};

/** The Backspace key, for editors that delete by their own key handling. */
export const backspace: Input = (element) => {
  const init = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  element.dispatchEvent(
    new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }),
  );
};

/** Types line by line: "\n" within `insertText` is dropped by Firefox and doubled by some editors. */
export const typeLines: Input = (element, text) => {
  const page = element.ownerDocument;
  if (text === '') return void page.execCommand('delete');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  }
};

/** Types everything at once. */
export const typeText: Input = (element, text) => {
  const page = element.ownerDocument;
  if (text === '') return void page.execCommand('delete');
  page.execCommand('insertText', false, text);
};

/** Pastes, and deletes with the key where there is nothing to paste. */
export const pasteOrDelete: Input = (element, text) =>
  text === '' ? backspace(element, text) : paste(element, text);
