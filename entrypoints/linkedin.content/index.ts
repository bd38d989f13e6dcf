import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompose } from '../../src/compose/start.ts';
import { linkedin } from '../../src/sites/linkedin.ts';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startCompose(linkedin),
});
