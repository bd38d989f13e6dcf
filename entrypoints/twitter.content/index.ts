import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompose } from '../../src/compose/start.ts';
import { twitter } from '../../src/sites/twitter.ts';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startCompose(twitter),
});
