import type { JSX } from 'preact';
import type { Severity } from '../engine/finding.ts';
import { say } from '../words/say.ts';
import { Bubble, Diamond, Octagon } from './icons.tsx';

const shapes = { block: Octagon, warn: Diamond, advise: Bubble };

/** How much a finding matters: by shape, by word, and only then by colour. */
export function SeverityTag({ severity }: { readonly severity: Severity }): JSX.Element {
  const Shape = shapes[severity];
  return (
    <span class={`tag tag-${severity}`}>
      <Shape />
      {say(`severity.${severity}`)}
    </span>
  );
}
