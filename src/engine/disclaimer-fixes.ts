import { disclaimerFor, variantThatFits } from '../policy/disclaimers.ts';
import type { DisclaimerKind } from '../policy/schema.ts';
import type { Context } from './context.ts';
import type { Fix } from './finding.ts';
import { roomLeft, weightedLength } from './length.ts';

const label = 'Add the disclaimer';

/**
 * The prescribed words put at the end after a blank line, or the longest short form that the site's limit
 * leaves room for, behind a space when not even the blank line fits. Undefined when nothing does.
 */
export function disclaimerInsert({ draft, pack }: Context, kind: DisclaimerKind): Fix | undefined {
  const disclaimer = disclaimerFor(pack, kind);
  if (!disclaimer) return undefined;
  const room = roomLeft(draft);
  for (const gap of ['\n\n', ' ']) {
    const words = variantThatFits(disclaimer, room - gap.length, weightedLength);
    if (words !== undefined) return { kind: 'insert', at: 'end', label, text: gap + words };
  }
  return undefined;
}

export const profileSaysSo: Fix = {
  kind: 'setting',
  setting: 'profileDisclaimer',
  label: 'My profile says so',
};

/** Told to the person where no form of the disclaimer fits any more. */
export const noRoom = 'there is no room left for a disclaimer: shorten the post a little first';
