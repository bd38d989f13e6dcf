import './browser.ts';
import { render } from 'preact';
import { type Settings, settingsOf } from '../../../src/settings/effective.ts';
import type { KnownPerson } from '../../../src/settings/people.ts';
import { personSchema } from '../../../src/settings/schema.ts';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import { optionsStates } from '../page-states.ts';
import { policy } from './engine.ts';

/** The options in one of their states: `options.html?state=managed`. */
const asked = (new URL(location.href).searchParams.get('state') ?? 'own') as keyof typeof optionsStates;
const { managed, shown } = optionsStates[asked];
document.documentElement.dataset.states = Object.keys(optionsStates).join('|');

let person = personSchema.parse({ sites: { facebook: { on: false } } });
let settings: Settings = settingsOf(person, managed);
const keep = async (change: Settings): Promise<Settings> => {
  settings = change;
  return settings;
};

let people: readonly KnownPerson[] = [
  { code: 'b'.repeat(64), kind: 'public-figure', on: '2026-11-21' },
  { code: 'a'.repeat(64), kind: 'colleague', on: '2026-10-02' },
];

render(
  <OptionsPage
    services={{
      settings: async () => settings,
      repaired: async () => false,
      policies: policy,
      managed: async () => shown,
      onChange: () => {},
      people: async () => people,
      forgetPerson: async (code) => {
        people = people.filter((one) => one.code !== code);
        return people;
      },
      changePerson: async (change) => {
        person = change(person);
        return keep(settingsOf(person, managed));
      },
      saysEnough: async (text) => /my own|myself/.test(text),
      saveFile: async () => undefined,
      choosePack: (pack) => keep({ ...settings, pack }),
      changeSite: (site, change) =>
        keep({ ...settings, sites: { ...settings.sites, [site]: { ...settings.sites[site], ...change } } }),
    }}
  />,
  document.body,
);
