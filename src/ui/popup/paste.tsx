import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { draftOf, type Site, type Surface, sites } from '../../engine/draft.ts';
import type { Fix } from '../../engine/finding.ts';
import type { CheckReply } from '../../messages/protocol.ts';
import { say } from '../../words/say.ts';
import { Marked } from '../marked.tsx';
import { summaryOf } from '../summary.ts';
import { Findings } from './findings.tsx';
import type { PopupServices, TextFix } from './services.ts';
import { surfacesOf } from './surfaces.ts';

interface Checked {
  readonly text: string;
  readonly reply: CheckReply;
}

interface PasteProps {
  readonly services: PopupServices;
  /** The site to go by until the person chooses: that of the tab. */
  readonly site: Site;
}

/** Any text, checked as if it stood in a box of the chosen site. */
export function Paste({ services, site: siteOfTab }: PasteProps): JSX.Element {
  const [chosen, setChosen] = useState<Site>();
  const site = chosen ?? siteOfTab;
  const [surface, setSurface] = useState<Surface>('post');
  const [checked, setChecked] = useState<Checked>();
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);

  const choose = (wanted: Site): void => {
    setChosen(wanted);
    if (!surfacesOf[wanted].includes(surface)) setSurface('post');
  };

  const put = async (fix: TextFix): Promise<void> => {
    const done = field.current !== null && (await services.fix(field.current, fix));
    if (done) check();
    else setProblem(say('paste.notTaken'));
  };

  const check = (): void => {
    const text = field.current?.value ?? '';
    setChecked(undefined);
    setProblem(text.trim() ? undefined : say('paste.empty'));
    if (!text.trim()) {
      field.current?.focus();
      return;
    }
    services.check(draftOf(text, { site, surface })).then(
      (reply) => setChecked({ text, reply }),
      (reason: unknown) => setProblem(reason instanceof Error ? reason.message : say('page.failed')),
    );
  };

  return (
    <section class="panel" aria-labelledby="paste-title">
      <h2 id="paste-title">{say('paste.title')}</h2>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
        noValidate
      >
        <label class="label" for="paste-text">
          {say('paste.text')}
        </label>
        <textarea
          id="paste-text"
          class="field"
          ref={field}
          rows={4}
          required
          aria-invalid={problem !== undefined}
          {...(problem !== undefined && { 'aria-describedby': 'paste-problem' })}
        />
        {problem !== undefined && (
          <p id="paste-problem" class="error">
            {problem}
          </p>
        )}
        <div class="choices">
          <div>
            <label class="label" for="paste-site">
              {say('paste.site')}
            </label>
            <select
              id="paste-site"
              class="field"
              value={site}
              onChange={(event) => choose(event.currentTarget.value as Site)}
            >
              {sites.map((one) => (
                <option key={one} value={one}>
                  {say(`site.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label class="label" for="paste-surface">
              {say('paste.surface')}
            </label>
            <select
              id="paste-surface"
              class="field"
              value={surface}
              onChange={(event) => setSurface(event.currentTarget.value as Surface)}
            >
              {surfacesOf[site].map((one) => (
                <option key={one} value={one}>
                  {say(`surface.${one}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <button type="submit" class="button main">
          {say('paste.check')}
        </button>
      </form>
      <div role="status">
        {checked && <h3>{summaryOf(checked.reply.findings.map(({ severity }) => severity))}</h3>}
      </div>
      {checked && <Result {...checked} onFix={(fix) => void put(fix)} />}
    </section>
  );
}

interface ResultProps extends Checked {
  readonly onFix: (fix: TextFix) => void;
}

const isTextFix = (fix: Fix): fix is TextFix => fix.kind !== 'setting';

function Result({ text, reply: { findings, pack, checkedTo }, onFix }: ResultProps): JSX.Element {
  const spans = findings.flatMap(({ span, marks = [] }) => (span ? [span, ...marks] : marks));
  return (
    <div class="result">
      {findings.length === 0 && <p>{say('paste.clear', { organisation: pack.organisation })}</p>}
      {checkedTo < text.length && <p>{say('paste.tooLong', { checked: checkedTo })}</p>}
      {spans.length > 0 && (
        <blockquote class="echo" aria-label={say('paste.marked')}>
          <Marked text={text} spans={spans} />
        </blockquote>
      )}
      <Findings
        pack={pack.id}
        findings={findings.map((one) => ({
          ...one,
          title: one.says.title,
          ...(one.span && { quote: text.slice(one.span.start, one.span.end) }),
          evidence: one.weighs
            ? [...one.evidence, say('card.mostOf', { words: text.slice(one.weighs.start, one.weighs.end) })]
            : one.evidence,
          sentence: `${one.says.why} ${one.says.todo}`,
          acts: one.fixes.filter(isTextFix).map((fix) => ({ label: fix.label, run: () => onFix(fix) })),
        }))}
      />
    </div>
  );
}
