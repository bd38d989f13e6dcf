import type { JSX } from 'preact';
import type { ShownCheck } from '../../messages/shown-policy.ts';
import type { RowSeverity } from '../../policy/schema.ts';
import { pageWords, ruleSeverityNames } from '../page-words.ts';

const words = pageWords.options.rules;
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
      <h2 id="rules">{words.title}</h2>
      <p class="small">{locked ? pageWords.options.byOrganisation : words.hint}</p>
      <details>
        <summary>{words.count(checks.length)}</summary>
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
        {ruledOut && <span class="small hint">{words.fixed}</span>}
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
            {one === set ? words.asSet(ruleSeverityNames[one]) : ruleSeverityNames[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
