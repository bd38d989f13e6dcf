import { say } from '../words/say.ts';
import type { OverlayModel } from './model.ts';

/** A person typing hears nothing until the answer has stood this long, in ms. */
const patience = 1000;

/** What there is to say about a state, or nothing. A hold and an open card take the focus and speak for themselves. */
export function sentenceFor({ marker, cardOpen, notice }: OverlayModel): string {
  if (notice) return notice.text;
  if (cardOpen) return '';
  switch (marker.kind) {
    case 'to-check':
      return say('announce.toCheck', { count: marker.count });
    case 'advice':
      return say('announce.advice', { count: marker.count });
    case 'not-checked':
      return say('announce.notChecked', { because: marker.because });
    case 'paused':
      return say('announce.paused');
    default:
      return '';
  }
}

/**
 * A polite live region that says each thing once: not on every key, and not again while it stays true.
 * When all is put right it says that too, once.
 */
export function createAnnouncer(root: ShadowRoot, signal: AbortSignal): { hear(model: OverlayModel): void } {
  const region = document.createElement('p');
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  root.append(region);

  let said = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting));

  return {
    hear(model) {
      clearTimeout(waiting);
      if (model.cardOpen && !model.notice) return;
      waiting = setTimeout(() => {
        const now = sentenceFor(model);
        if (now === said) return;
        region.textContent = now || say('announce.clear');
        said = now;
      }, patience);
    },
  };
}
