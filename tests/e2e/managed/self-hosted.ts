import { generateKeyPairSync } from 'node:crypto';
import { configSchema } from '../../../src/enterprise/config.ts';
import { kitOf } from '../../../src/enterprise/kit.ts';
import { type Files, filesIn, zip } from '../../../src/enterprise/packages/archive.ts';
import { signCrx } from '../../../src/enterprise/packages/crx.ts';
import { type Identity, identityOf } from '../../../src/enterprise/packages/identity.ts';
import { changeManifest, selfHosted } from '../../../src/enterprise/packages/manifest.ts';
import { launch, type Session } from '../harness/index.ts';
import { extensionFolder, pause } from '../postcheck.ts';
import { packageServer } from './package-server.ts';
import { privatePolicies } from './private-policies.ts';

/** An organisation that signs the package itself, offers it on its own server and manages a Chromium by the kit's files. */
export interface Organisation {
  readonly id: string;
  readonly session: Session;
  /** Puts a version on the server, with the update manifest that leads to it. */
  offer(version: string): void;
  /** Puts a package there that another key has signed, under this one's name. */
  offerForged(version: string): void;
  /** Hands over what the kit would refuse to write, as somebody does who writes the policy by hand. */
  manageByHand(values: object): void;
  /** Hands new settings to the browser, as it runs. */
  manage(settings: object): void;
  close(): Promise<void>;
}

const newIdentity = (): Identity =>
  identityOf(
    generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString(),
  );

type Policies = Readonly<Record<string, unknown>>;

/** What the tests need of a managed browser, beside what IT says. */
const ofTests: Policies = {
  // Lets tests look into the pages of an extension that policies installed.
  DeveloperToolsAvailability: 1,
  // With its background work on, the browser has errands of its own, which would look like somebody's request.
  SafeBrowsingProtectionLevel: 0,
  MetricsReportingEnabled: false,
  DomainReliabilityAllowed: false,
  ComponentUpdatesEnabled: false,
};

/** `change`: what makes another package of the one that was built. */
export async function startOrganisation(
  settings: object,
  change: (files: Files) => Files = (files) => files,
): Promise<Organisation> {
  const identity = newIdentity();
  const server = await packageServer();
  const policies = privatePolicies('chromium');
  const updateUrl = `http://${server.host}/update.xml`;

  /** What IT wants: the kit made of it is all that the browser is told. */
  const kit = (version: string, set: object) =>
    kitOf(
      configSchema.parse({
        profilePrefix: 'uk.nhs.example',
        organisation: 'Example Trust',
        chrome: { id: identity.id, updateUrl },
        selfHosted: { version, crxUrl: `http://${server.host}/postcheck-${version}.crx` },
        settings: set,
      }),
    );
  const offer = (version: string, signer: Identity = identity): void => {
    const built = change(filesIn(extensionFolder('chromium')));
    const files = changeManifest(built, (manifest) => ({ ...manifest, version }));
    server.put(`/postcheck-${version}.crx`, signCrx(zip(selfHosted(files, signer, updateUrl)), signer));
    server.put('/update.xml', String(kit(version, settings)['update.xml']));
  };
  const policiesFor = (set: object): Policies =>
    JSON.parse(String(kit('1.0.0', set)['linux/chrome.json'])) as Policies;
  const manage = (set: object): void => policies.write('postcheck.json', policiesFor(set));
  const manageByHand = (values: object): void =>
    policies.write('postcheck.json', {
      ...policiesFor(settings),
      '3rdparty': { extensions: { [identity.id]: values } },
    });

  offer('1.0.0');
  manage(settings);
  policies.write('tests.json', ofTests);
  const session = await launch('chromium', {
    managed: { executable: policies.executable, id: identity.id, server: server.host },
  });
  return {
    id: identity.id,
    session,
    offer: (version) => offer(version),
    offerForged: (version) => offer(version, newIdentity()),
    manage,
    manageByHand,
    close: async () => {
      await session.close();
      await server.close();
      policies.remove();
    },
  };
}

/** Waits as long as policies take: Chromium lets a changed file settle for some five seconds. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + 45_000;
  let last: unknown;
  for (;;) {
    const found = await look().catch((error: unknown) => {
      last = error;
      return undefined;
    });
    if (found) return found;
    if (Date.now() > end) throw new Error(`Never came: ${what}`, { cause: last });
    await pause(200);
  }
}
