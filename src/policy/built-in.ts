import homerton from '../../assets/policies/homerton.json';
import nhsEngland from '../../assets/policies/nhs-england.json';
import { type Pack, packSchema } from './schema.ts';

/** The packs that come with Postcheck. They are parsed like any other, so a mistake in one fails the build's tests. */
export const builtInPacks: readonly Pack[] = [nhsEngland, homerton].map((pack) => packSchema.parse(pack));

export const builtInPack = (id: string): Pack | undefined => builtInPacks.find((pack) => pack.id === id);
