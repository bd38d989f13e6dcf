import type { Errand } from '../messages/protocol.ts';
import { rememberPerson } from '../settings/people.ts';
import { endPause, pauseFrom, rememberHint } from '../settings/quiet.ts';
import { readSettings } from '../settings/store.ts';

/** What a person asks that is kept on this device. */
export type Wish = Extract<Errand, { kind: 'remember-person' | 'pause' | 'resume' | 'hinted' }>;

/** In UTF-16 units. */
const longestName = 200;

export const isWish = (errand: Errand): errand is Wish =>
  errand.kind === 'remember-person' ||
  errand.kind === 'pause' ||
  errand.kind === 'resume' ||
  errand.kind === 'hinted';

/** Rejects where it cannot be kept. `now`: ms since 1970. */
export async function fulfil(wish: Wish, now: number): Promise<void> {
  switch (wish.kind) {
    case 'remember-person': {
      if (!(await readSettings()).dismissalMemory) throw new Error('IT has switched this memory off');
      if (wish.name.length > longestName) throw new Error('No name is as long as this');
      await rememberPerson(wish.name, wish.as, new Date(now).toISOString().slice(0, 10));
      return;
    }
    case 'pause':
      return pauseFrom(now);
    case 'resume':
      return endPause();
    case 'hinted':
      return rememberHint();
  }
}
