import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import { attachedInWords } from './attached.ts';
import type { ChecklistModel, OverlayActions } from './model.ts';
import { trusted } from './trusted.ts';

interface ChecklistProps {
  readonly checklist: ChecklistModel;
  readonly actions: OverlayActions;
}

/** What to look at in the pictures and files that go out with the draft. Each item is ticked once. */
export function Checklist({ checklist: { attached, items }, actions }: ChecklistProps): JSX.Element {
  return (
    <div class="body">
      <h2 class="title" id="title">
        {say('checklist.title', { attached: attachedInWords(attached) })}
      </h2>
      <p>{say('checklist.intro')}</p>
      <ul class="checklist">
        {items.map(({ rule, label, why, sections, ticked }) => (
          <li key={rule} class="check-item">
            <label class="check-line">
              <input
                type="checkbox"
                checked={ticked}
                aria-describedby={`why-${rule}`}
                onClick={trusted((event: MouseEvent) => {
                  if (ticked) event.preventDefault();
                  else actions.tick(rule);
                })}
              />
              <span>{label}</span>
            </label>
            <p class="small check-why" id={`why-${rule}`}>
              {why}
            </p>
            <p class="check-sections">
              {sections.map(({ id, title }) => (
                <button
                  key={id}
                  type="button"
                  class="link"
                  title={title}
                  onClick={trusted(() => actions.openSection(id))}
                >
                  {say('checklist.section', { id })}
                  <span class="unseen">
                    {' '}
                    {title} ({say('card.opensInTab')})
                  </span>
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
