/** Content scripts of Firefox may look into a closed root. */
interface Openable extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Firefox ends the old content script when Postcheck is updated and starts the new one in the same page: what the
 * old one had put there stays behind, with nobody to answer its buttons. It is known by what only it holds.
 */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll<Openable>('[popover="manual"]:empty')) {
    if (host.openOrClosedShadowRoot?.querySelector('.stage')) host.remove();
  }
}
