import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import { Checklist } from './checklist.tsx';
import { Choices, Disclosure } from './disclosure.tsx';
import { Dismissals } from './dismissals.tsx';
import { Evidence } from './evidence.tsx';
import { Fixes } from './fixes.tsx';
import { HoldChoices } from './hold.tsx';
import { Back, Cross, Forward, Octagon, Tick } from './icons.tsx';
import type { CardFinding, OverlayActions, OverlayModel } from './model.ts';
import { SeverityTag } from './tag.tsx';
import { trusted } from './trusted.ts';

interface CardProps {
  readonly model: OverlayModel;
  readonly actions: OverlayActions;
}

/** Where there can be quiet. */
const pauses = ['box', 'everywhere'] as const;

const isDone = ({ fixed }: CardFinding): boolean => fixed === 'gone' || fixed === 'added';

/** The finding the card shows, and its neighbours for going round. */
export function placeOf({ findings, current }: OverlayModel): {
  at: number;
  shown: CardFinding | undefined;
  before: string | undefined;
  after: string | undefined;
} {
  const at = Math.max(
    0,
    findings.findIndex(({ key }) => key === current),
  );
  const count = findings.length;
  return {
    at,
    shown: findings[at],
    before: count > 1 ? findings[(at + count - 1) % count]?.key : undefined,
    after: count > 1 ? findings[(at + 1) % count]?.key : undefined,
  };
}

export function Card({ model, actions }: CardProps): JSX.Element {
  const { at, shown, before, after } = placeOf(model);
  const { hold } = model;
  const leave = (): void => (hold ? actions.backToDraft() : actions.closeCard());
  const go = (key: string | undefined): void => {
    if (key !== undefined) actions.openCard(key);
  };

  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (event.key === 'Escape') return leave();
    if (event.target instanceof HTMLTextAreaElement) return;
    if (event.key === 'ArrowLeft') go(before);
    if (event.key === 'ArrowRight') go(after);
  });

  const frame = {
    class: hold ? 'card card-hold' : 'card',
    role: hold ? 'alertdialog' : 'dialog',
    'aria-label': hold ? say('hold.title') : say('card.label'),
    'aria-describedby': hold ? 'safe title' : 'title',
    tabIndex: -1,
    onKeyDown,
  } as const;

  return (
    <div {...frame}>
      {hold && (
        <div class="held">
          <p class="held-title">
            <Octagon />
            {say('hold.title')}
          </p>
          <p id="safe">{say('hold.safe')}</p>
        </div>
      )}
      <div class="bar">
        {shown && !isDone(shown) && <SeverityTag severity={shown.finding.severity} />}
        <span class="space" />
        {shown && model.findings.length > 1 && (
          <>
            <button
              type="button"
              class="tool"
              aria-label={say('card.previous')}
              onClick={trusted(() => go(before))}
            >
              <Back />
            </button>
            <span class="small">{say('card.place', { at: at + 1, of: model.findings.length })}</span>
            <button
              type="button"
              class="tool"
              aria-label={say('card.next')}
              onClick={trusted(() => go(after))}
            >
              <Forward />
            </button>
          </>
        )}
        <button type="button" class="tool" aria-label={say('card.close')} onClick={trusted(leave)}>
          <Cross />
        </button>
      </div>
      <Together model={model} onPress={() => actions.fixAll()} />
      {shown?.finding.says.tick && model.checklist ? (
        <Checklist checklist={model.checklist} actions={actions} />
      ) : shown ? (
        <FindingView key={shown.key} shown={shown} model={model} actions={actions} />
      ) : (
        <Nothing model={model} actions={actions} />
      )}
      {hold ? (
        <HoldChoices
          needsReason={hold.needsReason}
          count={model.findings.length}
          onBack={() => actions.backToDraft()}
          onPost={(reason) => actions.postAnyway(reason)}
        />
      ) : (
        <div class="foot small">
          <p>{say('card.private')}</p>
          {model.mayPause && model.marker.kind !== 'paused' && (
            <Disclosure id="pauses" label={say('pause.open')}>
              <Choices
                label={say('pause.ask')}
                choices={pauses.map((id) => ({ id, label: say(`pause.${id}`) }))}
                onChoose={(where) => actions.pause(where)}
              />
            </Disclosure>
          )}
        </div>
      )}
    </div>
  );
}

