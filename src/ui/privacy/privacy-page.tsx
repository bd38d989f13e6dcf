import type { JSX } from 'preact';
import { PageHead } from '../page-head.tsx';
import { permissionWords, privacyWords } from './words.ts';

interface PrivacyPageProps {
  /** As the manifest asks for them. */
  readonly permissions: readonly string[];
  /** The hosts it works on. */
  readonly hosts: readonly string[];
}

/** What is read, where it goes, what is kept, and what each permission is for. */
export function PrivacyPage({ permissions, hosts }: PrivacyPageProps): JSX.Element {
  return (
    <div class="page">
      <PageHead title={privacyWords.title} here="privacy" />
      <main>
        <p class="lead">{privacyWords.short}</p>
        {privacyWords.sections.map(({ title, says }) => (
          <section key={title} class="panel">
            <h2>{title}</h2>
            <ul class="says">
              {says.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </section>
        ))}
        <section class="panel">
          <h2>{privacyWords.permissions}</h2>
          <dl>
            {permissions.map((one) => (
              <div key={one} class="permission">
                <dt>
                  <code>{one}</code>
                </dt>
                <dd>{permissionWords[one]}</dd>
              </div>
            ))}
          </dl>
          <p>{privacyWords.sites}</p>
          <ul class="says">
            {hosts.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}
