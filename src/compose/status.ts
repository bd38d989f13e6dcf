import type { BoxStatus, Look, Outline } from '../messages/protocol.ts';
import type { Box } from '../sites/box.ts';
import { say } from '../words/say.ts';
import type { Named } from './memory.ts';
import { open } from './show.ts';
import type { Standing } from './state.ts';

const outlineOf = ({ finding }: Named): Outline => ({
  rule: finding.rule,
  severity: finding.severity,
  title: finding.says.title,
  evidence: [...finding.evidence],
  sections: finding.sections.map(({ id, title }) => ({ id, title })),
});

/** How a box stands, without a word of the draft: for the popup. */
export function statusOf(box: Box, standing: Standing, blank: boolean): BoxStatus {
  const { check, paused } = standing;
  const unread = paused
    ? say('because.quiet')
    : check.kind === 'not-checked'
      ? check.because
      : check.kind === 'checked' && check.partly;
  const halfRead = check.kind === 'checked' && check.unread === 'words-only' && say('because.wordsOnly');
  const because =
    unread || (!blank && ((box.submits().length === 0 && say('because.noPostButton')) || halfRead));
  return {
    surface: box.surface,
    state: unread ? 'not-checked' : check.kind,
    ...(because && { because }),
    held: standing.held,
    ...(paused && { paused: true }),
    rung: box.rung,
    lower: box.lower,
    findings: open(standing).map(outlineOf),
  };
}

/** What the toolbar button says of all boxes of a page: the gravest of it. `unrecognised`: there are boxes beside these. */
export function badgeOf(
  boxes: readonly BoxStatus[],
  { on, unrecognised }: { readonly on: boolean; readonly unrecognised: boolean },
): { look: Look; toCheck: number } {
  const findings = boxes.flatMap((one) => one.findings);
  const toCheck = findings.filter(({ severity }) => severity !== 'advise').length;
  const lookOf = (): Look => {
    if (!on) return 'off';
    if (boxes.some(({ held }) => held)) return 'held';
    if (toCheck > 0) return 'check';
    if (boxes.length > 0 && boxes.every(({ paused }) => paused)) return 'off';
    const unchecked = unrecognised || boxes.some(({ state }) => state === 'not-checked');
    return unchecked ? 'not-checked' : 'clear';
  };
  return { look: lookOf(), toCheck };
}
