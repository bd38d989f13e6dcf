import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import type { OverlayModel } from './model.ts';
import { trusted } from './trusted.ts';

interface NoticeProps {
  readonly notice: NonNullable<OverlayModel['notice']>;
  readonly onPress: () => void;
}

/** One sentence about what Postcheck did by itself, with one button at most. */
export function Notice({ notice, onPress }: NoticeProps): JSX.Element {
  return (
    <section class="notice" aria-label={say('name')}>
      <p>{notice.text}</p>
      {notice.button && (
        <button type="button" class="button" onClick={trusted(onPress)}>
          {say(`notice.${notice.button}`)}
        </button>
      )}
    </section>
  );
}
