import { draftOf } from '../engine/draft.ts';
import type { Engine } from '../engine/engine.ts';
import type { Pack } from '../policy/schema.ts';

/**
 * Whether somebody's own wording still says what a personal disclaimer must: put under a post that needs one, it
 * leaves nothing to ask for.
 */
export function saysEnough(wording: string, engine: Engine, pack: Pack): boolean {
  const post = `I am a nurse at ${pack.organisation.name} and this is what I think of our new rota.`;
  const author = { identifiesAsStaff: true, profileDisclaimer: false, officialAccount: false };
  const asked = (text: string): boolean =>
    engine
      .check(draftOf(text), { pack, author })
      .findings.some(({ rule }) => rule === 'disclaimer/personal-capacity');
  return asked(post) && !asked(`${post}\n\n${wording}`);
}
