import type { Severity } from '../engine/finding.ts';

/** What to underline. `current` is the finding that the card shows. */
export interface Stroke {
  readonly range: Range;
  readonly severity: Severity;
  readonly current: boolean;
}

/** Underlines words by the CSS Custom Highlight API: nothing is added to anybody's document. */
export interface Painter {
  /** Replaces what `owner` had painted. */
  paint(owner: object, strokes: readonly Stroke[]): void;
}

type Look = Severity | 'current';

/** The registry is shared with the page, so the names are ones no page uses. */
const prefix = 'x-postcheck-7d2f-';
const nameOf = (look: Look): string => `${prefix}${look}`;

// Told apart by the kind of line as well as by its colour; the colours hold on white and on black.
const looks: Readonly<Record<Look, string>> = {
  advise: 'text-decoration: underline dotted 2px #3b82d6; text-underline-offset: 3px',
  warn: 'text-decoration: underline dashed 2px #c77700; text-underline-offset: 3px',
  block: 'text-decoration: underline solid 3px #d6336c; text-underline-offset: 3px',
  current: 'background-color: rgb(255 196 0 / 30%)',
};
const order: readonly Look[] = ['current', 'advise', 'warn', 'block'];

const css = order.map((look) => `::highlight(${nameOf(look)}) { ${looks[look]} }`).join('\n');

export function createPainter(): Painter {
  if (!('highlights' in CSS)) return { paint: () => undefined };
  const dressed = new WeakSet<Node>();
  const painted = new WeakMap<object, readonly (readonly [Look, Range])[]>();
  const highlights = new Map<Look, Highlight>(
    order.map((look, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      // An entry left by a copy of Postcheck that was replaced gives way.
      CSS.highlights.set(nameOf(look), highlight);
      return [look, highlight];
    }),
  );

  /** The rule must stand in the tree it paints: Firefox does not let it reach into a shadow root. */
  const dress = (node: Node): void => {
    const root = node.getRootNode();
    if (dressed.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
    dressed.add(root);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };

  return {
    paint(owner, strokes) {
      for (const [look, range] of painted.get(owner) ?? []) highlights.get(look)?.delete(range);
      const fresh: (readonly [Look, Range])[] = [];
      for (const { range, severity, current } of strokes) {
        dress(range.startContainer);
        fresh.push([severity, range]);
        if (current) fresh.push(['current', range]);
      }
      for (const [look, range] of fresh) highlights.get(look)?.add(range);
      painted.set(owner, fresh);
    },
  };
}
