import { annotation } from '../context.ts';
import { aboutWork } from './about-work.ts';
import { staffVoice } from './staff-voice.ts';
import { words } from './words.ts';

/** What the words beside something attached tell of it. */
export interface Attached {
  /** They are about work. */
  readonly about: boolean;
  /** They are too few to tell, and readers know that this is a member of staff. */
  readonly untold: boolean;
}

/** With fewer words than this, what a picture shows is anybody's guess. */
const tellingWords = 4;

/** Whether what is attached may show work: nobody can look into it, so the words decide. */
export const attachedAtWork = annotation((context): Attached => {
  const work = aboutWork(context);
  return {
    about: work.health > 0 || staffVoice(context).points > 0 || work.points >= 1,
    untold: context.author.identifiesAsStaff && words(context).length < tellingWords,
  };
});
