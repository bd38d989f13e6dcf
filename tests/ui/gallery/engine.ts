import { shownPolicy } from '../../../src/background/shown-policy.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { CheckReply, PackInForce } from '../../../src/messages/protocol.ts';
import type { ShownPolicy } from '../../../src/messages/shown-policy.ts';
import { builtInPacks } from '../../../src/policy/built-in.ts';
import type { Pack } from '../../../src/policy/schema.ts';
import { sectionOf } from '../../../src/policy/sections.ts';
import { rules } from '../../../src/rules/index.ts';
import type { PopupServices } from '../../../src/ui/popup/services.ts';

/** The real engine and packs, asked directly instead of over a port. */

const engine = createEngine(rules);
const [own] = builtInPacks as [Pack, ...Pack[]];

export const policy = async (id: string = own.id): Promise<ShownPolicy> => {
  const pack = builtInPacks.find((one) => one.id === id) ?? own;
  return shownPolicy(pack, { rules, packs: builtInPacks, inForce: pack === own });
};

export const pack: PackInForce = {
  id: own.id,
  organisation: own.organisation.name,
  colour: own.organisation.colour,
  mark: own.organisation.mark,
  title: own.document.title,
  version: own.document.version,
  date: own.document.date,
};

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
