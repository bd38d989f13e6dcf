import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShownManaged } from '../../messages/shown-managed.ts';
import type { ShownPolicy } from '../../messages/shown-policy.ts';
import { managedKeyOf, type Settings, type SiteSettings } from '../../settings/effective.ts';
import { type Person, type SettledSite, settledSites } from '../../settings/schema.ts';
import { say } from '../../words/say.ts';
import { Tick } from '../icons.tsx';
import { useAnswer } from '../loaded.ts';
import { OrganisationChoice } from '../organisation-choice.tsx';
import { PageHead } from '../page-head.tsx';
import { SettingsFile } from './file.tsx';
import { ManagedPanel } from './managed.tsx';
import { Own } from './own.tsx';
import { People, type PeopleServices } from './people.tsx';

/** The policies there are, and the one in force with what is wrong with the chosen one, if it is not that. */
export type Policies = Pick<ShownPolicy, 'packs' | 'organisation' | 'refused' | 'checks' | 'disclaimers'>;

export interface OptionsServices extends PeopleServices {
  settings(): Promise<Settings>;
  /** Whether settings had to be put right since they were looked at last. */
  repaired(): Promise<boolean>;
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
  const [repaired] = useAnswer(async () => {
    // Reading them is what puts them right.
    await services.settings();
    return services.repaired();
  });
  const ask = async (): Promise<Known> => ({
    settings: await services.settings(),
    policies: await services.policies(),
    managed: await services.managed(),
  });
  const [answer, setAnswer] = useAnswer<Known>(ask);
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `services` and `ask` are the same for as long as the page is open, and it listens once
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
      <PageHead title={say('options.title')} here="options" />
      <main>
        {repaired.state === 'here' && repaired.value && (
          <p class="panel" role="status">
            {say('options.repaired')}
          </p>
        )}
        {answer.state === 'waiting' && <p>{say('page.loading')}</p>}
        {answer.state === 'failed' && (
          <p class="error" role="alert">
            {say('page.failed')}
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
          <h2 id="kept">{say('options.where')}</h2>
          <p>{say('options.kept')}</p>
        </section>
      </main>
      <p class="outcome" role="status">
        {outcome === 'saved' && (
          <span class="saved">
            <Tick />
            {say('options.saved')}
          </span>
        )}
        {outcome === 'failed' && <span class="error">{say('page.notSaved')}</span>}
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
        <legend>{say('options.organisation')}</legend>
        <p class="small" id="organisation-hint">
          {say('options.organisationHint')} {packLocked && say('page.byOrganisation')}
        </p>
        {policies.refused && (
          <p class="error" role="alert">
            {say('page.refused', { fault: policies.refused, organisation: policies.organisation })}
          </p>
        )}
        <OrganisationChoice
          packs={policies.packs}
          chosen={settings.pack}
          locked={packLocked}
          onChange={onPack}
        />
        {isOwnPack(settings) && !policies.refused && (
          <label class="choice">
            <input type="radio" name="pack" checked disabled />
            {say('options.ownPack', { organisation: policies.organisation })}
          </label>
        )}
      </fieldset>
      <section class="panel" aria-labelledby="sites">
        <h2 id="sites">{say('options.sites')}</h2>
        <p class="small">{say('options.sitesHint')}</p>
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
  const name = say(`site.${site}`);
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
        {isLocked(key) && <span class="small hint">{say('page.byOrganisation')}</span>}
      </span>
    </label>
  );
  return (
    <fieldset class="site">
      <legend>{name}</legend>
      {tick('on', say('options.on', { site: name }))}
      {tick('identifiesAsStaff', say('options.identifies'), say('options.identifiesHint'))}
      {tick('profileDisclaimer', say('options.disclaimer'), say('options.disclaimerHint'))}
      {tick('officialAccount', say('options.official'), say('options.officialHint'))}
    </fieldset>
  );
}
