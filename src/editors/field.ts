export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A text area, or a field of one line that people write prose in. */
export const isTextField = (element: Element): element is TextField =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
