import type { JSX } from 'preact';
import type { ShownPolicy } from '../../messages/shown-policy.ts';
import { disclaimerNames, pageWords } from '../page-words.ts';

/** What stands beside the sections: the prescribed words, whom to ask, and further policies. */
export function Appendix({ policy }: { readonly policy: ShownPolicy }): JSX.Element {
  return (
    <>
      <section class="section panel" aria-labelledby="disclaimers">
        <h2 id="disclaimers">{pageWords.policy.disclaimers}</h2>
        {policy.disclaimers.map(({ kind, section, text, short }) => (
          <div key={kind} class="disclaimer">
            <h3>{disclaimerNames[kind] ?? kind}</h3>
            <blockquote>{text}</blockquote>
            {short.length > 0 && (
              <>
                <p class="label small">{pageWords.policy.shorter}</p>
                <ul>
                  {short.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </>
            )}
            <p class="small">
              <a href={`#${policy.id}-${section}`}>{pageWords.policy.disclaimerSection(section)}</a>
            </p>
          </div>
        ))}
      </section>
      {policy.contacts.length > 0 && (
        <section class="section panel" aria-labelledby="contacts">
          <h2 id="contacts">{pageWords.policy.contacts}</h2>
          <dl class="contacts">
            {policy.contacts.map(({ id, name, purpose, email, phone }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{purpose}</dd>
                {email && (
                  <dd>
                    <a href={`mailto:${email}`}>{email}</a>
                  </dd>
                )}
                {phone && <dd>{phone}</dd>}
              </div>
            ))}
          </dl>
        </section>
      )}
      {policy.links.length > 0 && (
        <section class="section panel" aria-labelledby="links">
          <h2 id="links">{pageWords.policy.links}</h2>
          <ul>
            {policy.links.map(({ title, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                  <span class="unseen"> ({pageWords.newTab})</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {policy.relatedPolicies.length > 0 && (
        <section class="section panel" aria-labelledby="related">
          <h2 id="related">{pageWords.policy.related}</h2>
          <ul>
            {policy.relatedPolicies.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
