import type { SiteAdapter } from '../sites/box.ts';
import { listenDurably } from './durable.ts';
import type { Sessions } from './sessions.ts';
import type { Strangers } from './strangers.ts';

interface Tools {
  readonly adapter: SiteAdapter;
  readonly sessions: Sessions;
  readonly strangers: Strangers;
  readonly isOn: () => boolean;
  /** Somebody is about to write: the engine may start. */
  readonly wake: () => void;
}

const targetOf = (event: Event): Element | undefined => {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
};

const isShortcut = (event: KeyboardEvent): boolean =>
  event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyK';

/**
 * Finds compose boxes by the focus going into them, which costs a page without one nothing, and passes on what
 * the person does there. What is there already when we start is looked for once.
 */
export function discover(
  view: Window,
  { adapter, sessions, strangers, isOn, wake }: Tools,
  signal: AbortSignal,
): Discovery {
  const hooked = new WeakSet<ShadowRoot>();
  let last: ReturnType<Sessions['of']> | undefined;

  /** True when the element stands in a compose box. */
  const meet = (element: Element): boolean => {
    const box = adapter.boxAt(element);
    if (!box) return false;
    wake();
    last = sessions.of(box);
    last.touch();
    return true;
  };

  /** Focus moving within one shadow root is not heard of outside it. */
  const hook = (event: Event): void => {
    for (const node of event.composedPath()) {
      if (!(node instanceof ShadowRoot) || hooked.has(node)) continue;
      hooked.add(node);
      node.addEventListener('focusin', onFocus, { capture: true, signal });
    }
  };

  const onFocus = (event: Event): void => {
    hook(event);
    strangers.moved();
    const target = targetOf(event);
    if (target && isOn()) meet(target);
  };

  const onInput = (event: Event): void => {
    const target = targetOf(event);
    if (!target || !isOn()) return;
    const session = sessions.around(target);
    if (session) session.touch(event.isTrusted);
    else if (!meet(target)) strangers.typed(event, target);
  };

  const onComposition = (event: Event): void => {
    const target = targetOf(event);
    if (target) sessions.around(target)?.composing(event.type === 'compositionstart');
  };

  const onClick = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof MouseEvent) || event.button !== 0) return;
    const target = targetOf(event);
    const session = target && sessions.around(target);
    const key = session?.findingAt(event.clientX, event.clientY);
    if (key) session?.openCard(key);
  };

  /** The box somebody writes in, else the one they wrote in last, else any with something to say. */
  const openCard = (): boolean => {
    const all = sessions.all();
    const session = all.find((one) => one === last) ?? all.find((one) => one.status().findings.length > 0);
    if (!session) return false;
    session.openCard();
    session.focusCard();
    return true;
  };

  const onKeyDown = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent) || !isOn()) return;
    if (isShortcut(event)) {
      if (openCard()) swallow(event);
      return;
    }
    const target = targetOf(event);
    if (event.key !== 'Escape' || event.isComposing || !target) return;
    // The site would close its dialog, and the draft with it.
    if (sessions.around(target)?.closeCard()) swallow(event);
  };

  listenDurably(
    view,
    {
      focusin: onFocus,
      input: onInput,
      compositionstart: onComposition,
      compositionend: onComposition,
      click: onClick,
      keydown: onKeyDown,
    },
    signal,
  );

  const scan = (): void => {
    if (!isOn()) return;
    for (const box of adapter.boxes()) {
      const started = box
        .parts()
        .some((part) => part.matches(':focus') || (part.textContent ?? '').trim() !== '');
      if (started) sessions.of(box);
    }
  };
  if (view.document.readyState === 'loading') {
    view.document.addEventListener('DOMContentLoaded', scan, { once: true, signal });
  } else scan();

  return { openCard, scan };
}

export interface Discovery {
  /** Opens the card of the box somebody is in. False when there is no box. */
  openCard(): boolean;
  /** Looks for boxes that are there already. */
  scan(): void;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
