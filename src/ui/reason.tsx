import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { trusted } from './trusted.ts';

interface ReasonProps {
  readonly id: string;
  readonly of: 'hold' | 'dismiss';
  readonly onCancel: () => void;
  /** Called with what was typed, which is never blank. */
  readonly onDone: (reason: string) => void;
}

/** Asks for a few words before something is left as it is. */
export function ReasonForm({ id, of, onCancel, onDone }: ReasonProps): JSX.Element {
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  const done = (): void => {
    const reason = field.current?.value.trim() ?? '';
    setMissing(!reason);
    if (reason) onDone(reason);
    else field.current?.focus();
  };

  const hint = `${id}-hint`;
  const fault = `${id}-missing`;
  return (
    <div class="why">
      <label class="label" for={id}>
        {say(`${of}.reason`)}
      </label>
      <p class="small" id={hint}>
        {say('reason.hint')}
      </p>
      {missing && (
        <p class="error" id={fault}>
          {say(`${of}.reasonMissing`)}
        </p>
      )}
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={300}
        required
        aria-invalid={missing}
        aria-describedby={missing ? `${fault} ${hint}` : hint}
      />
      <div class="buttons">
        <button type="button" class="button main" onClick={trusted(done)}>
          {say(`${of}.done`)}
        </button>
        <button type="button" class="button plain" onClick={trusted(onCancel)}>
          {say('reason.cancel')}
        </button>
      </div>
    </div>
  );
}
