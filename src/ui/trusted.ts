/** A page can forge clicks on whatever it can reach; only what the person did counts as a decision. */
export const trusted =
  <E extends Event>(act: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) act(event);
  };
