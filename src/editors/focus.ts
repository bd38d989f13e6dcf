/** What has the focus, looked up through open shadow roots. */
export const focusedElement = (page: Document): Element | null => {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Returns the focus to what had it before `element` was written to. */
export const giveFocusBack = (element: HTMLElement, had: Element | null): void => {
  if (had === element) return;
  if (had instanceof HTMLElement && had !== element.ownerDocument.body) had.focus({ preventScroll: true });
  else element.blur();
};
