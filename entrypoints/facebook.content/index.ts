import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompose } from '../../src/compose/start.ts';
import { facebook } from '../../src/sites/facebook.ts';

export default defineContentScript({
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startCompose(facebook),
});
