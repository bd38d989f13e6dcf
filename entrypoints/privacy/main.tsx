import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PrivacyPage } from '../../src/ui/privacy/privacy-page.tsx';

const manifest = browser.runtime.getManifest();
const hosts = (manifest.content_scripts ?? []).flatMap(({ matches = [] }) =>
  matches.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, '')),
);

render(
  <PrivacyPage permissions={manifest.permissions ?? []} hosts={[...new Set(hosts)].sort()} />,
  document.body,
);
