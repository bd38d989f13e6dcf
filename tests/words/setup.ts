import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptNames, ownMessages } from '../../src/words/catalogue.ts';
import { getMessageFrom } from './browser.ts';

/** Tests hear what the build will say. What rules say stands in their files, and needs no message in English. */
const own = { ...Object.fromEntries(ownMessages()), kept: { message: keptNames() } };
fakeBrowser.i18n.getMessage = getMessageFrom(own) as typeof fakeBrowser.i18n.getMessage;
