/** Remembers where the caret was before the card took the focus, and puts it back. */
export function rememberFocus(own: ShadowRoot): { remember(): void; giveBack(): void } {
  let before: { element: HTMLElement; range: Range | undefined } | undefined;

  return {
    remember() {
      const element = deepestFocus();
      if (!element || own.contains(element) || element === own.host) return;
      before = { element, range: rangeIn(element) };
    },
    giveBack() {
      if (!before?.element.isConnected) return;
      const { element, range } = before;
      before = undefined;
      element.focus({ preventScroll: true });
      const selection = document.getSelection();
      if (!range?.startContainer.isConnected || !selection) return;
      selection.removeAllRanges();
      selection.addRange(range);
    },
  };
}

/** The focused element, looked for through open shadow roots. */
function deepestFocus(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : undefined;
}

function rangeIn(element: HTMLElement): Range | undefined {
  const selection = document.getSelection();
  if (!element.isContentEditable || !selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return element.contains(range.startContainer) ? range.cloneRange() : undefined;
}
