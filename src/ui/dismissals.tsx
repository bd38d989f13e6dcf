import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleId } from '../engine/finding.ts';
import { Down } from './icons.tsx';
import { trusted } from './trusted.ts';
import { dismissalsFor, words } from './words.ts';

interface DismissalsProps {
  readonly rule: RuleId;
  readonly onDismiss: (reason: string) => void;
}

/** A quiet way of saying that a finding is none, and why. */
export function Dismissals({ rule, onDismiss }: DismissalsProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <div class="dismissals">
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls="reasons"
        onClick={trusted(() => setOpen(!open))}
      >
        {words.dismiss.open}
        <Down />
      </button>
      <ul id="reasons" class="reasons" aria-label={words.dismiss.ask} hidden={!open}>
        {dismissalsFor(rule).map(({ id, label }) => (
          <li key={id}>
            <button type="button" class="reason" onClick={trusted(() => onDismiss(id))}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
