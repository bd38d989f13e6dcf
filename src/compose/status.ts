import type { BoxStatus, Outline } from '../messages/protocol.ts';
import type { Box } from '../sites/box.ts';
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

const unheld = 'The Post button was not found on this page, so a post cannot be held.';

/** How a box stands, without a word of the draft: for the popup. */
export function statusOf(box: Box, standing: Standing, blank: boolean): BoxStatus {
  const { check } = standing;
  const unread = check.kind === 'not-checked' ? check.because : check.kind === 'checked' && check.partly;
  const because = unread || (!blank && box.submits().length === 0 && unheld);
  return {
    surface: box.surface,
    state: unread ? 'not-checked' : check.kind,
    ...(because && { because }),
    held: standing.held,
    rung: box.rung,
    findings: open(standing).map(outlineOf),
  };
}
