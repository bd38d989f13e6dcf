import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ShownPolicy } from '../../messages/shown-policy.ts';
import { say } from '../../words/say.ts';
import { useAnswer } from '../loaded.ts';
import { Mark } from '../mark.tsx';
import { inColour, OrganisationMark } from '../organisation-mark.tsx';
import { PageLinks } from '../page-head.tsx';
import { packNamed, sectionNamed } from './anchor.ts';
import { Appendix } from './appendix.tsx';
import { sectionsWith } from './search.ts';
import { SectionView } from './section-view.tsx';

export interface PolicyServices {
  /** The pack named, else the one in force. Rejects when nobody answers. */
  policy(pack?: string): Promise<ShownPolicy>;
  /** Closes the page, which was opened from a draft. */
  backToDraft?: () => void;
}

const anchorNow = (): string => decodeURIComponent(location.hash.slice(1));

/** The pack in force, and then another one if the address asks for that. */
async function askedPolicy(services: PolicyServices): Promise<ShownPolicy> {
  const own = await services.policy();
  const named = packNamed(anchorNow(), own.packs);
  return named && named !== own.id ? services.policy(named) : own;
}

export function PolicyPage({ services }: { readonly services: PolicyServices }): JSX.Element {
  const [answer, setPolicy] = useAnswer(() => askedPolicy(services));
  const [anchor, setAnchor] = useState(anchorNow);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `services` is the same for as long as the page is open, and it listens once
  useEffect(() => {
    const life = new AbortController();
    const moved = (): void => {
      setAnchor(anchorNow());
      askedPolicy(services).then(setPolicy, () => undefined);
    };
    window.addEventListener('hashchange', moved, { signal: life.signal });
    return () => life.abort();
  }, []);

  if (answer.state === 'waiting') return <p class="alone">{say('page.loading')}</p>;
  if (answer.state === 'failed') {
    return (
      <p class="alone error" role="alert">
        {say('page.failed')}
      </p>
    );
  }
  return <Policy policy={answer.value} anchor={anchor} backToDraft={services.backToDraft} />;
}

interface PolicyProps {
  readonly policy: ShownPolicy;
  readonly anchor: string;
  readonly backToDraft: (() => void) | undefined;
}

function Policy({ policy, anchor, backToDraft }: PolicyProps): JSX.Element {
  const [asked, setAsked] = useState('');
  // Only the address the page was opened with is where a finding led; later ones are the reader's own steps.
  const [arrivedAt] = useState(anchor);
  const sections = sectionsWith(policy, asked);
  const wanted = sectionNamed(anchor, policy.id);
  const known = policy.sections.some((one) => one.anchor === anchor);

  useEffect(() => {
    document.title = say('policy.title', { organisation: policy.organisation });
  }, [policy.organisation]);
  // Within the very drawing, and never from a place in the section: whoever has gone on by Tab is not taken back.
  useLayoutEffect(() => {
    const heading = known ? document.getElementById(anchor) : null;
    if (heading?.closest('section')?.contains(document.activeElement)) return;
    heading?.focus();
  }, [anchor, known]);

  return (
    <>
      <Banner policy={policy} />
      <div class="columns">
        <nav class="contents" aria-label={say('policy.contents')}>
          <search>
            <label class="label" for="search">
              {say('policy.search')}
            </label>
            <input
              id="search"
              class="field"
              type="search"
              value={asked}
              onInput={(event) => setAsked(event.currentTarget.value)}
            />
          </search>
          <p class="small" role="status">
            {asked.trim() !== '' &&
              (sections.length === 0
                ? say('policy.foundNone')
                : say('policy.found', { count: sections.length }))}
          </p>
          <ol class="plain-list">
            {sections.map((section) => (
              <li key={section.anchor}>
                <a
                  href={`#${section.anchor}`}
                  {...(section.anchor === anchor && { 'aria-current': 'location' })}
                >
                  {section.heading}
                </a>
              </li>
            ))}
            <li>
              <a href="#disclaimers">{say('policy.disclaimers')}</a>
            </li>
            {policy.contacts.length > 0 && (
              <li>
                <a href="#contacts">{say('policy.contacts')}</a>
              </li>
            )}
          </ol>
        </nav>
        <main>
          {wanted !== undefined && !known && (
            <p class="panel section" role="alert">
              {say('policy.noSuchSection', { id: wanted })}
            </p>
          )}
          {sections.map((section) => (
            <SectionView
              key={section.anchor}
              policy={policy}
              section={section}
              here={section.anchor === anchor}
              arrived={section.anchor === arrivedAt}
              backToDraft={backToDraft}
            />
          ))}
          <Appendix policy={policy} />
        </main>
      </div>
    </>
  );
}

function Banner({ policy }: { readonly policy: ShownPolicy }): JSX.Element {
  const { document: paper } = policy;
  const others = policy.packs.filter(({ id }) => id !== policy.id);
  return (
    <header class="banner" style={inColour(policy)}>
      <div class="banner-inner">
        <div class="banner-top">
          <p class="brand">
            <Mark size={32} />
            <span class="brand-name">{say('name')}</span>
          </p>
          <PageLinks here="policy" />
        </div>
        <div class="organisation">
          <OrganisationMark {...policy} />
          <h1>{policy.organisation}</h1>
        </div>
        <p class="lede">{paper.title}</p>
        <p>
          {paper.reference
            ? say('policy.versionAndReference', {
                version: paper.version,
                date: paper.date,
                reference: paper.reference,
              })
            : say('policy.version', { version: paper.version, date: paper.date })}
        </p>
        <p>
          {policy.inForce ? say('policy.yours') : say('policy.notYours')} {say('policy.summary')}
        </p>
        {paper.url && (
          <p>
            <a href={paper.url} target="_blank" rel="noreferrer">
              {say('policy.openDocument')}
              <span class="unseen"> ({say('page.newTab')})</span>
            </a>
          </p>
        )}
        {others.length > 0 && (
          <p class="others">
            {say('policy.other')}{' '}
            {others.map(({ id, organisation }) => (
              <a key={id} href={`#${id}`}>
                {organisation}
              </a>
            ))}
          </p>
        )}
      </div>
    </header>
  );
}
