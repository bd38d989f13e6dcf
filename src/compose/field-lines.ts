import type { TextField } from '../editors/field.ts';
import { mirrorOf } from '../editors/mirror.ts';
import type { Severity } from '../engine/finding.ts';
import type { Span } from '../engine/span.ts';
import { within } from './hit.ts';

/** Words of a text field to underline; it has no ranges that could be painted. */
export interface FieldLine {
  readonly key: string;
  readonly span: Span;
  readonly severity: Severity;
  readonly current: boolean;
}

export interface FieldLines {
  draw(lines: readonly FieldLine[]): void;
  /** The key of the line whose words are at a point of the screen. */
  at(x: number, y: number): string | undefined;
  remove(): void;
}

// The same lines as in `paint.ts`.
const strokes: Readonly<Record<Severity, string>> = {
  advise: '2px dotted #3b82d6',
  warn: '2px dashed #c77700',
  block: '3px solid #d6336c',
};

function lineAt({ left, top, width, height }: DOMRect, { severity, current }: FieldLine): HTMLElement {
  const line = document.createElement('div');
  Object.assign(line.style, {
    position: 'fixed',
    pointerEvents: 'none',
    boxSizing: 'border-box',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height + 2}px`,
    borderBottom: strokes[severity],
    backgroundColor: current ? 'rgb(255 196 0 / 30%)' : 'transparent',
  });
  return line;
}

/** Draws lines over a text field into `layer`, a place of ours, and keeps them there while things scroll. */
export function drawFieldLines(field: TextField, layer: HTMLElement): FieldLines {
  const life = new AbortController();
  const mirror = mirrorOf(field, layer);
  const canvas = document.createElement('div');
  layer.append(canvas);
  let lines: readonly FieldLine[] = [];
  let frame = 0;

  const place = (): void => {
    canvas.replaceChildren(
      ...lines.flatMap((line) => mirror.rectsOf(line.span).map((rect) => lineAt(rect, line))),
    );
  };
  const again = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const options = { capture: true, passive: true, signal: life.signal } as const;
  for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, again, options);
  const size = new ResizeObserver(again);
  size.observe(field);

  return {
    draw(fresh) {
      lines = fresh;
      place();
    },
    at: (x, y) => lines.find(({ span }) => mirror.rectsOf(span).some((rect) => within(rect, x, y)))?.key,
    remove() {
      life.abort();
      size.disconnect();
      cancelAnimationFrame(frame);
      mirror.remove();
      canvas.remove();
    },
  };
}
