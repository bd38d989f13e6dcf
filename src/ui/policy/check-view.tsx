import type { JSX } from 'preact';
import type { Circumstance, ShownCheck, ShownExample } from '../../messages/shown-policy.ts';
import { say } from '../../words/say.ts';
import { Marked, markedExample } from '../marked.tsx';
import { SeverityTag } from '../tag.tsx';

/** What one rule looks for, with the examples from its own file. */
export function CheckView({ check }: { readonly check: ShownCheck }): JSX.Element {
  const common = sharedBy([...check.flags, ...check.passes]);
  const prepared = ({ text, when }: ShownExample): Prepared => ({
    ...markedExample(text),
    when: when.filter((one) => !common.includes(one)),
  });
  const flags = check.flags.map(prepared);
  const underlined = flags.filter(({ spans }) => spans.length > 0);
  const whole = flags.filter(({ spans }) => spans.length === 0);
  return (
    <li class="check">
      <p class="check-title">
        {check.severity === 'off' ? (
          <span class="tag tag-off">{say('strictness.off')}</span>
        ) : (
          <SeverityTag severity={check.severity} />
        )}
        <span>{check.title}</span>
      </p>
      <p>
        {check.why} {check.todo}
      </p>
      <details>
        <summary>
          {say('policy.examples', { count: check.flags.length + check.passes.length })}
          <span class="unseen">: {check.title}</span>
        </summary>
        {common.length > 0 && <p class="small">{say('policy.all', { when: toldTogether(common) })}</p>}
        <Examples title={say('policy.underlines')} examples={underlined} />
        <Examples title={say('policy.wholeDraft')} examples={whole} />
        <Examples title={say('policy.letsPass')} examples={check.passes.map(prepared)} />
        <p class="small">
          <code>{check.rule}</code>
        </p>
      </details>
    </li>
  );
}

interface Prepared extends ReturnType<typeof markedExample> {
  readonly when: ShownExample['when'];
}

/** What holds for every one of the examples, to be said once. */
const sharedBy = ([first, ...others]: readonly ShownExample[]): Circumstance[] =>
  (first?.when ?? []).filter((one) => others.every(({ when }) => when.includes(one)));

const toldTogether = (when: readonly Circumstance[]): string =>
  when.map((one) => say(`when.${one}`)).join(', ');

interface ExamplesProps {
  readonly title: string;
  readonly examples: readonly Prepared[];
}

function Examples({ title, examples }: ExamplesProps): JSX.Element | null {
  const told = examples.filter(({ text }) => text.trim() !== '');
  if (told.length === 0) return null;
  return (
    <>
      <p class="label">{title}</p>
      <ul class="examples">
        {told.map(({ text, spans, when }) => (
          <li key={`${text} ${when.join(' ')}`}>
            <q>
              <Marked text={text} spans={spans} />
            </q>
            {when.length > 0 && <span class="small"> ({toldTogether(when)})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
