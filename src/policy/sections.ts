import type { Pack, Section } from './schema.ts';

export const sectionOf = (pack: Pack, id: string): Section | undefined =>
  pack.sections.find((one) => one.id === id);

/** The id of a section's heading on the policy page: `nhs-england-3.4`. */
export const anchorOf = (pack: Pack, section: string): string => `${pack.id}-${section}`;

/** The section that an anchor names, in any of the packs. */
export function sectionAt(
  packs: readonly Pack[],
  anchor: string,
): { readonly pack: Pack; readonly section: Section } | undefined {
  for (const pack of packs) {
    const section = pack.sections.find((one) => anchorOf(pack, one.id) === anchor);
    if (section) return { pack, section };
  }
  return undefined;
}

/** As the policy prints it: "3.4 References and endorsements". Some headings have no number. */
export function headingOf({ id, number = id, title }: Section): string {
  return number === '' ? title : `${number} ${title}`;
}
