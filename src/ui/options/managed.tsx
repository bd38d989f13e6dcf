import type { JSX } from 'preact';
import type { ShownManaged } from '../../messages/shown-managed.ts';
import { pageWords } from '../page-words.ts';

const words = pageWords.options;

/** What IT set, who may change it, and what of it is not in force. Nothing where nothing is managed. */
export function ManagedPanel({ entries, ignored }: ShownManaged): JSX.Element | null {
  if (entries.length + ignored.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="managed">
      <h2 id="managed">{words.managed}</h2>
      {entries.length > 0 && (
        <>
          <p class="small">{words.managedHint}</p>
          <table class="managed">
            <thead>
              <tr>
                <th scope="col">{words.managedColumns.setting}</th>
                <th scope="col">{words.managedColumns.value}</th>
                <th scope="col">{words.managedColumns.holds}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ key, title, value, holds }) => (
                <tr key={key}>
                  <th scope="row">
                    {title} <code>{key}</code>
                  </th>
                  <td>{value}</td>
                  <td>{words.holds[holds]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {ignored.length > 0 && (
        <>
          <h3>{words.ignored}</h3>
          <p class="small">{words.ignoredHint}</p>
          <ul class="ignored">
            {ignored.map(({ path, message }) => (
              <li key={path + message}>
                {path !== '' && <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small">{words.unseen}</p>
    </section>
  );
}
