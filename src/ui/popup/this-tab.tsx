import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BoxStatus, TabStatus } from '../../messages/protocol.ts';
import { say } from '../../words/say.ts';
import { Broken, Octagon, Tick } from '../icons.tsx';
import { summaryOf } from '../summary.ts';
import { Findings } from './findings.tsx';
import { Pause } from './pause.tsx';
import type { PopupServices } from './services.ts';

interface ThisTabProps {
  readonly status: TabStatus | undefined;
  /** The organisation has settled whether Postcheck works here. */
  readonly locked: boolean;
  readonly pack: string;
  readonly services: PopupServices;
}

/** What Postcheck says about the tab: each box checked, or not and why. */
export function ThisTab({ status, locked, pack, services }: ThisTabProps): JSX.Element {
  if (!status) {
    return (
      <section class="panel" aria-labelledby="tab-title">
        <h2 id="tab-title">{say('popup.thisTab')}</h2>
        <p>
          {say('popup.elsewhere')} {say('popup.pasteInstead')}
        </p>
        <CheckHere services={services} />
      </section>
    );
  }
  const site = say(`site.${status.site}`);
  return (
    <section class="panel" aria-labelledby="tab-title">
      <h2 id="tab-title">{say('popup.thisTabOf', { site })}</h2>
      {status.notice && <p class="notice">{status.notice}</p>}
      {status.selectors.refused && (
        <p class="notice">{say('popup.selectorsRefused', { site, fault: status.selectors.refused })}</p>
      )}
      {!status.on && <p>{say('popup.off', { site })}</p>}
      {status.on && status.boxes.length === 0 && !status.unrecognised && <p>{say('popup.noBox')}</p>}
      {status.on && (
        <ul class="plain-list boxes">
          {status.boxes.map((box, index) => (
            // Boxes have no name of their own; their order is that of the page.
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes carry no name, and the list is drawn once for each opening of the popup
            <li key={index}>
              <Box
                box={box}
                pack={pack}
                onShow={(finding) => void services.showInBox({ box: index, finding })}
              />
            </li>
          ))}
          {status.unrecognised && (
            <li>
              <UnknownBox />
            </li>
          )}
        </ul>
      )}
      {status.on && status.mayPause && <Pause until={status.pausedUntil} services={services} />}
      {status.site !== 'other' && <SiteSwitch status={status} locked={locked} services={services} />}
    </section>
  );
}

/** On any other page: the box that had the keyboard, when the person asks for it. */
function CheckHere({ services }: Pick<ThisTabProps, 'services'>): JSX.Element {
  const [failed, setFailed] = useState(false);
  const check = (): void => {
    services.checkHere().then(
      (done) => setFailed(!done),
      () => setFailed(true),
    );
  };
  return (
    <>
      <p class="acts">
        <button type="button" class="button" onClick={check}>
          {say('popup.checkHere')}
        </button>
      </p>
      {failed && (
        <p class="error" role="alert">
          {say('popup.cannotCheckHere')}
        </p>
      )}
    </>
  );
}

function UnknownBox(): JSX.Element {
  return (
    <>
      <p class="box-line">
        <span class="box-name">{say('popup.unknownBox')}</span>
        <span class="box-state box-not-checked">
          <Broken />
          {say('popup.notChecked')}
        </span>
      </p>
      <p class="small">{say('popup.reason', { reason: say('popup.unrecognised') })}</p>
    </>
  );
}

interface BoxProps {
  readonly box: BoxStatus;
  readonly pack: string;
  readonly onShow: (finding: number) => void;
}

function Box({ box, pack, onShow }: BoxProps): JSX.Element {
  const { state, because } = box;
  return (
    <>
      <p class="box-line">
        <span class="box-name">{say(`surface.${box.surface}`)}</span>
        <span class={`box-state box-${state}`}>
          {state === 'not-checked' ? <Broken /> : <Tick />}
          {state === 'checked' && say('popup.checked')}
          {state === 'checking' && say('popup.checking')}
          {state === 'not-checked' && say('popup.notChecked')}
        </span>
      </p>
      {because && <p class="small">{say('popup.reason', { reason: because })}</p>}
      {box.held && (
        <p class="held-line">
          <Octagon />
          {say('popup.held')}
        </p>
      )}
      {box.lower && <p class="small">{say('popup.lower', { how: say(`rung.${box.rung}`) })}</p>}
      {state === 'checked' && (
        <p class="box-summary">{summaryOf(box.findings.map(({ severity }) => severity))}</p>
      )}
      <Findings
        pack={pack}
        findings={box.findings.map((one, index) => ({
          ...one,
          acts: [{ label: say('popup.show'), run: () => onShow(index) }],
        }))}
      />
    </>
  );
}

interface SiteSwitchProps {
  readonly status: TabStatus;
  readonly locked: boolean;
  readonly services: PopupServices;
}

function SiteSwitch({ status: { site, on }, locked, services }: SiteSwitchProps): JSX.Element {
  const [now, setNow] = useState(on);
  const [failed, setFailed] = useState(false);
  const turn = (wanted: boolean): void => {
    setNow(wanted);
    services.turn(site, wanted).then(
      () => setFailed(false),
      () => {
        setNow(!wanted);
        setFailed(true);
      },
    );
  };
  return (
    <div class="site-switch">
      <label class="switch">
        <input
          type="checkbox"
          checked={now}
          disabled={locked}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        {say('popup.check', { site: say(`site.${site}`) })}
      </label>
      {locked && <p class="small">{say('page.byOrganisation')}</p>}
      {failed && (
        <p class="error" role="alert">
          {say('page.notSaved')}
        </p>
      )}
    </div>
  );
}
