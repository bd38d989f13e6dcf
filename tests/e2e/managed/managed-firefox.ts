import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configSchema } from '../../../src/enterprise/config.ts';
import { kitOf } from '../../../src/enterprise/kit.ts';
import { type Files, filesIn, zip } from '../../../src/enterprise/packages/archive.ts';
import { launch, type Session } from '../harness/index.ts';
import { extensionFolder } from '../postcheck.ts';
import { privatePolicies } from './private-policies.ts';

const id = 'postcheck@postcheck.example';

/** What the kit says, and what only an unsigned package needs: people get one that Mozilla has signed. */
function policiesFor(packagePath: string, settings: object): object {
  const config = configSchema.parse({
    profilePrefix: 'uk.nhs.example',
    organisation: 'Example Trust',
    firefox: { installUrl: pathToFileURL(packagePath).href },
    settings,
  });
  const { policies } = JSON.parse(String(kitOf(config)['firefox/policies.json'])) as { policies: object };
  const unsigned = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
  return { policies: { ...policies, Preferences: unsigned } };
}

/** A Firefox that an organisation manages by the kit's policies, which install the package. */
export interface ManagedFirefox {
  readonly session: Session;
  close(): Promise<void>;
}

/** `change`: what makes another package of the one that was built. */
export async function startManagedFirefox(
  settings: object,
  change: (files: Files) => Files = (files) => files,
): Promise<ManagedFirefox> {
  const folder = mkdtempSync(join(tmpdir(), 'postcheck-xpi-'));
  const xpi = join(folder, 'postcheck-1.0.0.xpi');
  writeFileSync(xpi, zip(change(filesIn(extensionFolder('firefox')))));
  const policies = privatePolicies('firefox');
  policies.write('policies.json', policiesFor(xpi, settings));
  const session = await launch('firefox', { managed: { executable: policies.executable, id } });
  return {
    session,
    close: async () => {
      await session.close();
      policies.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
