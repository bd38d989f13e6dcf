import './browser.ts';
import { render } from 'preact';
import { WeekPage } from '../../../src/ui/week/week-page.tsx';
import { counted } from '../../../src/week/counts.ts';
import { policy } from './engine.ts';

const today = '2026-11-21';
const name = { rule: 'confidential/patient-name', outcome: 'fixed' } as const;
const swear = { rule: 'conduct/obscenity', outcome: 'posted' } as const;
const before = counted({ days: {} }, { findings: [swear] }, '2026-11-19');

render(
  <WeekPage
    services={{
      known: async () => ({
        counts: counted(before, { findings: [name, name, swear] }, today),
        on: true,
        titles: new Map((await policy()).checks.map(({ rule, title }) => [rule, title])),
      }),
      clear: async () => undefined,
      save: () => undefined,
      today: () => today,
    }}
  />,
  document.body,
);
