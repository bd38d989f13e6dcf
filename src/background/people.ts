import type { RuleId } from '../engine/finding.ts';
import type { ShownFinding } from '../messages/protocol.ts';
import { isFullName, nameRecogniser } from '../settings/people.ts';

/** The rule whose words are somebody's name and nothing else. */
const aboutNames: RuleId = 'confidential/patient-name';

/**
 * Leaves out what is said about names the person had remembered as a colleague's or a public figure's, and marks those
 * that can be.
 */
export async function withoutKnownPeople(
  findings: readonly ShownFinding[],
  text: string,
): Promise<ShownFinding[]> {
  if (!findings.some(({ rule }) => rule === aboutNames)) return [...findings];
  const isKnown = await nameRecogniser();
  const kept = findings.map(async (finding): Promise<ShownFinding[]> => {
    const { rule, span } = finding;
    if (rule !== aboutNames || !span) return [finding];
    const name = text.slice(span.start, span.end);
    if (!isFullName(name)) return [finding];
    return (await isKnown(name)) ? [] : [{ ...finding, canRemember: true }];
  });
  return (await Promise.all(kept)).flat();
}
