import type { JSX } from 'preact';
import { type Severity, severities } from '../../engine/finding.ts';
import { say } from '../../words/say.ts';
import { Evidence } from '../evidence.tsx';
import { SeverityTag } from '../tag.tsx';
import { sectionAddress } from './services.ts';

interface Listed {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  /** The words in question, where the text is at hand. */
  readonly quote?: string;
  readonly sentence?: string;
  readonly evidence: readonly string[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** One button each. */
  readonly acts?: readonly Act[];
}

interface Act {
  readonly label: string;
  readonly run: () => void;
}

interface FindingsProps {
  readonly findings: readonly Listed[];
  readonly pack: string;
}

const mostUrgentFirst = [...severities].reverse();

/** Findings grouped by what to do about them, each with its sections in the policy. */
export function Findings({ findings, pack }: FindingsProps): JSX.Element {
  return (
    <div class="groups">
      {mostUrgentFirst.map((severity) => {
        const group = findings.filter((one) => one.severity === severity);
        return group.length === 0 ? null : (
          <section key={severity} class="group" aria-label={say(`group.${severity}`)}>
            <SeverityTag severity={severity} />
            <ul class="plain-list">
              {group.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a rule can find the same thing twice, and no finding has a name of its own here
                <li key={`${one.rule} ${index}`} class="finding">
                  <p class="finding-title">{one.title}</p>
                  {one.quote && <p class="quote">{one.quote}</p>}
                  {one.sentence && <p>{one.sentence}</p>}
                  {one.acts && one.acts.length > 0 && (
                    <p class="acts">
                      {one.acts.map(({ label, run }) => (
                        <button key={label} type="button" class="button" onClick={run}>
                          {label}
                          <span class="unseen">: {one.title}</span>
                        </button>
                      ))}
                    </p>
                  )}
                  <Evidence reasons={one.evidence} label={say('popup.because')} />
                  <p class="finding-sections">
                    {one.sections.map(({ id, title }) => (
                      <a key={id} href={sectionAddress(pack, id)} target="_blank" rel="noreferrer">
                        {id} {title}
                        <span class="unseen"> ({say('page.newTab')})</span>
                      </a>
                    ))}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
