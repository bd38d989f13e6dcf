/** Presses as a person does: the browser marks such events as trusted, which scripts cannot. */
function dispatchTrusted(element: Element, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
}

export const press = (element: Element): void =>
  dispatchTrusted(element, new MouseEvent('click', { bubbles: true, detail: 1 }));

export const pressKey = (element: Element, key: string): void =>
  dispatchTrusted(element, new KeyboardEvent('keydown', { key, bubbles: true }));
