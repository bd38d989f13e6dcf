import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ShownFinding } from '../messages/protocol.ts';
import { say } from '../words/say.ts';
import { Choices, Disclosure } from './disclosure.tsx';
import { dismissalsFor } from './dismissal.ts';
import type { Dismissed } from './model.ts';
import { ReasonForm } from './reason.tsx';

interface DismissalsProps {
  readonly finding: ShownFinding;
  readonly onDismiss: (reason: string, more: Dismissed) => void;
}

/** A quiet way of saying that a finding is none, and why. */
export function Dismissals({ finding, onDismiss }: DismissalsProps): JSX.Element {
  const [chosen, setChosen] = useState<string>();
  const [cancelled, setCancelled] = useState(false);
  const remember = useRef<HTMLInputElement>(null);
  const kept = (): Dismissed => ({ remember: remember.current?.checked ?? false });
  return (
    <Disclosure id="reasons" label={say('dismiss.open')}>
      {chosen === undefined ? (
        <Choices
          label={say('dismiss.ask')}
          choices={dismissalsFor(finding.rule).map((id) => ({ id, label: say(`dismissal.${id}`) }))}
          focused={cancelled}
          onChoose={(reason) => (finding.asksWhy ? setChosen(reason) : onDismiss(reason, kept()))}
        />
      ) : (
        <ReasonForm
          id="why"
          of="dismiss"
          onCancel={() => {
            setCancelled(true);
            setChosen(undefined);
          }}
          onDone={(why) => onDismiss(chosen, { ...kept(), why })}
        />
      )}
      {finding.canRemember && (
        <label class="remember">
          <input type="checkbox" ref={remember} />
          <span>
            {say('dismiss.remember')}
            <span class="small"> {say('dismiss.rememberHow')}</span>
          </span>
        </label>
      )}
    </Disclosure>
  );
}
