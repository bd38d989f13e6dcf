import { say } from '../words/say.ts';
import { placeOf } from './card.tsx';
import type { OverlayModel } from './model.ts';

/** A person typing hears nothing until the answer has stood this long, in ms. */
const patience = 1000;
/** While a fix is made the card shows the next finding for a moment, in ms. */
const settling = 300;

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

const outcomes = { gone: 'fixed.gone', added: 'fixed.added', 'not-taken': 'fixed.notTaken' } as const;

/** What stands in the card: the focus stays on it as it turns to another finding, so that nothing is read by itself. */
function pageOf(model: OverlayModel): string {
  const { at, shown } = placeOf(model);
  if (!shown) return '';
  if (shown.fixed) return say(outcomes[shown.fixed]);
  return `${say('card.place', { at: at + 1, of: model.findings.length })}. ${shown.finding.says.title}`;
}

/**
 * A polite live region that says each thing once: not on every key, and not again while it stays true.
 * When all is put right it says that too, once. In an open card it says what the card turns to.
 */
export function createAnnouncer(root: ShadowRoot, signal: AbortSignal): { hear(model: OverlayModel): void } {
  const region = document.createElement('p');
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  root.append(region);

  let said = '';
  let read: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting));

  return {
    hear(model) {
      clearTimeout(waiting);
      if (model.cardOpen && !model.notice) {
        const page = pageOf(model);
        // As the card opens it is read by itself.
        read ??= page;
        if (page === '' || page === read) return;
        waiting = setTimeout(() => {
          region.textContent = page;
          read = page;
        }, settling);
        return;
      }
      read = undefined;
      waiting = setTimeout(() => {
        const now = sentenceFor(model);
        if (now === said) return;
        region.textContent = now || say('announce.clear');
        said = now;
      }, patience);
    },
  };
}
