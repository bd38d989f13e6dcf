import type { Outcome } from '../../messages/protocol.ts';

/** Every sentence of the page "Your week". */
export const weekWords = {
  title: 'Your week',
  intro:
    'What Postcheck caught for you in the last seven days. Only you can see this. It is counted on this computer: numbers by day and kind, never a word you wrote.',
  off: 'Your organisation has switched this off, so nothing is counted.',
  empty: 'Nothing has been counted yet. Write something on X, Facebook or LinkedIn, and come back.',
  quiet: (drafts: number) =>
    drafts === 1
      ? 'One draft was checked, and there was nothing to say about it.'
      : `${drafts} drafts were checked, and there was nothing to say about any of them.`,
  sum: (drafts: number, caught: number) =>
    `${drafts === 1 ? '1 draft' : `${drafts} drafts`} checked, ${caught === 1 ? '1 thing' : `${caught} things`} caught.`,
  chart: 'Things caught, day by day',
  day: 'Day',
  checked: 'Drafts checked',
  caught: 'Things caught',
  kinds: 'What was caught, and what you did',
  kind: 'Kind',
  outcomes: {
    fixed: 'Put right',
    dismissed: 'Not a problem',
    posted: 'Posted anyway',
    left: 'Left',
  } satisfies Record<Outcome, string>,
  save: 'Save as a spreadsheet (CSV)',
  clear: 'Forget all of this',
  cleared: 'Forgotten. Counting starts again from nothing.',
  kept: 'It is kept for four weeks.',
} as const;

/** "Sat 21" of "2026-11-21". */
export const dayName = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
