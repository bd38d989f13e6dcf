import { benchBrowser } from './browser.ts';
import { benchCrowd } from './crowd.ts';
import { benchIdle } from './idle.ts';
import { benchMemory } from './memory.ts';
import { benchPopup } from './popup.ts';
import { benchReader } from './reader.ts';

/** One part of `npm run bench`, on the folder of a build. `brief`: a few runs, to see that it works. */
export type Section = (extension: string, brief: boolean) => Promise<void>;

/** What `npm run bench` prints of a browser, in this order, each by the word that asks for it alone. */
export const sections: Readonly<Record<string, Section>> = {
  typing: benchBrowser,
  popup: benchPopup,
  reader: benchReader,
  idle: benchIdle,
  crowd: benchCrowd,
  memory: benchMemory,
};
