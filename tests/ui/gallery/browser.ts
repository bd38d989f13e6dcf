import { keptNames, ownMessages } from '../../../src/words/catalogue.ts';
import { getMessageFrom } from '../../words/browser.ts';

/** The gallery is no extension: this gives it the one thing of a browser that the overlay and the pages ask for. */
const own = { ...Object.fromEntries(ownMessages()), kept: { message: keptNames() } };
Object.assign(globalThis, {
  browser: { runtime: { id: 'gallery' }, i18n: { getMessage: getMessageFrom(own) } },
});
