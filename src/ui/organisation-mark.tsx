import type { JSX } from 'preact';
import { carriesWhite } from '../policy/colour.ts';

/** How an organisation's pack wants to look: its colour and its initials. It brings no logo. */
export interface Looks {
  readonly colour?: string | undefined;
  readonly mark?: string | undefined;
}

/** Puts the organisation's colour in place of Postcheck's, unless white words could not be read on it. */
export const inColour = ({ colour }: Looks): Readonly<Record<string, string>> =>
  colour !== undefined && carriesWhite(colour) ? { '--brand': colour } : {};

/** The organisation's initials on its colour. Its name stands beside it, so nobody needs to hear them. */
export function OrganisationMark({ colour, mark }: Looks): JSX.Element | null {
  if (mark === undefined) return null;
  return (
    <span class="organisation-mark" style={inColour({ colour })} aria-hidden="true">
      {mark}
    </span>
  );
}
