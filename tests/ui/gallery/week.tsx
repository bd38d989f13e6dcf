import './browser.ts';
import { render } from 'preact';
import { WeekPage } from '../../../src/ui/week/week-page.tsx';
import { counted } from '../../../src/week/counts.ts';
import { weekStates } from '../page-states.ts';
import { policy } from './engine.ts';

/** The week in one of its states: `week.html?state=nothing yet`. */
const asked = (new URL(location.href).searchParams.get('state') ?? 'counted') as keyof typeof weekStates;
const { on, counted: anything } = weekStates[asked];
document.documentElement.dataset.states = Object.keys(weekStates).join('|');

const today = '2026-11-21';
const name = { rule: 'confidential/patient-name', outcome: 'fixed' } as const;
const swear = { rule: 'conduct/obscenity', outcome: 'posted' } as const;
const before = counted({ days: {} }, { findings: [swear] }, '2026-11-19');

render(
  <WeekPage
    services={{
      known: async () => ({
        counts: anything ? counted(before, { findings: [name, name, swear] }, today) : { days: {} },
        on,
        titles: new Map((await policy()).checks.map(({ rule, title }) => [rule, title])),
      }),
      clear: async () => undefined,
      save: () => undefined,
      today: () => today,
    }}
  />,
  document.body,
);
