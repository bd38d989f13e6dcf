import type { JSX } from 'preact';
import type { ShownManaged } from '../../messages/shown-managed.ts';
import { say } from '../../words/say.ts';

/** What IT set, who may change it, and what of it is not in force. Nothing where nothing is managed. */
export function ManagedPanel({ entries, ignored }: ShownManaged): JSX.Element | null {
  if (entries.length + ignored.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="managed">
      <h2 id="managed">{say('managed.title')}</h2>
      {entries.length > 0 && (
        <>
          <p class="small">{say('managed.hint')}</p>
          <table class="managed">
            <thead>
              <tr>
                <th scope="col">{say('managed.setting')}</th>
                <th scope="col">{say('managed.value')}</th>
                <th scope="col">{say('managed.holds')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ key, title, value, holds }) => (
                <tr key={key}>
                  <th scope="row">
                    {title} <code>{key}</code>
                  </th>
                  <td>{value}</td>
                  <td>{say(`managed.${holds}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {ignored.length > 0 && (
        <>
          <h3>{say('managed.ignored')}</h3>
          <p class="small">{say('managed.ignoredHint')}</p>
          <ul class="ignored">
            {ignored.map(({ path, message }) => (
              <li key={path + message}>
                {path !== '' && <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small">{say('managed.unseen')}</p>
    </section>
  );
}
