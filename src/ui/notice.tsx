import type { JSX } from 'preact';
import type { OverlayModel } from './model.ts';
import { trusted } from './trusted.ts';
import { words } from './words.ts';

interface NoticeProps {
  readonly notice: NonNullable<OverlayModel['notice']>;
  readonly onUndo: () => void;
}

/** One sentence about what Postcheck did by itself, with the way back. */
export function Notice({ notice, onUndo }: NoticeProps): JSX.Element {
  return (
    <section class="notice" aria-label={words.name}>
      <p>{notice.text}</p>
      {notice.undo && (
        <button type="button" class="button" onClick={trusted(onUndo)}>
          {words.notice.undo}
        </button>
      )}
    </section>
  );
}
