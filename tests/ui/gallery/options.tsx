import { render } from 'preact';
import { type Settings, settingsSchema } from '../../../src/settings/schema.ts';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import { policy } from './engine.ts';

let settings: Settings = settingsSchema.parse({ sites: { facebook: { on: false } } });
const keep = async (change: Settings): Promise<Settings> => {
  settings = change;
  return settings;
};

render(
  <OptionsPage
    services={{
      settings: async () => settings,
      policies: policy,
      choosePack: (pack) => keep({ ...settings, pack }),
      changeSite: (site, change) =>
        keep({ ...settings, sites: { ...settings.sites, [site]: { ...settings.sites[site], ...change } } }),
    }}
  />,
  document.body,
);
