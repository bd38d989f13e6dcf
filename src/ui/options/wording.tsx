import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { say } from '../../words/say.ts';

const shortest = 10;

interface WordingProps {
  readonly own: string | undefined;
  readonly policys: string;
  /** Does it say what a personal disclaimer must? */
  readonly saysEnough: (text: string) => Promise<boolean>;
  readonly onChange: (text: string | undefined) => void;
}

/** The personal disclaimer in the person's own words. Words that do not say enough are not taken. */
export function Wording({ own, policys, saysEnough, onChange }: WordingProps): JSX.Element {
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);

  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    const fault =
      text.length < shortest
        ? say('wording.short')
        : (await saysEnough(text))
          ? undefined
          : say('wording.lacking');
    setProblem(fault);
    if (fault === undefined) onChange(text);
    else field.current?.focus();
  };
  const back = (): void => {
    setProblem(undefined);
    if (field.current) field.current.value = '';
    onChange(undefined);
  };

  return (
    <section class="panel" aria-labelledby="wording">
      <h2 id="wording">{say('wording.title')}</h2>
      <p class="small">{say('wording.hint')}</p>
      <p class="small">{say('wording.policys', { text: policys })}</p>
      <form
        class="wording"
        noValidate
        onSubmit={(event) => keep(event).catch(() => setProblem(say('page.failed')))}
      >
        <label class="label" for="own-words">
          {say('wording.label')}
        </label>
        <textarea
          id="own-words"
          class="field"
          ref={field}
          rows={2}
          maxLength={500}
          defaultValue={own ?? ''}
          aria-invalid={problem !== undefined}
          {...(problem !== undefined && { 'aria-describedby': 'wording-problem' })}
        />
        {problem !== undefined && (
          <p id="wording-problem" class="error">
            {problem}
          </p>
        )}
        <p class="acts">
          <button type="submit" class="button">
            {say('wording.keep')}
          </button>
          {own !== undefined && (
            <button type="button" class="button" onClick={back}>
              {say('wording.back')}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}
