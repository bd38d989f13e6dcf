import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { pageWords } from '../page-words.ts';

const words = pageWords.options.wording;
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
    const fault = text.length < shortest ? words.short : (await saysEnough(text)) ? undefined : words.lacking;
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
      <h2 id="wording">{words.title}</h2>
      <p class="small">{words.hint}</p>
      <p class="small">{words.policys(policys)}</p>
      <form
        class="wording"
        noValidate
        onSubmit={(event) => keep(event).catch(() => setProblem(pageWords.failed))}
      >
        <label class="label" for="own-words">
          {words.label}
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
            {words.keep}
          </button>
          {own !== undefined && (
            <button type="button" class="button" onClick={back}>
              {words.back}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}
