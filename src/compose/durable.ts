type Listen = (event: Event) => void;

/**
 * Window listeners in the capture phase that outlive `document.open()`, which silently removes every listener of
 * a window: adding one that is there already does nothing, so they are all added again whenever the document's
 * root element is replaced, and every second besides.
 */
export function listenDurably(
  view: Window,
  listeners: Readonly<Record<string, Listen>>,
  signal: AbortSignal,
): void {
  const arm = (): void => {
    for (const [type, listen] of Object.entries(listeners)) {
      view.addEventListener(type, listen, { capture: true, passive: false });
    }
  };
  arm();
  const watch = new MutationObserver(arm);
  watch.observe(view.document, { childList: true });
  const beat = setInterval(arm, 1000);
  signal.addEventListener('abort', () => {
    watch.disconnect();
    clearInterval(beat);
    for (const [type, listen] of Object.entries(listeners)) view.removeEventListener(type, listen, true);
  });
}
