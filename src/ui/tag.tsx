import type { JSX } from 'preact';
import type { Severity } from '../engine/finding.ts';
import { Bubble, Diamond, Octagon } from './icons.tsx';
import { words } from './words.ts';

const shapes = { block: Octagon, warn: Diamond, advise: Bubble };

/** How much a finding matters: by shape, by word, and only then by colour. */
export function SeverityTag({ severity }: { readonly severity: Severity }): JSX.Element {
  const Shape = shapes[severity];
  return (
    <span class={`tag tag-${severity}`}>
      <Shape />
      {words.severity[severity]}
    </span>
  );
}
