import type { AttachmentKind } from '../engine/draft.ts';
import { language, say } from '../words/say.ts';

/** "this picture", "these 2 pictures and the video". */
export function attachedInWords(attached: readonly AttachmentKind[]): string {
  const kinds = [...new Set(attached)].map((kind, at) => {
    const count = attached.filter((one) => one === kind).length;
    return say(at === 0 ? `attached.${kind}` : `alsoAttached.${kind}`, { count });
  });
  return new Intl.ListFormat(language()).format(kinds);
}
