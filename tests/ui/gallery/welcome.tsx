import './browser.ts';
import { render } from 'preact';
import { type Settings, settingsOf } from '../../../src/settings/effective.ts';
import { personSchema } from '../../../src/settings/schema.ts';
import { WelcomePage } from '../../../src/ui/welcome/welcome-page.tsx';
import { type WelcomeState, welcomeStates } from '../states.ts';
import { policy } from './engine.ts';

/** The welcome page in one of its states: `welcome.html?state=settled by IT`. */
const asked = (new URL(location.href).searchParams.get('state') ?? 'new') as WelcomeState;
const { managed, answers, saves } = welcomeStates[asked];
document.documentElement.dataset.states = Object.keys(welcomeStates).join('|');

let settings = settingsOf(personSchema.parse({}), managed);
const keep = async (change: Partial<Settings>): Promise<Settings> => {
  if (!saves) throw new Error('This browser keeps nothing');
  settings = { ...settings, ...change };
  return settings;
};

render(
  <WelcomePage
    services={{
      settings: async () => settings,
      policies: () => (answers ? policy() : Promise.reject(new Error('Nobody answers'))),
      choosePack: (pack) => keep({ pack }),
      changeProfiles: (change) => {
        const { twitter, facebook, linkedin } = settings.sites;
        return keep({
          sites: {
            ...settings.sites,
            twitter: { ...twitter, ...change },
            facebook: { ...facebook, ...change },
            linkedin: { ...linkedin, ...change },
          },
        });
      },
      done: () => undefined,
    }}
  />,
  document.body,
);
