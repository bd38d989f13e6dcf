import type { Span } from '../engine/span.ts';
import { closest, elements } from '../sites/find.ts';
import { button, dialog } from '../sites/selectors.ts';
import type { MountOverlay, Overlay, OverlayActions, OverlayModel } from '../ui/model.ts';
import { hits } from './hit.ts';
import type { Named } from './memory.ts';
import type { Painter, Stroke } from './paint.ts';
import { placesOf, type Written } from './written.ts';

/** What a person sees of one box: the lines under the words, and the overlay. */
export interface Display {
  draw(model: OverlayModel, named: readonly Named[], written: Written | undefined): void;
  focusCard(): void;
  /** The person is in the overlay with the keyboard. */
  readonly focused: boolean;
  /** The finding whose underlined words are at a point of the screen. */
  findingAt(x: number, y: number): string | undefined;
  /** The overlay was swept out of the page and has to be drawn again. */
  readonly lost: boolean;
  remove(): void;
}

interface Underline {
  readonly key: string;
  readonly range: Range;
}

const spansOf = ({ finding }: Named): readonly Span[] => [
  ...(finding.span ? [finding.span] : []),
  ...(finding.marks ?? []),
];

function underlinesOf(one: Named, written: Written): readonly Underline[] {
  return spansOf(one)
    .flatMap((span) => placesOf(written, span))
    .flatMap(({ part, span }) => part.reading.rangeOf(span) ?? [])
    .map((range) => ({ key: one.key, range }));
}

interface Tools {
  readonly mount: MountOverlay;
  readonly painter: Painter;
  readonly actions: OverlayActions;
  /** What holds the box and the site's buttons for it. */
  readonly root: () => Element;
}

export function createDisplay({ mount, painter, actions, root }: Tools): Display {
  const owner = {};
  let overlay: Overlay | undefined;
  let anchor: Element | undefined;
  let underlines: readonly Underline[] = [];

  const overlayAt = (element: HTMLElement): Overlay => {
    if (overlay?.connected && anchor === element) return overlay;
    overlay?.remove();
    anchor = element;
    const container = closest(element, dialog)?.element ?? element.ownerDocument.body;
    overlay = mount({ container, anchor: element, actions, avoid: () => elements(root(), button) });
    return overlay;
  };

  const paint = (model: OverlayModel, named: readonly Named[], written: Written): void => {
    const strokes: Stroke[] = [];
    const drawn: Underline[] = [];
    for (const one of named) {
      for (const line of underlinesOf(one, written)) {
        drawn.push(line);
        const current = model.cardOpen && one.key === model.current;
        strokes.push({ range: line.range, severity: one.finding.severity, current });
      }
    }
    underlines = drawn;
    painter.paint(owner, strokes);
  };

  return {
    draw(model, named, written) {
      const first = written?.parts[0]?.editor.element;
      if (!written || !first?.isConnected) return;
      paint(model, named, written);
      overlayAt(first).render(model);
    },
    focusCard: () => overlay?.focusCard(),
    get focused() {
      return overlay?.focused ?? false;
    },
    findingAt: (x, y) => underlines.find(({ range }) => hits(range, x, y))?.key,
    get lost() {
      return overlay !== undefined && !overlay.connected;
    },
    remove() {
      painter.paint(owner, []);
      overlay?.remove();
      overlay = undefined;
    },
  };
}
