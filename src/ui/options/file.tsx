import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Fault, printFault } from '../../policy/fault.ts';
import { readFile } from '../../settings/file.ts';
import type { Person } from '../../settings/schema.ts';
import { faultInWords } from '../../words/faults.ts';
import { say } from '../../words/say.ts';

interface SettingsFileProps {
  readonly onSave: () => void;
  readonly onTake: (person: Person) => Promise<void>;
}

type Outcome = 'taken' | 'failed' | readonly Fault[];

/** Settings to a file and back. A file with a mistake is refused whole. */
export function SettingsFile({ onSave, onTake }: SettingsFileProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>();
  const field = useRef<HTMLInputElement>(null);

  const take = async (): Promise<void> => {
    const [file] = field.current?.files ?? [];
    if (!file) return;
    const read = readFile(await file.text());
    if ('faults' in read) {
      setOutcome(read.faults);
      return;
    }
    await onTake(read.person);
    setOutcome('taken');
  };
  const chosen = async (): Promise<void> => {
    setOutcome(undefined);
    await take().catch(() => setOutcome('failed'));
    // So that the same file, put right, can be chosen again.
    if (field.current) field.current.value = '';
  };

  return (
    <section class="panel" aria-labelledby="file">
      <h2 id="file">{say('file.title')}</h2>
      <p class="small">{say('file.hint')}</p>
      <p class="acts">
        <button type="button" class="button" onClick={onSave}>
          {say('file.save')}
        </button>
        <label class="button file">
          {say('file.open')}
          <input ref={field} class="unseen" type="file" accept=".json" onChange={() => void chosen()} />
        </label>
      </p>
      <div role="status">
        {outcome === 'taken' && <p>{say('file.taken')}</p>}
        {outcome === 'failed' && <p class="error">{say('page.notSaved')}</p>}
        {Array.isArray(outcome) && (
          <>
            <p class="error">{say('file.refused')}</p>
            <ul class="ignored">
              {outcome.map((fault) => (
                <li key={printFault(fault)}>
                  {printFault({ ...fault, message: faultInWords(fault.message) })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
