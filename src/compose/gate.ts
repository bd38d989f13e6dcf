import type { Box, SiteAdapter } from '../sites/box.ts';
import { closest } from '../sites/find.ts';
import { button as buttons } from '../sites/registry.ts';
import { listenDurably } from './durable.ts';
import { keysOf, type Press, replay } from './press.ts';
import type { Session } from './session.ts';

export interface GateTools {
  readonly adapter: SiteAdapter;
  /** The session of a box, opened if there is none yet. */
  readonly sessionOf: (box: Box) => Session;
  /** Postcheck is on here. */
  readonly isOn: () => boolean;
  /** False where nothing is to be held: the organisation wants advice alone. */
  readonly holds: () => boolean;
}

export interface Gate {
  /** Lets a held press go on, or holds it again when there is something new to say. */
  release(session: Session, press: Press): void;
}

interface Pressed {
  readonly box: Box;
  readonly button: HTMLElement;
}

const stop = (event: Event): void => {
  // Cancelling a touch or a pointer would take the click away that the decision hangs on.
  if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault();
  event.stopImmediatePropagation();
};

const isOtherButton = (event: Event): boolean => event instanceof MouseEvent && event.button > 0;

/**
 * Stands between the person's press of Post and the page. It hears of every way of posting before the page does,
 * decides on the text as it is at that moment, keeps the whole press from the page when there is something to
 * say, and afterwards does again exactly what it kept, once. It depends on nothing the page can switch off.
 */
export function guard(view: Window, tools: GateTools, signal: AbortSignal): Gate {
  const waiting = new WeakSet<Session>();
  let replaying = false;
  let found: { readonly near: HTMLElement; readonly pressed: Pressed } | undefined;
  let gesture:
    | { readonly button: HTMLElement; readonly kept: string[]; readonly pointer: string }
    | undefined;
  /** A key whose going up belongs to a press that was kept. */
  let keptKey: { readonly key: string; readonly pressed?: Pressed } | undefined;

  const letGo = (session: Session, press: Press): void => {
    session.letGo();
    session.posted();
    replaying = true;
    try {
      replay(press, session.box);
    } finally {
      replaying = false;
    }
    session.touch();
  };

  const finish = (session: Session, press: Press, verdict: 'clear' | 'hold'): void => {
    if (verdict === 'clear' || !tools.isOn() || !tools.holds()) letGo(session, press);
    else session.hold(press);
  };

  const decide = (session: Session, press: Press): void => {
    const now = session.verdict();
    if (now !== 'unknown') {
      finish(session, press, now);
      return;
    }
    waiting.add(session);
    void session
      .settle()
      .then((verdict) => finish(session, press, verdict))
      .finally(() => waiting.delete(session));
  };

  /** Whether an event is to be kept from the page, and the session it belongs to. */
  const keeps = (session: Session): boolean =>
    tools.holds() && (waiting.has(session) || session.verdict() !== 'clear');

  const search = (near: HTMLElement): Pressed | undefined => {
    for (const box of tools.adapter.boxes()) {
      const button = box.submits().find((one) => one.contains(near) || near.contains(one));
      if (button) return { box, button };
    }
    return undefined;
  };

  /** The Post button an event is about. It is looked for once a press, however many events that has. */
  const pressedIn = (event: Event): Pressed | undefined => {
    const [target] = event.composedPath();
    const near = target instanceof Element ? closest(target, buttons)?.element : undefined;
    if (!near) return undefined;
    if (event.type === 'pointerdown' || event instanceof KeyboardEvent || found?.near !== near) {
      const pressed = search(near);
      found = pressed && { near, pressed };
    }
    return found?.pressed;
  };

  const onPointer = (event: Event): void => {
    if (replaying || !tools.isOn() || isOtherButton(event)) return;
    const pressed = pressedIn(event);
    if (!pressed) {
      gesture = undefined;
      return;
    }
    const session = tools.sessionOf(pressed.box);
    const { button } = pressed;
    if (event.type === 'pointerdown' || gesture?.button !== button) {
      const pointer = event instanceof PointerEvent && event.pointerType ? event.pointerType : 'mouse';
      gesture = { button, kept: [], pointer };
    }
    const { kept, pointer } = gesture;
    const ends = event.type === 'click';
    if (ends) {
      gesture = undefined;
      found = undefined;
    }
    if (kept.length === 0 && !keeps(session)) {
      if (ends) session.posted();
      return;
    }
    stop(event);
    kept.push(event.type);
    if (!ends) void session.settle();
    else if (!waiting.has(session)) decide(session, { by: 'button', button, kept, pointer });
  };

  const onButtonKey = (event: KeyboardEvent, pressed: Pressed): void => {
    const session = tools.sessionOf(pressed.box);
    if (!keeps(session)) return;
    stop(event);
    keptKey = { key: event.key, pressed };
    if (event.repeat || waiting.has(session)) return;
    // A space bar presses on its way up.
    if (event.key === 'Enter') decide(session, { by: 'button', button: pressed.button, kept: ['click'] });
    else void session.settle();
  };

  const onKeyDown = (event: Event): void => {
    if (replaying || !tools.isOn() || !(event instanceof KeyboardEvent)) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement)) return;
    const pressed = pressedIn(event);
    if (pressed) {
      onButtonKey(event, pressed);
      return;
    }
    const box = tools.adapter.boxAt(target);
    if (!box?.postsOn(event)) return;
    const session = tools.sessionOf(box);
    if (!keeps(session)) {
      session.posted();
      return;
    }
    stop(event);
    keptKey = { key: event.key };
    if (event.repeat || waiting.has(session)) return;
    decide(session, { by: 'keys', target, event: keysOf(event) });
  };

  const onKeyUp = (event: Event): void => {
    if (replaying || !(event instanceof KeyboardEvent) || event.key !== keptKey?.key) return;
    stop(event);
    const { pressed } = keptKey;
    keptKey = undefined;
    if (event.key !== ' ' || !pressed) return;
    const session = tools.sessionOf(pressed.box);
    if (!waiting.has(session)) decide(session, { by: 'button', button: pressed.button, kept: ['click'] });
  };

  const onKeyPress = (event: Event): void => {
    if (!replaying && event instanceof KeyboardEvent && event.key === keptKey?.key) stop(event);
  };

  const onSubmit = (event: Event): void => {
    if (replaying || !tools.isOn() || !(event.target instanceof HTMLFormElement)) return;
    const form = event.target;
    const box = tools.adapter.boxes().find((one) => one.parts().some((part) => form.contains(part)));
    if (!box) return;
    const session = tools.sessionOf(box);
    if (!keeps(session)) {
      session.posted();
      return;
    }
    stop(event);
    const submitter = event instanceof SubmitEvent ? event.submitter : null;
    if (!waiting.has(session)) decide(session, { by: 'form', form, submitter });
  };

  const presses = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'];
  listenDurably(
    view,
    {
      ...Object.fromEntries(presses.map((type) => [type, onPointer])),
      keydown: onKeyDown,
      keypress: onKeyPress,
      keyup: onKeyUp,
      submit: onSubmit,
    },
    signal,
  );

  return { release: decide };
}