interface TogetherProps {
  readonly model: OverlayModel;
  readonly onPress: () => void;
}

/** One press for all that can be put right, and what came of it. */
function Together({ model: { fixable, together }, onPress }: TogetherProps): JSX.Element | null {
  if (together) {
    return (
      <p class="together outcome" role="status">
        {together.done === together.of && <Tick />}
        <span>
          {together.done === together.of
            ? say('together.all', { count: together.of })
            : say('together.some', together)}
        </span>
      </p>
    );
  }
  if (fixable < 2) return null;
  return (
    <p class="together">
      <button type="button" class="button" onClick={trusted(onPress)}>
        {say('together.button', { count: fixable })}
      </button>
    </p>
  );
}

/** The card of a box without findings: clear, paused, or not checked and why. */
function Nothing({ model: { marker, organisation, hold }, actions }: CardProps): JSX.Element {
  if (marker.kind === 'paused') {
    return (
      <div class="body">
        <h2 class="title" id="title">
          {say('pause.title')}
        </h2>
        <p>{marker.until ? say('pause.until', { time: marker.until }) : say('pause.here')}</p>
        <div class="buttons">
          <button type="button" class="button main" onClick={trusted(() => actions.resume())}>
            {say('pause.resume')}
          </button>
        </div>
      </div>
    );
  }
  const unchecked = hold?.unchecked ?? (marker.kind === 'not-checked' && marker.because);
  return (
    <div class="body">
      <h2 class="title" id="title">
        {unchecked ? say('card.notCheckedTitle') : say('card.clearTitle')}
      </h2>
      <p>{unchecked || say('card.clearText', { organisation })}</p>
    </div>
  );
}

interface FindingProps {
  readonly shown: CardFinding;
  readonly model: OverlayModel;
  readonly actions: OverlayActions;
}

/** What the finding itself says, and the words that weighed most in it: they stand in the box, and nowhere else. */
const reasonsOf = ({ finding, mostOf }: CardFinding): readonly string[] =>
  mostOf ? [...finding.evidence, say('card.mostOf', { words: mostOf })] : finding.evidence;

function FindingView({ shown, model, actions }: FindingProps): JSX.Element {
  const { finding, key } = shown;
  const done = isDone(shown);
  return (
    <div class="body">
      <h2 class="title" id="title">
        {finding.says.title}
      </h2>
      {shown.words && !done && <p class="quoted">{shown.words}</p>}
      {!done && (
        <p>
          {finding.says.why} {finding.says.todo}
        </p>
      )}
      <Fixes
        shown={shown}
        quieter={model.hold !== undefined}
        onFix={(fix) => actions.applyFix(key, fix)}
        onCopy={() => actions.copyFix(key)}
      />
      {finding.evidence.length > 0 && !done && (
        <div>
          <h3 class="label">{say('card.because')}</h3>
          <Evidence reasons={reasonsOf(shown)} label={say('card.because')} />
        </div>
      )}
      <div>
        <h3 class="label">{say('card.policy', { organisation: model.organisation })}</h3>
        <ul class="sections">
          {finding.sections.map(({ id, title }) => (
            <li key={id}>
              <button type="button" class="link" onClick={trusted(() => actions.openSection(id))}>
                {id} {title}
                <span class="unseen"> ({say('card.opensInTab')})</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {!done && (
        <Dismissals finding={finding} onDismiss={(reason, more) => actions.dismiss(key, reason, more)} />
      )}
    </div>
  );
}
