import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShownManaged } from '../../messages/shown-managed.ts';
import type { ShownPolicy } from '../../messages/shown-policy.ts';
import { managedKeyOf, type Settings, type SiteSettings } from '../../settings/effective.ts';
import { type Person, type SettledSite, settledSites } from '../../settings/schema.ts';
import { Tick } from '../icons.tsx';
import { useAnswer } from '../loaded.ts';
import { PageHead } from '../page-head.tsx';
import { pageWords, siteNames } from '../page-words.ts';
import { SettingsFile } from './file.tsx';
import { ManagedPanel } from './managed.tsx';
import { Own } from './own.tsx';
import { People, type PeopleServices } from './people.tsx';

/** The policies there are, and the one in force with what is wrong with the chosen one, if it is not that. */
export type Policies = Pick<ShownPolicy, 'packs' | 'organisation' | 'refused' | 'checks' | 'disclaimers'>;

export interface OptionsServices extends PeopleServices {
  settings(): Promise<Settings>;
  policies(): Promise<Policies>;
  managed(): Promise<ShownManaged>;
  /** Hears of every change to what is set, by whomever, until the signal ends it. */
  onChange(listener: () => void, signal: AbortSignal): void;
  choosePack(id: string): Promise<Settings>;
  changeSite(site: SettledSite, change: Partial<SiteSettings>): Promise<Settings>;
  changePerson(change: (person: Person) => Person): Promise<Settings>;
  /** Whether words say what a personal disclaimer must. */
  saysEnough(text: string): Promise<boolean>;
  /** Hands the person all they chose, as a file. */
  saveFile(): Promise<void>;
}

export interface Known {
  readonly settings: Settings;
  readonly policies: Policies;
  readonly managed: ShownManaged;
}

/** What the person tells Postcheck about where they work and what their profiles say. Saved at once. */
export function OptionsPage({ services }: { readonly services: OptionsServices }): JSX.Element {
  const ask = async (): Promise<Known> => ({
    settings: await services.settings(),
    policies: await services.policies(),
    managed: await services.managed(),
  });
  const [answer, setAnswer] = useAnswer<Known>(ask);
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: listens for as long as the page is open
  useEffect(() => {
    const life = new AbortController();
    services.onChange(() => void ask().then(setAnswer, () => undefined), life.signal);
    return () => life.abort();
  }, []);

  const save = (known: Known, change: () => Promise<Settings>): void => {
    setOutcome(undefined);
    change().then(
      (settings) => {
        setAnswer({ ...known, settings });
        setOutcome('saved');
      },
      () => setOutcome('failed'),
    );
  };

  return (
    <div class="page">
      <PageHead title={pageWords.options.title} here="options" />
      <main>
        {answer.state === 'waiting' && <p>{pageWords.loading}</p>}
        {answer.state === 'failed' && (
          <p class="error" role="alert">
            {pageWords.failed}
          </p>
        )}
        {answer.state === 'here' && (
          <Form
            known={answer.value}
            onPack={(id) =>
              save({ ...answer.value, policies: { ...answer.value.policies, refused: undefined } }, () =>
                services.choosePack(id),
              )
            }
            onSite={(site, change) => save(answer.value, () => services.changeSite(site, change))}
          />
        )}
        {answer.state === 'here' && (
          <Own
            known={answer.value}
            services={services}
            onChange={(change) => save(answer.value, () => services.changePerson(change))}
          />
        )}
        {answer.state === 'here' && <People services={services} />}
        {answer.state === 'here' && (
          <SettingsFile
            onSave={() => void services.saveFile()}
            onTake={async (person) => {
              const settings = await services.changePerson(() => person);
              setAnswer({ ...answer.value, settings });
            }}
          />
        )}
        {answer.state === 'here' && <ManagedPanel {...answer.value.managed} />}
        <section class="panel" aria-labelledby="kept">
          <h2 id="kept">{pageWords.options.where}</h2>
          <p>{pageWords.options.kept}</p>
        </section>
      </main>
      <p class="outcome" role="status">
        {outcome === 'saved' && (
          <span class="saved">
            <Tick />
            {pageWords.options.saved}
          </span>
        )}
        {outcome === 'failed' && <span class="error">{pageWords.popup.notSaved}</span>}
      </p>
    </div>
  );
}

interface FormProps {
  readonly known: Known;
  readonly onPack: (id: string) => void;
  readonly onSite: (site: SettledSite, change: Partial<SiteSettings>) => void;
}

/** A whole pack that IT handed over, not one that comes with Postcheck. */
const isOwnPack = ({ pack }: Settings): boolean => pack.trimStart().startsWith('{');

function Form({ known: { settings, policies }, onPack, onSite }: FormProps): JSX.Element {
  const packLocked = settings.locked.includes('policyPack');
  return (
    <>
      <fieldset class="panel" aria-describedby="organisation-hint">
        <legend>{pageWords.options.organisation}</legend>
        <p class="small" id="organisation-hint">
          {pageWords.options.organisationHint} {packLocked && pageWords.options.byOrganisation}
        </p>
        {policies.refused && (
          <p class="error" role="alert">
            {pageWords.refused(policies.refused, policies.organisation)}
          </p>
        )}
        {policies.packs.map(({ id, organisation }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="pack"
              value={id}
              checked={settings.pack === id}
              disabled={packLocked}
              onChange={() => onPack(id)}
            />
            {organisation}
          </label>
        ))}
        {isOwnPack(settings) && !policies.refused && (
          <label class="choice">
            <input type="radio" name="pack" checked disabled />
            {pageWords.options.ownPack(policies.organisation)}
          </label>
        )}
      </fieldset>
      <section class="panel" aria-labelledby="sites">
        <h2 id="sites">{pageWords.options.sites}</h2>
        <p class="small">{pageWords.options.sitesHint}</p>
        {settledSites.map((site) => (
          <SiteForm
            key={site}
            site={site}
            settings={settings.sites[site]}
            isLocked={(key) => settings.locked.includes(managedKeyOf(site, key))}
            onChange={(change) => onSite(site, change)}
          />
        ))}
      </section>
    </>
  );
}

interface SiteFormProps {
  readonly site: SettledSite;
  readonly settings: SiteSettings;
  readonly isLocked: (key: keyof SiteSettings) => boolean;
  readonly onChange: (change: Partial<SiteSettings>) => void;
}

function SiteForm({ site, settings, isLocked, onChange }: SiteFormProps): JSX.Element {
  const name = siteNames[site];
  const tick = (key: keyof SiteSettings, label: string, hint?: string): JSX.Element => (
    <label class="switch">
      <input
        type="checkbox"
        checked={settings[key]}
        disabled={isLocked(key)}
        onChange={(event) => onChange({ [key]: event.currentTarget.checked })}
      />
      <span>
        {label}
        {hint && <span class="small hint">{hint}</span>}
        {isLocked(key) && <span class="small hint">{pageWords.options.byOrganisation}</span>}
      </span>
    </label>
  );
  return (
    <fieldset class="site">
      <legend>{name}</legend>
      {tick('on', pageWords.options.on(name))}
      {tick('identifiesAsStaff', pageWords.options.identifies, pageWords.options.identifiesHint)}
      {tick('profileDisclaimer', pageWords.options.disclaimer, pageWords.options.disclaimerHint)}
      {tick('officialAccount', pageWords.options.official, pageWords.options.officialHint)}
    </fieldset>
  );
}
