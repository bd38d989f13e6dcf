import type { JSX } from 'preact';
import type { PackInForce } from '../../messages/protocol.ts';
import { say } from '../../words/say.ts';
import { useAnswer } from '../loaded.ts';
import { Mark } from '../mark.tsx';
import { OrganisationMark } from '../organisation-mark.tsx';
import { Paste } from './paste.tsx';
import { type PopupServices, sectionAddress } from './services.ts';
import { ThisTab } from './this-tab.tsx';

/**
 * The popup: this tab at a glance, then a box for any text. That box is there at once; the rest follows when the
 * tab and the background, which may have to wake up first, have answered.
 */
export function Popup({ services }: { readonly services: PopupServices }): JSX.Element {
  const [answer] = useAnswer(async () => {
    const [pack, status] = await Promise.all([services.pack(), services.tabStatus().catch(() => undefined)]);
    return { pack, status, locked: status !== undefined && (await services.isLocked(status.site)) };
  });
  const here = answer.state === 'here' ? answer.value : undefined;
  return (
    <>
      <header class="top">
        <div class="brand">
          <Mark size={28} />
          <h1 class="brand-name">{say('name')}</h1>
        </div>
        <p class="small">
          {say('popup.private')}{' '}
          <a href="/privacy.html" target="_blank" rel="noreferrer">
            {say('popup.whatThatMeans')}
            <span class="unseen"> ({say('page.newTab')})</span>
          </a>
        </p>
      </header>
      <main>
        {answer.state === 'waiting' && <p class="panel waiting">{say('page.loading')}</p>}
        {answer.state === 'failed' && (
          <p class="panel error" role="alert">
            {say('page.failed')}
          </p>
        )}
        {here?.pack.refused && (
          <p class="panel error" role="alert">
            {say('page.refused', { fault: here.pack.refused, organisation: here.pack.organisation })}
          </p>
        )}
        {here?.status && (
          <ThisTab status={here.status} locked={here.locked} pack={here.pack.id} services={services} />
        )}
        <Paste services={services} site={here?.status?.site ?? 'twitter'} />
        {here && !here.status && (
          <ThisTab status={undefined} locked={false} pack={here.pack.id} services={services} />
        )}
        {here && <Foot pack={here.pack} />}
      </main>
    </>
  );
}

function Foot({ pack }: { readonly pack: PackInForce }): JSX.Element {
  return (
    <footer class="foot">
      <p>
        <strong class="organisation">
          <OrganisationMark {...pack} />
          {pack.organisation}
        </strong>
        {say('popup.paper', { title: pack.title, version: pack.version, date: pack.date })}
      </p>
      <p class="foot-links">
        <a href={sectionAddress(pack.id)} target="_blank" rel="noreferrer">
          {say('popup.readPolicy')}
          <span class="unseen"> ({say('page.newTab')})</span>
        </a>
        <a href="/week.html" target="_blank" rel="noreferrer">
          {say('pages.week')}
          <span class="unseen"> ({say('page.newTab')})</span>
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {say('popup.settings')}
          <span class="unseen"> ({say('page.newTab')})</span>
        </a>
      </p>
    </footer>
  );
}
