import type { Box } from '../sites/box.ts';

/** A way of posting that was kept from the page, with all it takes to do the same again. */
export type Press =
  /** `kept`: the types of event that the page has not seen, in order. `pointer`: mouse, pen or finger. */
  | {
      readonly by: 'button';
      readonly button: HTMLElement;
      readonly kept: readonly string[];
      readonly pointer?: string;
    }
  | { readonly by: 'keys'; readonly target: HTMLElement; readonly event: KeyboardEventInit }
  | {
      readonly by: 'form';
      readonly form: HTMLFormElement;
      readonly submitter: HTMLElement | null;
    };

type ButtonPress = Extract<Press, { by: 'button' }>;

export const keysOf = (event: KeyboardEvent): KeyboardEventInit => ({
  key: event.key,
  code: event.code,
  keyCode: event.keyCode,
  which: event.which,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  shiftKey: event.shiftKey,
  altKey: event.altKey,
  bubbles: true,
  cancelable: true,
  composed: true,
});

function pointAt(button: HTMLElement): MouseEventInit {
  const { left, top, width, height } = button.getBoundingClientRect();
  return {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: button.ownerDocument.defaultView,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
    detail: 1,
  };
}

function touchOf(type: string, button: HTMLElement, at: MouseEventInit): Event {
  // Firefox knows fingers only where there is a touch screen.
  if (!('TouchEvent' in window)) return new Event(type, at);
  const { clientX = 0, clientY = 0 } = at;
  const finger = new Touch({ identifier: 1, target: button, clientX, clientY });
  const touches = type === 'touchstart' ? [finger] : [];
  return new TouchEvent(type, { ...at, touches, targetTouches: touches, changedTouches: [finger] });
}

function pressButton(button: HTMLElement, { kept, pointer = 'mouse' }: ButtonPress): void {
  const at = pointAt(button);
  for (const type of kept) {
    if (type === 'click') button.click();
    else if (type.startsWith('pointer')) {
      button.dispatchEvent(
        new PointerEvent(type, { ...at, pointerType: pointer, isPrimary: true, pointerId: 1 }),
      );
    } else if (type.startsWith('mouse')) button.dispatchEvent(new MouseEvent(type, at));
    else button.dispatchEvent(touchOf(type, button, at));
  }
}

/**
 * Does again, once, what was kept from the page. A page that drew the box anew meanwhile is pressed on the
 * button, or gets the key in the editor, that took the place of the old one. Without any, nothing happens.
 */
export function replay(press: Press, box: Box): void {
  if (press.by === 'button') {
    const button = press.button.isConnected ? press.button : box.submits()[0];
    if (button) pressButton(button, press);
    return;
  }
  if (press.by === 'form') {
    if (!press.form.isConnected) return;
    press.form.requestSubmit(press.submitter?.isConnected ? press.submitter : null);
    return;
  }
  const target = press.target.isConnected ? press.target : box.parts()[0];
  target?.dispatchEvent(new KeyboardEvent('keydown', press.event));
  target?.dispatchEvent(new KeyboardEvent('keyup', press.event));
}
