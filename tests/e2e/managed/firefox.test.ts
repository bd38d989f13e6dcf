import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../../src/enterprise/config.ts';
import { kitOf } from '../../../src/enterprise/kit.ts';
import { filesIn, zip } from '../../../src/enterprise/packages/archive.ts';
import { launch, type Session } from '../harness/index.ts';
import { extensionFolder, pause, until } from '../postcheck.ts';
import { type PrivatePolicies, privatePolicies, whyNot } from './private-policies.ts';

const reason = whyNot('firefox');
if (reason) process.stdout.write(`  Not tried in a managed Firefox: ${reason}.\n`);

const id = 'postcheck@postcheck.example';
const link = 'https://wagers.example/odds';

/** What the kit says, and what only an unsigned package needs: people get one that Mozilla has signed. */
function policiesFor(packagePath: string): object {
  const config = configSchema.parse({
    profilePrefix: 'uk.nhs.example',
    organisation: 'Example Trust',
    firefox: { installUrl: pathToFileURL(packagePath).href },
    settings: {
      policyPack: 'homerton',
      organisationName: 'Øst “Trust” & Co',
      unsuitableDomains: [{ host: 'wagers.example', category: 'gambling', severity: 'block' }],
      twitterOn: true,
    },
  });
  const { policies } = JSON.parse(String(kitOf(config)['firefox/policies.json'])) as { policies: object };
  const unsigned = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
  return { policies: { ...policies, Preferences: unsigned } };
}

describe.skipIf(reason)('Firefox, managed by policies of the deployment kit', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'postcheck-xpi-'));
  let policies: PrivatePolicies;
  let session: Session;

  beforeAll(async () => {
    const xpi = join(folder, 'postcheck-1.0.0.xpi');
    writeFileSync(xpi, zip(filesIn(extensionFolder('firefox'))));
    policies = privatePolicies('firefox');
    policies.write('policies.json', policiesFor(xpi));
    session = await launch('firefox', { managed: { executable: policies.executable, id } });
  });
  afterAll(async () => {
    await session?.close();
    policies?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('installs the package by force, and checks a draft by what 3rdparty says', async () => {
    const { tab } = session;
    const end = Date.now() + 30_000;
    for (;;) {
      await tab.open('https://x.com/home');
      await tab.focus('home');
      await tab.type(`Odds at ${link} today`);
      const found = await until(tab, 'the link', ({ lines }) => lines.block.join() === link).catch(
        () => undefined,
      );
      if (found) break;
      if (Date.now() > end) throw new Error('Firefox never installed the package');
      await pause(500);
    }
  });

  it('shows what is managed and locks it', async () => {
    const page = await session.extensionPage('options.html');
    const told = await page.waitFor(
      'the managed settings',
      () => document.querySelector('.managed')?.textContent,
    );
    expect(told).toContain('Øst “Trust” & Co');
    const locked = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('[type=radio]')].map((one) => one.disabled),
    );
    expect(locked).toEqual([true, true]);
  });
});
