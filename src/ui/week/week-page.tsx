import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { outcomes } from '../../messages/protocol.ts';
import { byRule, type Counts, csvOf, type WeekDay, weekOf } from '../../week/counts.ts';
import { shortDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { useAnswer } from '../loaded.ts';
import { PageHead } from '../page-head.tsx';

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
      <PageHead title={say('week.title')} here="week" />
      <main>
        <p>{say('week.intro')}</p>
        {answer.state === 'waiting' && <p>{say('page.loading')}</p>}
        {answer.state === 'failed' && (
          <p class="error" role="alert">
            {say('page.failed')}
          </p>
        )}
        {answer.state === 'here' && (
          <Week known={answer.value} services={services} onClear={() => clear(answer.value)} />
        )}
        <p role="status">
          {outcome === 'cleared' && say('week.cleared')}
          {outcome === 'failed' && <span class="error">{say('page.notSaved')}</span>}
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
      {!on && <p class="panel">{say('week.off')}</p>}
      {on && nothingKept && <p class="panel">{say('week.empty')}</p>}
      {!nothingKept && (
        <>
          <section class="panel" aria-labelledby="days">
            <h2 id="days">{say('week.chart')}</h2>
            <p>
              {caught === 0
                ? say('week.quiet', { count: checked })
                : say('week.sum', {
                    drafts: say('week.drafts', { count: checked }),
                    things: say('week.things', { count: caught }),
                  })}
            </p>
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
              {say('week.save')}
            </button>
            <button type="button" class="button" onClick={onClear}>
              {say('week.clear')}
            </button>
            <span class="small">{say('week.kept')}</span>
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
      <title>{say('week.chart')}</title>
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
              {shortDay(day)}
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
          <th scope="col">{say('week.day')}</th>
          <th scope="col">{say('week.checked')}</th>
          <th scope="col">{say('week.caught')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, checked, caught }) => (
          <tr key={day}>
            <th scope="row">{shortDay(day)}</th>
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
      <h2 id="kinds">{say('week.kinds')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('week.kind')}</th>
            {outcomes.map((one) => (
              <th key={one} scope="col">
                {say(`week.${one}`)}
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
