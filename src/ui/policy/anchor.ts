import type { ShownPolicy } from '../../messages/shown-policy.ts';

/**
 * The pack that an address names: `#nhs-england-3.4` and `#nhs-england` both name `nhs-england`. The longest id
 * wins, as one may begin with another.
 */
export function packNamed(anchor: string, packs: ShownPolicy['packs']): string | undefined {
  return packs
    .map(({ id }) => id)
    .filter((id) => anchor === id || anchor.startsWith(`${id}-`))
    .sort((a, b) => b.length - a.length)[0];
}

/** The section an anchor asks for, known or not: "3.4". */
export const sectionNamed = (anchor: string, pack: string): string | undefined =>
  anchor.startsWith(`${pack}-`) ? anchor.slice(pack.length + 1) : undefined;
