import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { clock } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import type { PopupServices } from './services.ts';

interface PauseProps {
  /** Nothing is checked until then; ms since 1970. */
  readonly until: number | undefined;
  readonly services: Pick<PopupServices, 'pause'>;
}

const tenMinutes = 600_000;

/** Ten minutes of quiet on every site, and the way out of them. */
export function Pause({ until: before, services }: PauseProps): JSX.Element {
  const [until, setUntil] = useState(before);
  const [failed, setFailed] = useState(false);
  const ask = (wanted: boolean): void => {
    services.pause(wanted).then(
      () => {
        setFailed(false);
        setUntil(wanted ? Date.now() + tenMinutes : undefined);
      },
      () => setFailed(true),
    );
  };
  return (
    <div class="pause">
      <p role="status">{until !== undefined && say('popup.paused', { time: clock(until) })}</p>
      <button type="button" class="button" onClick={() => ask(until === undefined)}>
        {until === undefined ? say('popup.pause') : say('popup.resume')}
      </button>
      {failed && (
        <p class="error" role="alert">
          {say('page.notSaved')}
        </p>
      )}
    </div>
  );
}
