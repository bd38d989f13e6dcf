import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openPage } from '../../src/ui/open-page.ts';
import { PrivacyPage } from '../../src/ui/privacy/privacy-page.tsx';
import { say } from '../../src/words/say.ts';

const manifest = browser.runtime.getManifest();
const hosts = (manifest.content_scripts ?? []).flatMap(({ matches = [] }) =>
  matches.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, '')),
);

openPage(say('privacy.tab'));
render(
  <PrivacyPage permissions={manifest.permissions ?? []} hosts={[...new Set(hosts)].sort()} />,
  document.body,
);
