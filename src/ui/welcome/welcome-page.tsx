import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownPolicy } from '../../messages/shown-policy.ts';
import type { Settings } from '../../settings/effective.ts';
import type { Lockable } from '../../settings/managed/keys.ts';
import { say } from '../../words/say.ts';
import { useAnswer } from '../loaded.ts';
import { Mark } from '../mark.tsx';
import { OrganisationChoice } from '../organisation-choice.tsx';

type Policies = Pick<ShownPolicy, 'packs'>;

export interface WelcomeServices {
  settings(): Promise<Settings>;
  policies(): Promise<Policies>;
  choosePack(id: string): Promise<Settings>;
  /** What the profiles on all three sites say. */
  changeProfiles(change: Partial<Profiles>): Promise<Settings>;
  /** Closes the page. */
  done(): void;
}

interface Profiles {
  readonly identifiesAsStaff: boolean;
  readonly profileDisclaimer: boolean;
}

/** The first minute: three short steps, each of which can be left out. */
export function WelcomePage({ services }: { readonly services: WelcomeServices }): JSX.Element {
  const [answer, setAnswer] = useAnswer(async () => ({
    settings: await services.settings(),
    policies: await services.policies(),
  }));
  const [failed, setFailed] = useState(false);
  const save = (policies: Policies, change: Promise<Settings>): void => {
    setFailed(false);
    change.then(
      (settings) => setAnswer({ settings, policies }),
      () => setFailed(true),
    );
  };
  return (
    <div class="page">
      <header>
        <div class="brand">
          <Mark size={44} />
          <h1>{say('welcome.title')}</h1>
        </div>
        <p class="lead">{say('welcome.intro')}</p>
        <button type="button" class="skip" onClick={services.done}>
          {say('welcome.skip')}
        </button>
      </header>
      <main>
        {answer.state === 'failed' && (
          <p class="error" role="alert">
            {say('page.failed')}
          </p>
        )}
        {answer.state === 'here' && (
          <>
            <Organisation
              {...answer.value}
              onChange={(id) => save(answer.value.policies, services.choosePack(id))}
            />
            <Profile
              settings={answer.value.settings}
              onChange={(change) => save(answer.value.policies, services.changeProfiles(change))}
            />
          </>
        )}
        {failed && (
          <p class="error" role="alert">
            {say('page.notSaved')}
          </p>
        )}
        <Practice />
        <button type="button" class="button main" onClick={services.done}>
          {say('welcome.done')}
        </button>
      </main>
    </div>
  );
}

interface OrganisationProps {
  readonly settings: Settings;
  readonly policies: Policies;
  readonly onChange: (id: string) => void;
}

function Organisation({ settings, policies, onChange }: OrganisationProps): JSX.Element {
  const locked = settings.locked.includes('policyPack');
  return (
    <fieldset class="panel">
      <legend>{say('welcome.organisation')}</legend>
      {locked && <p class="small">{say('page.byOrganisation')}</p>}
      <OrganisationChoice packs={policies.packs} chosen={settings.pack} locked={locked} onChange={onChange} />
    </fieldset>
  );
}

interface ProfileProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Profiles>) => void;
}

function Profile({ settings: { sites, locked }, onChange }: ProfileProps): JSX.Element {
  const all = [sites.twitter, sites.facebook, sites.linkedin];
  const tick = (setting: keyof Profiles, key: Lockable, label: string): JSX.Element => (
    <label class="switch">
      <input
        type="checkbox"
        checked={all.every((one) => one[setting])}
        disabled={locked.includes(key)}
        onChange={(event) => onChange({ [setting]: event.currentTarget.checked })}
      />
      <span>
        {label}
        {locked.includes(key) && <span class="small hint">{say('page.byOrganisation')}</span>}
      </span>
    </label>
  );
  return (
    <fieldset class="panel">
      <legend>{say('welcome.profiles')}</legend>
      {tick('identifiesAsStaff', 'profileIdentifiesStaff', say('welcome.identifies'))}
      {tick('profileDisclaimer', 'profileHasDisclaimer', say('welcome.disclaimer'))}
      <p class="small">{say('welcome.later')}</p>
    </fieldset>
  );
}

/** A box like a site's, with everything Postcheck does at one. Whoever opens the page starts Postcheck on it. */
function Practice(): JSX.Element {
  const [posted, setPosted] = useState(false);
  return (
    <section class="panel" aria-labelledby="try">
      <h2 id="try">{say('welcome.try')}</h2>
      <p>{say('welcome.tryHint')}</p>
      <form
        class="practice"
        onSubmit={(event) => {
          event.preventDefault();
          setPosted(true);
        }}
      >
        <textarea
          class="field"
          data-practice="text"
          rows={4}
          aria-label={say('welcome.tryLabel')}
          defaultValue={say('welcome.tryText')}
          onInput={() => setPosted(false)}
        />
        <button type="submit" class="button main" data-practice="post">
          {say('welcome.post')}
        </button>
      </form>
      <p role="status">{posted && say('welcome.posted')}</p>
    </section>
  );
}
