import { render } from 'preact';
import { send } from '../../src/messages/errands.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { readSettings } from '../../src/settings/store.ts';
import { openPage } from '../../src/ui/open-page.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { WeekPage } from '../../src/ui/week/week-page.tsx';
import { clearCounts, readCounts } from '../../src/week/store.ts';
import { today } from '../../src/week/today.ts';
import { say } from '../../src/words/say.ts';

openPage(say('week.tab'));
render(
  <WeekPage
    services={{
      known: async () => {
        const policy = shownPolicySchema.parse(await send({ kind: 'policy' }));
        return {
          counts: await readCounts(),
          on: (await readSettings()).weeklyCounts,
          titles: new Map(policy.checks.map(({ rule, title }) => [rule, title])),
        };
      },
      clear: clearCounts,
      save: (name, text) => saveFile(name, text, 'text/csv'),
      today: () => today(new Date()),
    }}
  />,
  document.body,
);
