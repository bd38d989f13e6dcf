import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { ReasonForm } from './reason.tsx';
import { trusted } from './trusted.ts';

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
  useLayoutEffect(() => {
    if (step === 'cancelled') anyway.current?.focus();
  }, [step]);

  if (step === 'say-why') {
    return (
      <div class="hold-choices">
        <ReasonForm id="reason" of="hold" onCancel={() => setStep('cancelled')} onDone={onPost} />
      </div>
    );
  }
  return (
    <div class="hold-choices">
      <div class="buttons">
        <button type="button" class="button main" onClick={trusted(onBack)}>
          {say('hold.back')}
        </button>
        <button
          type="button"
          class="button plain"
          ref={anyway}
          onClick={trusted(() => (needsReason ? setStep('say-why') : onPost('')))}
        >
          {needsReason ? say('hold.doneAndSayWhy') : say('hold.done')}
        </button>
      </div>
      {count > 1 && (
        <p class="small">{count === 2 ? say('hold.coversBoth') : say('hold.coversAll', { count })}</p>
      )}
    </div>
  );
}
