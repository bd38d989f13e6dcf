import type { ShownFinding } from '../messages/protocol.ts';
import type { Attachment } from '../sites/box.ts';
import type { ChecklistModel } from '../ui/model.ts';
import type { Named } from './memory.ts';

/** The card shows all items of the checklist on one page, which goes by this name. */
export const checklistKey = 'checklist';

/**
 * What the person has looked at in what they attach. An item is ticked for the attachments that are there, once and for
 * all: another picture asks anew. It lives as long as the box and is never written down.
 */
export interface Checklist {
  /** Without the items that are ticked; the others under the name of their page. */
  withoutTicked(named: readonly Named[], attached: readonly Attachment[]): readonly Named[];
  tick(finding: ShownFinding, attached: readonly Attachment[]): void;
  /** Every item, ticked or not; `undefined` where there is none. */
  model(findings: readonly ShownFinding[], attached: readonly Attachment[]): ChecklistModel | undefined;
}

export function createChecklist(): Checklist {
  const ticked = new Map<string, ReadonlySet<string>>();

  const marksFor = ({ says }: ShownFinding, attached: readonly Attachment[]): readonly string[] =>
    attached.filter(({ kind }) => kind === says.tick?.of).map(({ mark }) => mark);

  /** One tick is for one rule and what it says: of a child in the picture something else is asked. */
  const itemOf = ({ rule, says }: ShownFinding): string => `${rule}\n${says.tick?.label}`;

  const isTicked = (finding: ShownFinding, attached: readonly Attachment[]): boolean => {
    const marks = ticked.get(itemOf(finding));
    return marks !== undefined && marksFor(finding, attached).every((mark) => marks.has(mark));
  };

  return {
    withoutTicked: (named, attached) =>
      named.flatMap((one) => {
        if (!one.finding.says.tick) return [one];
        return isTicked(one.finding, attached) ? [] : [{ ...one, key: checklistKey }];
      }),
    tick(finding, attached) {
      const before = ticked.get(itemOf(finding)) ?? [];
      ticked.set(itemOf(finding), new Set([...before, ...marksFor(finding, attached)]));
    },
    model(findings, attached) {
      const items = findings.flatMap((finding) => {
        const { rule, says, sections } = finding;
        return says.tick
          ? [{ rule, label: says.tick.label, why: says.why, sections, ticked: isTicked(finding, attached) }]
          : [];
      });
      return items.length > 0 ? { items, attached: attached.map(({ kind }) => kind) } : undefined;
    },
  };
}
