import { shownPolicy } from '../../../src/background/shown-policy.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { CheckReply, PackInForce } from '../../../src/messages/protocol.ts';
import type { ShownPolicy } from '../../../src/messages/shown-policy.ts';
import { builtInPacks } from '../../../src/policy/built-in.ts';
import type { Pack } from '../../../src/policy/schema.ts';
import { sectionOf } from '../../../src/policy/sections.ts';
import { rules } from '../../../src/rules/index.ts';
import type { PopupServices } from '../../../src/ui/popup/services.ts';
import { type OrganisationState, organisations } from '../page-states.ts';

/** The real engine and packs, asked directly instead of over a port. */

const engine = createEngine(rules);
const [own] = builtInPacks as [Pack, ...Pack[]];

/** The first pack under another name, mark and colour. */
const packOf = (state: OrganisationState): Pack => {
  const organisation = organisations[state];
  return organisation
    ? { ...own, id: 'another', organisation: { ...own.organisation, ...organisation } }
    : own;
};

/** The policy of that organisation, in force here. */
export const policyOf = async (state: OrganisationState): Promise<ShownPolicy> => {
  const of = packOf(state);
  const packs = of === own ? builtInPacks : [of, ...builtInPacks];
  return shownPolicy(of, { rules, packs, inForce: true });
};

export const policy = async (id: string = own.id): Promise<ShownPolicy> => {
  const pack = builtInPacks.find((one) => one.id === id) ?? own;
  return shownPolicy(pack, { rules, packs: builtInPacks, inForce: pack === own });
};

export const packInForce = (state: OrganisationState): PackInForce => {
  const { id, organisation, document } = packOf(state);
  const { name, colour, mark } = organisation;
  return { id, organisation: name, colour, mark, ...paperOf(document) };
};
const paperOf = ({ title, version, date }: Pack['document']) => ({ title, version, date });
export const pack = packInForce('built in');

export const check: PopupServices['check'] = async (draft): Promise<CheckReply> => {
  const { findings, checkedTo } = engine.check(draft, { pack: own });
  return {
    kind: 'findings',
    ticket: 1,
    pack,
    checkedTo,
    findings: findings.map((one) => ({
      ...one,
      sections: one.sections.map((id) => ({ id, title: sectionOf(own, id)?.title ?? '' })),
    })) as unknown as CheckReply['findings'],
  };
};
