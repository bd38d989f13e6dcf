import type { JSX } from 'preact';
import { say } from '../../words/say.ts';
import { PageHead } from '../page-head.tsx';

const sections = [
  {
    title: 'privacy.reads',
    says: ['privacy.readsBox', 'privacy.readsReply', 'privacy.readsNoMessages', 'privacy.readsNoOther'],
  },
  { title: 'privacy.goes', says: ['privacy.goesNowhere', 'privacy.goesToNobody'] },
  {
    title: 'privacy.keeps',
    says: [
      'privacy.keepsSettings',
      'privacy.keepsManaged',
      'privacy.keepsCounts',
      'privacy.keepsPeople',
      'privacy.keepsNoDraft',
    ],
  },
] as const;

/** The permissions that are explained. A test holds this list against the manifest. */
export const explained = ['storage', 'activeTab', 'contextMenus', 'scripting'] as const;
const isKnown = (name: string): name is (typeof explained)[number] => explained.some((one) => one === name);

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
      <PageHead title={say('privacy.title')} here="privacy" />
      <main>
        <p class="lead">{say('privacy.short')}</p>
        {sections.map(({ title, says }) => (
          <section key={title} class="panel">
            <h2>{say(title)}</h2>
            <ul class="says">
              {says.map((one) => (
                <li key={one}>{say(one)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section class="panel">
          <h2>{say('privacy.permissions')}</h2>
          <dl>
            {permissions.map((one) => (
              <div key={one} class="permission">
                <dt>
                  <code>{one}</code>
                </dt>
                <dd>{isKnown(one) && say(`permission.${one}`)}</dd>
              </div>
            ))}
          </dl>
          <p>{say('privacy.sites')}</p>
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
