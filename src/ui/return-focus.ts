interface Place {
  readonly element: HTMLElement;
  readonly range: Range | undefined;
}

/**
 * Knows where the caret was before the focus came into `own`, and puts it back there; into `box` if it was
 * nowhere before.
 */
export function rememberFocus(
  own: ShadowRoot,
  box: Element,
  signal: AbortSignal,
): { remember(): void; giveBack(): void } {
  let before: Place | undefined;

  const keep = (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement) || element === own.host || own.contains(element)) return;
    // Draft.js drops the selection as it loses the focus: what was seen of it a moment before holds.
    const range = rangeIn(element) ?? (before?.element === element ? before.range : undefined);
    before = { element, range };
  };
  // Reached by Tab: where it came from is all that is known, and only as far as shadow roots let it be seen.
  own.addEventListener(
    'focusin',
    (event) => {
      const { relatedTarget } = event as FocusEvent;
      if (relatedTarget instanceof Element && !relatedTarget.shadowRoot) keep(relatedTarget);
    },
    { signal },
  );

  return {
    remember: () => keep(deepestFocus()),
    giveBack() {
      const place = before?.element.isConnected ? before : undefined;
      before = undefined;
      swallowKeyUp();
      const element = place?.element ?? box;
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      const selection = document.getSelection();
      if (!place?.range?.startContainer.isConnected || !selection) return;
      selection.removeAllRanges();
      selection.addRange(place.range);
    },
  };
}

/** The key that closed the card is let go over the site's box, where it must not count as one of the site's. */
function swallowKeyUp(): void {
  const over = new AbortController();
  const options = { capture: true, signal: over.signal } as const;
  const swallow = (event: Event): void => {
    event.stopImmediatePropagation();
    over.abort();
  };
  window.addEventListener('keyup', swallow, options);
  window.addEventListener('keydown', () => over.abort(), options);
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
