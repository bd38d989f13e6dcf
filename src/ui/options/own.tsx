import type { JSX } from 'preact';
import type { Lockable } from '../../settings/managed/keys.ts';
import type { Person } from '../../settings/schema.ts';

import { say } from '../../words/say.ts';
import type { Known, OptionsServices } from './options-page.tsx';
import { Rules } from './rules.tsx';
import { Wording } from './wording.tsx';

interface OwnProps {
  readonly known: Known;
  readonly services: Pick<OptionsServices, 'saysEnough'>;
  readonly onChange: (change: (person: Person) => Person) => void;
}

/** How Postcheck behaves towards this person: what it tells, in which words it disclaims, what it keeps. */
export function Own({ known: { settings, policies }, services, onChange }: OwnProps): JSX.Element {
  const isLocked = (key: Lockable): boolean => settings.locked.includes(key);
  const personal = policies.disclaimers.find(({ kind }) => kind === 'personal');
  return (
    <>
      <Rules
        checks={policies.checks}
        locked={isLocked('ruleSeverities')}
        onChange={(rule, severity) =>
          onChange((person) => ({ ...person, severities: { ...person.severities, [rule]: severity } }))
        }
      />
      {personal && (
        <Wording
          own={settings.disclaimer}
          policys={personal.text}
          saysEnough={services.saysEnough}
          onChange={(disclaimer) => onChange((person) => ({ ...person, disclaimer }))}
        />
      )}
      <section class="panel" aria-labelledby="keeping">
        <h2 id="keeping">{say('keeping.title')}</h2>
        <Tick
          label={say('keeping.counts')}
          hint={say('keeping.countsHint')}
          on={settings.weeklyCounts}
          locked={isLocked('weeklyCountsOff')}
          onChange={(weeklyCounts) => onChange((person) => ({ ...person, weeklyCounts }))}
        />
        <Tick
          label={say('keeping.memory')}
          hint={say('keeping.memoryHint')}
          on={settings.dismissalMemory}
          locked={isLocked('dismissalMemoryOff')}
          onChange={(dismissalMemory) => onChange((person) => ({ ...person, dismissalMemory }))}
        />
        <Tick
          label={say('keeping.reader')}
          hint={say('keeping.readerHint')}
          name="reader"
          on={settings.reader}
          locked={isLocked('readerOff')}
          onChange={(reader) => onChange((person) => ({ ...person, reader }))}
        />
      </section>
    </>
  );
}

interface TickProps {
  readonly name?: string;
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly locked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Tick({ name, label, hint, on, locked, onChange }: TickProps): JSX.Element {
  return (
    <label class="switch">
      <input
        type="checkbox"
        name={name}
        checked={on}
        disabled={locked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        <span class="small hint">{hint}</span>
        {locked && <span class="small hint">{say('page.byOrganisation')}</span>}
      </span>
    </label>
  );
}
