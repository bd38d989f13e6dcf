import { annotation, type Context } from '../context.ts';
import { overlap, type Span } from '../span.ts';
import { aboutWork } from './about-work.ts';
import { disclaimers } from './disclaimers.ts';
import { staffVoice } from './staff-voice.ts';

/** The writer is on the staff: settings say so, or the draft hints at it. */
export const isStaff = annotation(
  (context): boolean => context.author.identifiesAsStaff || staffVoice(context).points > 0,
);

/** Staff who touch on work, or anybody who writes plainly about health care. */
export const isWorkPost = annotation((context): boolean => {
  const { points, health } = aboutWork(context);
  return health >= 1 || (isStaff(context) && points > 0);
});

/** These words are part of a sentence that says the employer does not speak. */
export const isDenied = (context: Context, span: Span): boolean =>
  disclaimers(context).some((one) => one.notEmployer && overlap(one, span));
