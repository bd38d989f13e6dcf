import { render } from 'preact';
import { createAnnouncer } from './announcer.ts';
import { Card } from './card.tsx';
import { follow, seenBox } from './follow.ts';
import { createHost } from './host.ts';
import { Marker } from './marker.tsx';
import type { MountOverlay, OverlayModel } from './model.ts';
import { Notice } from './notice.tsx';
import { placeCard, placeMarker, placeNotice } from './place.ts';
import { rememberFocus } from './return-focus.ts';
import { themeAround } from './theme.ts';
import { wordsFrom } from './written.ts';

const moveTo = (element: HTMLElement, { left, top }: { left: number; top: number }): void => {
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
};

/** Everything Postcheck shows at one compose box: marker, card, hold and notice. */
export const mountOverlay: MountOverlay = ({ container, anchor, actions, avoid = () => [] }) => {
  const life = new AbortController();
  const { element: host, root, stage } = createHost(container, life.signal);
  const layer = document.createElement('div');
  root.prepend(layer);
  const announcer = createAnnouncer(root, life.signal);
  const focus = rememberFocus(root, anchor, life.signal);
  stage.addEventListener('pointerdown', () => focus.remember(), true);
  const part = (name: string): HTMLElement | null => stage.querySelector<HTMLElement>(name);
  let focusWhenDrawn = false;

  const place = (): void => {
    const box = anchor.getBoundingClientRect();
    const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const marker = part('.marker-place');
    const card = part('.card');
    const notice = part('.notice');
    const buttons = avoid().map((one) => one.getBoundingClientRect());
    if (marker) {
      const seen = seenBox(anchor);
      // Its own height above the lowest row is as high as it ever stands.
      const words = wordsFrom(anchor, seen.top + seen.height - 2 * marker.offsetHeight);
      const at = placeMarker(box, seen, marker.getBoundingClientRect(), screen, { buttons, words });
      marker.hidden = at === undefined;
      if (at) moveTo(marker, at);
    }
    for (const one of [card, notice]) {
      if (!one) continue;
      const size = { width: one.offsetWidth, height: one.scrollHeight + 2 };
      const at = one === card ? placeCard(box, size, screen) : placeNotice(box, size, screen, buttons);
      one.style.maxHeight = `${at.maxHeight}px`;
      moveTo(one, at);
    }
  };
  const follower = follow(anchor, place, life.signal);
  // The card grows and shrinks by itself, as when its reasons are unfolded.
  const sizes = new ResizeObserver(place);
  life.signal.addEventListener('abort', () => sizes.disconnect());

  const draw = (model: OverlayModel): void => {
    const focused = root.activeElement;
    render(
      <>
        <div class="marker-place">
          <Marker
            state={model.marker}
            expanded={model.cardOpen}
            onPress={(event) => {
              // Pressed with a key: the person is on the keyboard, so the card takes the focus.
              focusWhenDrawn = event.detail === 0;
              if (model.cardOpen) actions.closeCard();
              else actions.openCard();
            }}
          />
        </div>
        {model.notice && !model.cardOpen && (
          <Notice notice={model.notice} onPress={() => actions.pressNotice()} />
        )}
        {model.cardOpen && <Card model={model} actions={actions} />}
      </>,
      stage,
    );
    sizes.disconnect();
    for (const one of stage.querySelectorAll('.card, .notice')) sizes.observe(one);
    if (focused && !focused.isConnected && model.cardOpen) part('.card')?.focus({ preventScroll: true });
  };

  const focusCard = (): void => {
    focus.remember();
    part('.card')?.focus({ preventScroll: true });
  };

  return {
    render(model) {
      stage.dataset.theme = themeAround(anchor);
      const wasInside = root.activeElement !== null;
      const wasHeld = part('.card-hold') !== null;
      draw(model);
      place();
      follower.again();
      announcer.hear(model);
      if (!model.cardOpen && wasInside) focus.giveBack();
      if (model.cardOpen && (focusWhenDrawn || (model.hold && !wasHeld))) focusCard();
      focusWhenDrawn = false;
    },
    get connected() {
      return host.isConnected;
    },
    get focused() {
      return root.activeElement !== null;
    },
    focusCard,
    giveFocusBack: () => focus.giveBack(),
    layer,
    remove() {
      render(null, stage);
      life.abort();
    },
  };
};
