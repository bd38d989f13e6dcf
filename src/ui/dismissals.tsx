import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ShownFinding } from '../messages/protocol.ts';
import { Choices, Disclosure } from './disclosure.tsx';
import type { Dismissed } from './model.ts';
import { ReasonForm } from './reason.tsx';
import { dismissalsFor, words } from './words.ts';

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
    <Disclosure id="reasons" label={words.dismiss.open}>
      {chosen === undefined ? (
        <Choices
          label={words.dismiss.ask}
          choices={dismissalsFor(finding.rule)}
          focused={cancelled}
          onChoose={(reason) => (finding.asksWhy ? setChosen(reason) : onDismiss(reason, kept()))}
        />
      ) : (
        <ReasonForm
          id="why"
          words={words.dismiss}
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
            {words.dismiss.remember}
            <span class="small"> {words.dismiss.rememberHow}</span>
          </span>
        </label>
      )}
    </Disclosure>
  );
}
