import type { JSX } from 'preact';

/** Evidence comes strongest first; more than this tells a person nothing new. */
const most = 4;

interface EvidenceProps {
  readonly reasons: readonly string[];
  readonly label: string;
}

/** Why we think so, as a short list. */
export function Evidence({ reasons, label }: EvidenceProps): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <ul class="evidence" aria-label={label}>
      {reasons.slice(0, most).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
