import { z } from '../../engine/zod.ts';
import type { Files } from './archive.ts';
import type { Identity } from './identity.ts';

/* What differs between the packages is a line or two of the manifest; the code in them is the same to the byte. */

const manifestSchema = z.looseObject({
  manifest_version: z.union([z.literal(2), z.literal(3)]),
  version: z.string(),
  permissions: z.array(z.string()).default([]),
  host_permissions: z.array(z.string()).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;

const name = 'manifest.json';

export const manifestOf = (files: Files): Manifest =>
  manifestSchema.parse(JSON.parse(Buffer.from(files[name] ?? []).toString('utf8')));

/** The same package with its manifest changed. */
export const changeManifest = (files: Files, change: (manifest: Manifest) => Manifest): Files => ({
  ...files,
  [name]: Buffer.from(JSON.stringify(change(manifestOf(files)))),
});

/** A package that an organisation signs and hosts itself. The stores refuse both of these. */
export const selfHosted = (files: Files, { publicKey }: Identity, updateUrl: string | undefined): Files =>
  changeManifest(files, (manifest) => ({
    ...manifest,
    key: Buffer.from(publicKey).toString('base64'),
    ...(updateUrl !== undefined && { update_url: updateUrl }),
  }));

/** For sites that IT names later: they can only be worked on where the package may work on any. */
const everySite = 'https://*/*';

/** The enterprise package: it may run wherever the organisation's own policy lets it. */
export const onEverySite = (files: Files): Files =>
  changeManifest(files, (manifest) =>
    manifest.manifest_version === 2
      ? { ...manifest, permissions: [...manifest.permissions, everySite] }
      : { ...manifest, host_permissions: [...(manifest.host_permissions ?? []), everySite] },
  );
