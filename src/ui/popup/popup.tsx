import type { JSX } from 'preact';
import type { PackInForce, TabStatus } from '../../messages/protocol.ts';
import { useAnswer } from '../loaded.ts';
import { Mark } from '../mark.tsx';
import { pageWords } from '../page-words.ts';
import { Paste } from './paste.tsx';
import { type PopupServices, sectionAddress } from './services.ts';
import { ThisTab } from './this-tab.tsx';

/** The popup: this tab at a glance, then a box for any text. */
export function Popup({ services }: { readonly services: PopupServices }): JSX.Element {
  const [answer] = useAnswer(async () => ({
    pack: await services.pack(),
    status: await services.tabStatus().catch(() => undefined),
  }));
  return (
    <>
      <header class="top">
        <div class="brand">
          <Mark size={28} />
          <h1 class="brand-name">{pageWords.name}</h1>
        </div>
        <p class="small">{pageWords.private}</p>
      </header>
      <main>
        {answer.state === 'waiting' && <p class="panel">{pageWords.loading}</p>}
        {answer.state === 'failed' && (
          <p class="panel error" role="alert">
            {pageWords.failed}
          </p>
        )}
        {answer.state === 'here' && <Ready {...answer.value} services={services} />}
      </main>
    </>
  );
}

interface ReadyProps {
  readonly pack: PackInForce;
  readonly status: TabStatus | undefined;
  readonly services: PopupServices;
}

function Ready({ pack, status, services }: ReadyProps): JSX.Element {
  return (
    <>
      <ThisTab status={status} pack={pack.id} services={services} />
      <Paste services={services} site={status?.site ?? 'twitter'} />
      <footer class="foot">
        <p>
          <strong>{pack.organisation}</strong>
          <br />
          {pageWords.policy.titleAndVersion(pack.title, pack.version, pack.date)}
        </p>
        <p class="foot-links">
          <a href={sectionAddress(pack.id)} target="_blank" rel="noreferrer">
            {pageWords.readPolicy}
            <span class="unseen"> ({pageWords.newTab})</span>
          </a>
          <a href="/options.html" target="_blank" rel="noreferrer">
            {pageWords.settings}
            <span class="unseen"> ({pageWords.newTab})</span>
          </a>
        </p>
      </footer>
    </>
  );
}
