import type { Example, Rule } from '../engine/rule.ts';
import type { ShownCheck, ShownExample, ShownPolicy } from '../messages/shown-policy.ts';
import type { Pack } from '../policy/schema.ts';
import { anchorOf, headingOf } from '../policy/sections.ts';
import { told } from '../words/telling.ts';

function shownExample(example: Example): ShownExample {
  if (typeof example === 'string') return { text: example, when: [] };
  const { text, surface = 'post', editing, attachments, author } = example;
  return {
    text,
    when: [
      ...(surface === 'post' ? [] : [surface]),
      ...(editing ? (['editing'] as const) : []),
      ...(attachments?.length ? (['attachment'] as const) : []),
      ...(author?.identifiesAsStaff ? (['identifies-as-staff'] as const) : []),
      ...(author?.profileDisclaimer ? (['profile-disclaimer'] as const) : []),
      ...(author?.officialAccount ? (['official-account'] as const) : []),
    ],
  };
}

function shownChecks(pack: Pack, organisations: Pack, rules: readonly Rule[]): ShownCheck[] {
  return rules.flatMap(({ id, says: inEnglish, examples }) => {
    const row = pack.rules[id];
    if (!row) return [];
    const says = told(inEnglish, id, rules);
    return {
      rule: id,
      severity: row.severity,
      set: organisations.rules[id]?.severity ?? row.severity,
      title: says.title,
      why: says.why,
      todo: says.todo,
      sections: row.sections,
      flags: examples.flags.map(shownExample),
      passes: examples.passes.map(shownExample),
    };
  });
}

interface Options {
  readonly rules: readonly Rule[];
  /** Every pack that can be read or chosen. */
  readonly packs: readonly Pack[];
  readonly inForce: boolean;
  /** The pack before the person's own settings, where it has been through them. */
  readonly organisations?: Pack;
  /** Where the organisation publishes its policy and what belongs to it. */
  readonly links?: ShownPolicy['links'] | undefined;
  /** Why the pack that was chosen is not the one in force. */
  readonly refused?: string | undefined;
}

/** A pack and what the rules say of themselves, as the policy page shows them. */
export function shownPolicy(
  pack: Pack,
  { rules, packs, inForce, refused, links = [], organisations = pack }: Options,
): ShownPolicy {
  return {
    id: pack.id,
    inForce,
    organisation: pack.organisation.name,
    colour: pack.organisation.colour,
    mark: pack.organisation.mark,
    document: pack.document,
    sections: pack.sections.map((section) => ({
      id: section.id,
      anchor: anchorOf(pack, section.id),
      heading: headingOf(section),
      summary: section.summary,
    })),
    checks: shownChecks(pack, organisations, rules),
    contacts: pack.contacts,
    disclaimers: organisations.disclaimers,
    relatedPolicies: pack.relatedPolicies,
    links: inForce ? links : [],
    packs: packs.map(({ id, organisation }) => ({ id, organisation: organisation.name })),
    refused,
  };
}
