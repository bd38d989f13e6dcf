import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KnownPerson } from '../../settings/people.ts';
import { longDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { useAnswer } from '../loaded.ts';

export interface PeopleServices {
  people(): Promise<readonly KnownPerson[]>;
  /** Gives who is left. */
  forgetPerson(code: string): Promise<readonly KnownPerson[]>;
}

/** Everybody the person had remembered: by kind and day, as no name is kept. */
export function People({ services }: { readonly services: PeopleServices }): JSX.Element {
  const [answer, setAnswer] = useAnswer(() => services.people());
  const [failed, setFailed] = useState(false);
  const known = answer.state === 'here' ? answer.value : [];

  const forget = (code: string): void => {
    setFailed(false);
    services.forgetPerson(code).then(setAnswer, () => setFailed(true));
  };

  return (
    <section class="panel" aria-labelledby="people">
      <h2 id="people">{say('people.title')}</h2>
      <p class="small">{say('people.hint')}</p>
      {answer.state === 'here' && known.length === 0 && <p>{say('people.none')}</p>}
      {known.length > 0 && (
        <ul class="people plain-list">
          {known.map(({ code, kind, on }) => (
            <li key={code}>
              <span>{say(`people.${kind}`, { day: longDay(on) })}</span>
              <button
                type="button"
                class="button"
                aria-label={say('people.forgetOne', { one: say(`people.${kind}`, { day: longDay(on) }) })}
                onClick={() => forget(code)}
              >
                {say('people.forget')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed && (
        <p class="error" role="alert">
          {say('page.notSaved')}
        </p>
      )}
    </section>
  );
}
