import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { trusted } from './trusted.ts';
import { words } from './words.ts';

interface HoldProps {
  readonly needsReason: boolean;
  readonly count: number;
  readonly onBack: () => void;
  readonly onPost: (reason: string) => void;
}

/** The two ways out of a held post. A reason is asked for only when something is `block`. */
export function HoldChoices({ needsReason, count, onBack, onPost }: HoldProps): JSX.Element {
  const [step, setStep] = useState<'choose' | 'say-why' | 'cancelled'>('choose');
  const anyway = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'cancelled') anyway.current?.focus();
  }, [step]);

  if (step === 'say-why') return <ReasonForm onCancel={() => setStep('cancelled')} onPost={onPost} />;
  return (
    <div class="hold-choices">
      <div class="buttons">
        <button type="button" class="button main" onClick={trusted(onBack)}>
          {words.hold.back}
        </button>
        <button
          type="button"
          class="button plain"
          ref={anyway}
          onClick={trusted(() => (needsReason ? setStep('say-why') : onPost('')))}
        >
          {words.hold.anyway}
          {needsReason && '…'}
        </button>
      </div>
      {count > 1 && <p class="small">{words.hold.covers(count)}</p>}
    </div>
  );
}

interface ReasonProps {
  readonly onCancel: () => void;
  readonly onPost: (reason: string) => void;
}

function ReasonForm({ onCancel, onPost }: ReasonProps): JSX.Element {
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const post = (): void => {
    const reason = field.current?.value.trim() ?? '';
    setMissing(!reason);
    if (reason) onPost(reason);
    else field.current?.focus();
  };

  return (
    <div class="hold-choices">
      <label class="label" for="reason">
        {words.hold.reason}
      </label>
      <p class="small" id="reason-hint">
        {words.hold.reasonHint}
      </p>
      {missing && (
        <p class="error" id="reason-missing">
          {words.hold.reasonMissing}
        </p>
      )}
      <textarea
        id="reason"
        ref={field}
        rows={2}
        maxLength={300}
        required
        aria-invalid={missing}
        aria-describedby={missing ? 'reason-missing reason-hint' : 'reason-hint'}
      />
      <div class="buttons">
        <button type="button" class="button main" onClick={trusted(post)}>
          {words.hold.anyway}
        </button>
        <button type="button" class="button plain" onClick={trusted(onCancel)}>
          {words.hold.cancel}
        </button>
      </div>
    </div>
  );
}
