import type { JSX } from 'preact';
import type { ShownCheck } from '../../messages/shown-policy.ts';
import type { RowSeverity } from '../../policy/schema.ts';
import { say } from '../../words/say.ts';

const choices: readonly RowSeverity[] = ['block', 'warn', 'advise', 'off'];
const isChoice = (value: string): value is RowSeverity => choices.some((one) => one === value);

interface RulesProps {
  readonly checks: readonly ShownCheck[];
  readonly locked: boolean;
  readonly onChange: (rule: string, severity: RowSeverity) => void;
}

/** How strict each rule is for this person. */
export function Rules({ checks, locked, onChange }: RulesProps): JSX.Element {
  return (
    <section class="panel" aria-labelledby="rules">
      <h2 id="rules">{say('rules.title')}</h2>
      <p class="small">{locked ? say('page.byOrganisation') : say('rules.hint')}</p>
      <details>
        <summary>{say('rules.count', { count: checks.length })}</summary>
        <ul class="plain-list rules">
          {checks.map((check) => (
            <li key={check.rule}>
              <RuleRow
                check={check}
                locked={locked}
                onChange={(severity) => onChange(check.rule, severity)}
              />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface RuleRowProps {
  readonly check: ShownCheck;
  readonly locked: boolean;
  readonly onChange: (severity: RowSeverity) => void;
}

function RuleRow({ check: { rule, title, severity, set }, locked, onChange }: RuleRowProps): JSX.Element {
  const ruledOut = set === 'block';
  return (
    <label class="rule">
      <span>
        {title}
        {ruledOut && <span class="small hint">{say('rules.fixed')}</span>}
      </span>
      <select
        class="field"
        name={rule}
        value={severity}
        disabled={locked || ruledOut}
        onChange={({ currentTarget: { value } }) => isChoice(value) && onChange(value)}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {one === set ? say('rules.asSet', { name: say(`strictness.${one}`) }) : say(`strictness.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
