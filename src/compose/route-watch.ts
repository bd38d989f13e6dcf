import type { SiteAdapter } from '../sites/box.ts';

/** Whether an address at which a box always stands has shown none for some seconds. */
export interface RouteWatch {
  missing(): boolean;
}

interface Tools {
  readonly adapter: Pick<SiteAdapter, 'expectsBox' | 'boxes'>;
  readonly isOn: () => boolean;
  /** The answer is another one now. */
  readonly changed: () => void;
}

const beat = 1000;
/** A site may take so many seconds to draw its box. */
const patience = 4;

/** Looks once a second, at no more than the address unless a box is expected there. */
export function watchRoute({ adapter, isOn, changed }: Tools, signal: AbortSignal): RouteWatch {
  let empty = 0;
  const look = (): void => {
    if (document.hidden) return;
    const before = empty;
    empty = isOn() && adapter.expectsBox() && adapter.boxes().length === 0 ? empty + 1 : 0;
    if (before >= patience !== empty >= patience) changed();
  };
  const timer = setInterval(look, beat);
  signal.addEventListener('abort', () => clearInterval(timer));
  return { missing: () => empty >= patience };
}
