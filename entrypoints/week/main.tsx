import { render } from 'preact';
import { send } from '../../src/messages/errands.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { readSettings } from '../../src/settings/store.ts';
import { WeekPage } from '../../src/ui/week/week-page.tsx';
import { clearCounts, readCounts } from '../../src/week/store.ts';
import { today } from '../../src/week/today.ts';

/** A file made on the spot: nothing is asked of any server. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

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
      save,
      today: () => today(new Date()),
    }}
  />,
  document.body,
);
