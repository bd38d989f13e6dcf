import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import { Tick } from './icons.tsx';
import type { CardFinding } from './model.ts';
import { trusted } from './trusted.ts';

interface FixesProps {
  readonly shown: CardFinding;
  /** In the hold the first way out is the draft itself, so no fix is painted as the main button. */
  readonly quieter: boolean;
  readonly onFix: (fix: number) => void;
  readonly onCopy: () => void;
}

/** What puts it right, one press each, and what became of the press. */
export function Fixes({ shown, quieter, onFix, onCopy }: FixesProps): JSX.Element | null {
  const { fixes } = shown.finding;
  if (shown.fixed === 'gone' || shown.fixed === 'added') {
    return (
      <p class="outcome outcome-done">
        <Tick />
        <span>{say(shown.fixed === 'gone' ? 'fixed.gone' : 'fixed.added')}</span>
      </p>
    );
  }
  const added = fixes.find((fix) => fix.kind === 'insert');
  return (
    <>
      {shown.fixed === 'not-taken' && <NotTaken shown={shown} onCopy={onCopy} />}
      {added && (
        <div class="preview">
          <h3 class="label">{say('card.willAdd')}</h3>
          <blockquote>{added.text.trim()}</blockquote>
        </div>
      )}
      {fixes.length > 0 && (
        <div class="buttons">
          {fixes.map((fix, index) => (
            <button
              key={`${fix.kind} ${fix.label}`}
              type="button"
              class={index === 0 && !quieter ? 'button main' : 'button'}
              onClick={trusted(() => onFix(index))}
            >
              {fix.label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

interface NotTakenProps {
  readonly shown: CardFinding;
  readonly onCopy: () => void;
}

/** The box did not do it: says so, and gives the words to be put in by hand. */
function NotTaken({ shown: { finding, copied }, onCopy }: NotTakenProps): JSX.Element {
  const [fix] = finding.fixes;
  return (
    <div class="outcome outcome-failed">
      <p>{say('fixed.notTaken')}</p>
      {fix && fix.kind !== 'setting' && (
        <button type="button" class="button" onClick={trusted(onCopy)}>
          {fix.kind === 'insert' ? say('copy.insert') : say('copy.change')}
        </button>
      )}
      {copied !== undefined && <p role="status">{copied ? say('copy.done') : say('copy.failed')}</p>}
    </div>
  );
}
