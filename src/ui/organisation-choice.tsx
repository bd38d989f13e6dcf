import type { JSX } from 'preact';
import type { ShownPolicy } from '../messages/shown-policy.ts';

interface OrganisationChoiceProps {
  readonly packs: ShownPolicy['packs'];
  readonly chosen: string;
  readonly locked: boolean;
  readonly onChange: (id: string) => void;
}

/** Whose policy is in force: one line for each there is. Stands in a fieldset that asks for it. */
export function OrganisationChoice({
  packs,
  chosen,
  locked,
  onChange,
}: OrganisationChoiceProps): JSX.Element {
  return (
    <>
      {packs.map(({ id, organisation }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="pack"
            value={id}
            checked={chosen === id}
            disabled={locked}
            onChange={() => onChange(id)}
          />
          {organisation}
        </label>
      ))}
    </>
  );
}
