import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Down } from './icons.tsx';
import { trusted } from './trusted.ts';

interface DisclosureProps {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A quiet line that opens to more choices. */
export function Disclosure({ id, label, children }: DisclosureProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={trusted(() => setOpen(!open))}
      >
        {label}
        <Down />
      </button>
      <div id={id} class="disclosed" hidden={!open}>
        {children}
      </div>
    </div>
  );
}

interface ChoicesProps<Id extends string> {
  /** What the choices answer. */
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  /** The keyboard comes back to them. */
  readonly focused?: boolean;
  readonly onChoose: (id: Id) => void;
}

export function Choices<Id extends string>({
  label,
  choices,
  focused = false,
  onChoose,
}: ChoicesProps<Id>): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (focused) list.current?.querySelector('button')?.focus();
  }, [focused]);
  return (
    <ul class="reasons" aria-label={label} ref={list}>
      {choices.map((choice) => (
        <li key={choice.id}>
          <button type="button" class="reason" onClick={trusted(() => onChoose(choice.id))}>
            {choice.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
