import type { JSX } from 'preact';
import type { ShownPolicy, ShownSection } from '../../messages/shown-policy.ts';
import { say } from '../../words/say.ts';
import { CheckView } from './check-view.tsx';
import { checksOf } from './search.ts';

interface SectionProps {
  readonly policy: ShownPolicy;
  readonly section: ShownSection;
  readonly here: boolean;
  /** The page was opened at this section, from a finding about it. */
  readonly arrived: boolean;
  readonly backToDraft: (() => void) | undefined;
}

export function SectionView({ policy, section, here, arrived, backToDraft }: SectionProps): JSX.Element {
  const checks = checksOf(policy, section);
  return (
    <section class={here ? 'section panel here' : 'section panel'} aria-labelledby={section.anchor}>
      {here && arrived && (
        <p class="arrived-note">
          {say('policy.arrived')}
          {backToDraft && (
            <button type="button" class="button" onClick={backToDraft}>
              {say('policy.backToDraft')}
            </button>
          )}
        </p>
      )}
      {/* The heading takes the focus on arrival, so that reading starts here. */}
      <h2 id={section.anchor} tabIndex={-1}>
        {section.heading}
      </h2>
      {section.summary.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {checks.length === 0 ? (
        <p class="advice-only small">{say('policy.adviceOnly')}</p>
      ) : (
        <div class="checks">
          <h3>{say('policy.checks')}</h3>
          <ul class="plain-list">
            {checks.map((check) => (
              <CheckView key={check.rule} check={check} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
