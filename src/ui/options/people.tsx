import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KnownPerson } from '../../settings/people.ts';
import { useAnswer } from '../loaded.ts';
import { pageWords } from '../page-words.ts';

export interface PeopleServices {
  people(): Promise<readonly KnownPerson[]>;
  /** Gives who is left. */
  forgetPerson(code: string): Promise<readonly KnownPerson[]>;
}

const words = pageWords.options.people;

const day = (on: string): string =>
  new Date(on).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

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
      <h2 id="people">{words.title}</h2>
      <p class="small">{words.hint}</p>
      {answer.state === 'here' && known.length === 0 && <p>{words.none}</p>}
      {known.length > 0 && (
        <ul class="people plain-list">
          {known.map(({ code, kind, on }) => (
            <li key={code}>
              <span>{words.one[kind](day(on))}</span>
              <button
                type="button"
                class="button"
                aria-label={words.forgetOne(words.one[kind](day(on)))}
                onClick={() => forget(code)}
              >
                {words.forget}
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed && (
        <p class="error" role="alert">
          {pageWords.popup.notSaved}
        </p>
      )}
    </section>
  );
}
