import type { JSX } from 'preact';
import type { ShownPolicy } from '../../messages/shown-policy.ts';
import { say } from '../../words/say.ts';

const kinds = ['personal', 'blog', 'reference', 'media-comment', 'site'] as const;
const isKnown = (kind: string): kind is (typeof kinds)[number] => kinds.some((one) => one === kind);

/** What stands beside the sections: the prescribed words, whom to ask, and further policies. */
export function Appendix({ policy }: { readonly policy: ShownPolicy }): JSX.Element {
  return (
    <>
      <section class="section panel" aria-labelledby="disclaimers">
        <h2 id="disclaimers">{say('policy.disclaimers')}</h2>
        {policy.disclaimers.map(({ kind, section, text, short }) => (
          <div key={kind} class="disclaimer">
            <h3>{isKnown(kind) ? say(`disclaimer.${kind}`) : kind}</h3>
            <blockquote>{text}</blockquote>
            {short.length > 0 && (
              <>
                <p class="label small">{say('policy.shorter')}</p>
                <ul>
                  {short.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </>
            )}
            <p class="small">
              <a href={`#${policy.id}-${section}`}>{say('policy.disclaimerSection', { section })}</a>
            </p>
          </div>
        ))}
      </section>
      {policy.contacts.length > 0 && (
        <section class="section panel" aria-labelledby="contacts">
          <h2 id="contacts">{say('policy.contacts')}</h2>
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
          <h2 id="links">{say('policy.links')}</h2>
          <ul>
            {policy.links.map(({ title, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                  <span class="unseen"> ({say('page.newTab')})</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {policy.relatedPolicies.length > 0 && (
        <section class="section panel" aria-labelledby="related">
          <h2 id="related">{say('policy.related')}</h2>
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
