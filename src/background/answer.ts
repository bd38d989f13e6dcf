import type { Read } from '../engine/context.ts';
import type { Author, Draft, Site } from '../engine/draft.ts';
import type { Engine } from '../engine/engine.ts';
import type { Finding } from '../engine/finding.ts';
import type { OwnLists } from '../lexicons/hosts/host-list.ts';
import type { CheckReply, PackInForce, ShownFinding } from '../messages/protocol.ts';
import { type Fault, printFault } from '../policy/fault.ts';
import type { Pack } from '../policy/schema.ts';
import { sectionOf } from '../policy/sections.ts';
import type { Settings } from '../settings/effective.ts';
import { isSettledSite } from '../settings/schema.ts';
import { faultInWords } from '../words/faults.ts';
import { inWords, told } from '../words/telling.ts';

/** So many faults are told at once; the rest turn up when these are put right. */
const faultsTold = 3;

/** Faults in one line for a person; `undefined` where there are none. */
export const refusalOf = (faults: readonly Fault[]): string | undefined =>
  faults.length === 0
    ? undefined
    : faults
        .slice(0, faultsTold)
        .map(({ path, message }) => printFault({ path, message: faultInWords(message) }))
        .join('; ');

export const packShown = (
  { id, organisation, document }: Pack,
  faults: readonly Fault[] = [],
): PackInForce => ({
  id,
  organisation: organisation.name,
  colour: organisation.colour,
  mark: organisation.mark,
  title: document.title,
  version: document.version,
  date: document.date,
  refused: refusalOf(faults),
});

/** What the person told us about their account on a site. */
export function authorOn(site: Site, { sites, elsewhere }: Settings): Author {
  if (!isSettledSite(site)) return elsewhere;
  const { identifiesAsStaff, profileDisclaimer, officialAccount } = sites[site];
  return { identifiesAsStaff, profileDisclaimer, officialAccount };
}

const shown = (finding: Finding, pack: Pack, rules: Engine['rules']): ShownFinding => ({
  ...finding,
  says: told({ ...finding.says }, finding.rule, rules),
  marks: [...(finding.marks ?? [])],
  evidence: finding.evidence.map(inWords),
  fixes: finding.fixes.map((fix) => ({ ...fix, label: inWords(fix.label) })),
  sections: finding.sections.flatMap((id) => {
    const section = sectionOf(pack, id);
    return section ? [{ id, title: section.title }] : [];
  }),
  ...(finding.severity === 'block' && pack.rules[finding.rule]?.asksWhy && { asksWhy: true }),
});

/** The engine's findings about a draft, ready to be shown. */
export function answerTo(
  draft: Draft,
  ticket: number,
  {
    engine,
    pack,
    settings,
    read,
    lists,
  }: {
    engine: Engine;
    pack: Pack;
    settings: Settings;
    read?: Read | undefined;
    lists?: OwnLists | undefined;
  },
): CheckReply {
  const { findings, checkedTo } = engine.check(draft, {
    pack,
    author: authorOn(draft.site, settings),
    read,
    lists,
  });
  return {
    kind: 'findings',
    ticket,
    pack: packShown(pack),
    findings: findings.map((finding) => shown(finding, pack, engine.rules)),
    checkedTo,
  };
}
