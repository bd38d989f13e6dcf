import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { outcomes } from '../../messages/protocol.ts';
import { byRule, type Counts, csvOf, type WeekDay, weekOf } from '../../week/counts.ts';
import { useAnswer } from '../loaded.ts';
import { PageHead } from '../page-head.tsx';
import { pageWords } from '../page-words.ts';
import { dayName, weekWords } from './words.ts';

interface Known {
  readonly counts: Counts;
  /** The organisation lets it be counted. */
  readonly on: boolean;
  /** Rule id to what the rule says of itself. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface WeekServices {
  known(): Promise<Known>;
  clear(): Promise<void>;
  /** Hands the person a file. */
  save(name: string, text: string): void;
  /** Today, where the person is: "2026-11-21". */
  today(): string;
}

/** What was caught in the last seven days, and what the person did about it. */
export function WeekPage({ services }: { readonly services: WeekServices }): JSX.Element {
  const [answer, setAnswer] = useAnswer(services.known);
  const [outcome, setOutcome] = useState<'cleared' | 'failed'>();
  const clear = (known: Known): void => {
    services.clear().then(
      () => {
        setAnswer({ ...known, counts: { days: {} } });
        setOutcome('cleared');
      },
      () => setOutcome('failed'),
    );
  };
  return (
    <div class="page">
      <PageHead title={weekWords.title} here="week" />
      <main>
        <p>{weekWords.intro}</p>
        {answer.state === 'waiting' && <p>{pageWords.loading}</p>}
        {answer.state === 'failed' && (
          <p class="error" role="alert">
            {pageWords.failed}
          </p>
        )}
        {answer.state === 'here' && (
          <Week known={answer.value} services={services} onClear={() => clear(answer.value)} />
        )}
        <p role="status">
          {outcome === 'cleared' && weekWords.cleared}
          {outcome === 'failed' && <span class="error">{pageWords.popup.notSaved}</span>}
        </p>
      </main>
    </div>
  );
}

interface WeekProps {
  readonly known: Known;
  readonly services: WeekServices;
  readonly onClear: () => void;
}

function Week({ known: { counts, on, titles }, services, onClear }: WeekProps): JSX.Element {
  const today = services.today();
  const days = weekOf(counts, today);
  const checked = days.reduce((sum, day) => sum + day.checked, 0);
  const caught = days.reduce((sum, day) => sum + day.caught, 0);
  const nothingKept = Object.keys(counts.days).length === 0;
  return (
    <>
      {!on && <p class="panel">{weekWords.off}</p>}
      {on && nothingKept && <p class="panel">{weekWords.empty}</p>}
      {!nothingKept && (
        <>
          <section class="panel" aria-labelledby="days">
            <h2 id="days">{weekWords.chart}</h2>
            <p>{caught === 0 ? weekWords.quiet(checked) : weekWords.sum(checked, caught)}</p>
            <Chart days={days} />
            <DayTable days={days} />
          </section>
          {caught > 0 && <Kinds days={days} titles={titles} />}
          <p class="week-acts">
            <button
              type="button"
              class="button"
              onClick={() => services.save(`postcheck-${today}.csv`, csvOf(counts))}
            >
              {weekWords.save}
            </button>
            <button type="button" class="button" onClick={onClear}>
              {weekWords.clear}
            </button>
            <span class="small">{weekWords.kept}</span>
          </p>
        </>
      )}
    </>
  );
}

/** Bars, for the eye alone: the table below says the same. */
function Chart({ days }: { readonly days: readonly WeekDay[] }): JSX.Element {
  const most = Math.max(1, ...days.map(({ caught }) => caught));
  return (
    <svg class="chart" viewBox="0 0 350 120" aria-hidden="true">
      <title>{weekWords.chart}</title>
      {days.map(({ day, caught }, index) => {
        const height = Math.round((caught / most) * 80);
        return (
          <g key={day}>
            <rect class="bar" x={index * 50 + 9} y={98 - height} width="32" height={Math.max(height, 2)} />
            {caught > 0 && (
              <text class="bar-count" x={index * 50 + 25} y={92 - height}>
                {caught}
              </text>
            )}
            <text class="bar-day" x={index * 50 + 25} y="115">
              {dayName(day)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function DayTable({ days }: { readonly days: readonly WeekDay[] }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{weekWords.day}</th>
          <th scope="col">{weekWords.checked}</th>
          <th scope="col">{weekWords.caught}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, checked, caught }) => (
          <tr key={day}>
            <th scope="row">{dayName(day)}</th>
            <td>{checked}</td>
            <td>{caught}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Kinds({
  days,
  titles,
}: {
  readonly days: readonly WeekDay[];
  readonly titles: Known['titles'];
}): JSX.Element {
  return (
    <section class="panel" aria-labelledby="kinds">
      <h2 id="kinds">{weekWords.kinds}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{weekWords.kind}</th>
            {outcomes.map((one) => (
              <th key={one} scope="col">
                {weekWords.outcomes[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byRule(days).map(({ rule, tally }) => (
            <tr key={rule}>
              <th scope="row">{titles.get(rule) ?? rule}</th>
              {outcomes.map((one) => (
                <td key={one}>{tally[one]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
