import { isTextField, type TextField } from '../editors/field.ts';
import type { Span } from '../engine/span.ts';
import { closest, elements } from '../sites/find.ts';
import { button, dialog } from '../sites/registry.ts';
import type { MountOverlay, Overlay, OverlayActions, OverlayModel } from '../ui/model.ts';
import { drawFieldLines, type FieldLine, type FieldLines } from './field-lines.ts';
import { hits } from './hit.ts';
import type { Named } from './memory.ts';
import type { Painter } from './paint.ts';
import { type Place, placesOf, type Written } from './written.ts';

/** What a person sees of one box: the lines under the words, and the overlay. */
export interface Display {
  draw(model: OverlayModel, named: readonly Named[], written: Written | undefined): void;
  focusCard(): void;
  giveFocusBack(): void;
  /** The person is in the overlay with the keyboard. */
  readonly focused: boolean;
  /** The finding whose underlined words are at a point of the screen. */
  findingAt(x: number, y: number): string | undefined;
  /** The overlay was swept out of the page and has to be drawn again. */
  readonly lost: boolean;
  remove(): void;
}

/** Words of a finding in one of the parts. */
interface Words {
  readonly one: Named;
  readonly place: Place;
}

const spansOf = ({ finding }: Named): readonly Span[] => [
  ...(finding.span ? [finding.span] : []),
  ...(finding.marks ?? []),
];

const wordsIn = (named: readonly Named[], written: Written): readonly Words[] =>
  named.flatMap((one) =>
    spansOf(one)
      .flatMap((span) => placesOf(written, span))
      .map((place) => ({ one, place })),
  );

interface Tools {
  readonly mount: MountOverlay;
  readonly painter: Painter;
  readonly actions: OverlayActions;
  /** What holds the box and the site's buttons for it. */
  readonly root: () => Element;
}

export function createDisplay({ mount, painter, actions, root }: Tools): Display {
  const owner = {};
  const fields = new Map<TextField, FieldLines>();
  let overlay: Overlay | undefined;
  let anchor: Element | undefined;
  /** The model as it was drawn last: nothing is drawn again on keys that change nothing. */
  let drawn = '';
  let ranges: readonly { readonly key: string; readonly range: Range }[] = [];

  const dropFields = (): void => {
    for (const lines of fields.values()) lines.remove();
    fields.clear();
  };

  const overlayAt = (element: HTMLElement): Overlay => {
    if (overlay?.connected && anchor === element) return overlay;
    dropFields();
    overlay?.remove();
    drawn = '';
    anchor = element;
    const container = closest(element, dialog)?.element ?? element.ownerDocument.body;
    overlay = mount({ container, anchor: element, actions, avoid: () => elements(root(), button) });
    return overlay;
  };

  const paintRanges = (words: readonly Words[], current: string | undefined): void => {
    const painted = words.flatMap(({ one, place }) => {
      const range = place.part.reading.rangeOf(place.span);
      return range ? [{ key: one.key, range, severity: one.finding.severity }] : [];
    });
    ranges = painted;
    painter.paint(
      owner,
      painted.map(({ key, range, severity }) => ({ range, severity, current: key === current })),
    );
  };

  const drawFields = (words: readonly Words[], current: string | undefined, layer: HTMLElement): void => {
    const wanted = new Map<TextField, FieldLine[]>();
    for (const { one, place } of words) {
      const { element } = place.part.editor;
      if (!isTextField(element)) continue;
      const { key, finding } = one;
      const line = { key, span: place.span, severity: finding.severity, current: key === current };
      wanted.set(element, [...(wanted.get(element) ?? []), line]);
    }
    for (const element of wanted.keys()) {
      if (!fields.has(element)) fields.set(element, drawFieldLines(element, layer));
    }
    for (const [element, lines] of fields) lines.draw(wanted.get(element) ?? []);
  };

  return {
    draw(model, named, written) {
      const first = written?.parts[0]?.editor.element;
      if (!written || !first?.isConnected) return;
      const words = wordsIn(named, written);
      const current = model.cardOpen ? model.current : undefined;
      const shown = overlayAt(first);
      paintRanges(words, current);
      drawFields(words, current, shown.layer);
      const looks = JSON.stringify(model);
      if (looks !== drawn) shown.render(model);
      drawn = looks;
    },
    focusCard: () => overlay?.focusCard(),
    giveFocusBack: () => overlay?.giveFocusBack(),
    get focused() {
      return overlay?.focused ?? false;
    },
    findingAt(x, y) {
      const painted = ranges.find(({ range }) => hits(range, x, y))?.key;
      return painted ?? [...fields.values()].flatMap((lines) => lines.at(x, y) ?? [])[0];
    },
    get lost() {
      return overlay !== undefined && !overlay.connected;
    },
    remove() {
      painter.paint(owner, []);
      dropFields();
      overlay?.remove();
      overlay = undefined;
      drawn = '';
    },
  };
}
