import { render } from 'preact';
import { type Settings, settingsOf } from '../../../src/settings/effective.ts';
import { personSchema } from '../../../src/settings/schema.ts';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import { policy } from './engine.ts';

let settings: Settings = settingsOf(personSchema.parse({ sites: { facebook: { on: false } } }), {});
const keep = async (change: Settings): Promise<Settings> => {
  settings = change;
  return settings;
};

render(
  <OptionsPage
    services={{
      settings: async () => settings,
      policies: policy,
      managed: async () => ({ entries: [], ignored: [] }),
      onChange: () => {},
      choosePack: (pack) => keep({ ...settings, pack }),
      changeSite: (site, change) =>
        keep({ ...settings, sites: { ...settings.sites, [site]: { ...settings.sites[site], ...change } } }),
    }}
  />,
  document.body,
);
