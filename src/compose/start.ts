import { browser } from 'wxt/browser';
import type { Editor } from '../editors/editor.ts';
import { editorOf } from '../editors/index.ts';
import { createAsker } from '../messages/asker.ts';
import { answerMessages, send } from '../messages/errands.ts';
import {
  type HoldMode,
  portName,
  type StateReply,
  type TabStatus,
  tabMessageSchema,
} from '../messages/protocol.ts';
import type { SiteModule } from '../sites/box.ts';
import type { Registry } from '../sites/registry.ts';
import { replaceable } from '../sites/replaceable.ts';
import { mountOverlay } from '../ui/overlay.tsx';
import { keepWords, say } from '../words/say.ts';
import { discover } from './discovery.ts';
import { type Gate, guard } from './gate.ts';
import { removeLeftovers } from './leftovers.ts';
import { openSession } from './open-session.ts';
import { createPainter } from './paint.ts';
import { watchRoute } from './route-watch.ts';
import { createSessions } from './sessions.ts';
import { badgeOf } from './status.ts';
import { countStrangers } from './strangers.ts';

/** The toolbar follows this many ms behind, once for all that changed meanwhile. */
const badgePause = 200;
/** How long the popup tells of a post that went out unchecked, in ms: its box may be gone by then. */
const uncheckedShown = 600_000;

/** Editors are kept as long as their element: some remember how they were written to. */
function editorFinder(): (element: HTMLElement) => Editor | undefined {
  const known = new WeakMap<HTMLElement, Editor>();
  return (element) => {
    const before = known.get(element);
    if (before) return before;
    const editor = editorOf(element);
    if (editor) known.set(element, editor);
    return editor;
  };
}

/**
 * Starts Postcheck in a page of a site. Must be called before the page's own scripts run, and registers its
 * listeners before it returns. It does not hang on the framework's context, which a page can end.
 */
export function startCompose<Known extends Registry>(module: SiteModule<Known>): void {
  const life = new AbortController();
  const site = module.registry.site;
  const selectors = replaceable(module, document, () => location.pathname);
  const { adapter } = selectors;
  const asker = createAsker({
    connect: () => browser.runtime.connect({ name: portName }),
    isAlive: () => browser.runtime?.id !== undefined,
  });
  let on = true;
  let quiet: Pick<StateReply, 'pausedUntil' | 'mayPause' | 'hint'> = { mayPause: false, hint: false };
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  const isOn = (): boolean => on;
  // The strictest until the organisation's own is known.
  let holdMode: HoldMode = 'require-reason';
  const holds = (): boolean => holdMode !== 'advise';
  let refusedSelectors: string | undefined;
  let wentUnchecked: { readonly because: string; readonly until: number } | undefined;
  let gate: Gate | undefined;

  const pausedUntil = (): number | undefined =>
    quiet.pausedUntil !== undefined && quiet.pausedUntil > Date.now() ? quiet.pausedUntil : undefined;
  const painter = createPainter();
  const editorFor = editorFinder();
  const sessions = createSessions(
    (box) =>
      openSession(box, {
        asker,
        editorFor,
        mountOverlay,
        painter,
        release: (session, press) => gate?.release(session, press),
        remember: async (setting) => void (await send({ kind: 'remember', setting })),
        rememberPerson: async (name, as) => void (await send({ kind: 'remember-person', as, name })),
        copy: (text) => navigator.clipboard.writeText(text),
        pausedUntil,
        mayPause: () => quiet.mayPause,
        pauseEverywhere: (pause) => void send({ kind: pause ? 'pause' : 'resume' }).catch(() => undefined),
        takeHint: () => {
          const { hint } = quiet;
          quiet = { ...quiet, hint: false };
          if (hint) void send({ kind: 'hinted' }).catch(() => undefined);
          return hint;
        },
        openSection: (section) => void send({ kind: 'open-section', section }).catch(() => undefined),
        wentUnchecked: (because) => {
          wentUnchecked = { because, until: Date.now() + uncheckedShown };
        },
        done: (findings) => void send({ kind: 'done', findings: [...findings] }).catch(() => undefined),
        asksReason: () => holdMode === 'require-reason',
        changed: () => badgeSoon(),
      }),
    life.signal,
  );

  let badge = '';
  let badgeTimer: ReturnType<typeof setTimeout> | undefined;
  const badgeSoon = (): void => {
    badgeTimer ??= setTimeout(tellBadge, badgePause);
  };
  const strangers = countStrangers(adapter, badgeSoon);
  const route = watchRoute({ adapter, isOn, changed: badgeSoon }, life.signal);
  const tellBadge = (): void => {
    clearTimeout(badgeTimer);
    badgeTimer = undefined;
    const { look, toCheck } = badgeOf(
      sessions.all().map((one) => one.status()),
      { on, unrecognised: strangers.any() || route.missing() },
    );
    const now = `${look} ${toCheck}`;
    if (now === badge) return;
    badge = now;
    asker.badge(look, toCheck);
  };

  const noticeNow = (): string | undefined => {
    if (!asker.alive) return say('because.updated');
    if (wentUnchecked && Date.now() < wentUnchecked.until)
      return say('popup.wentUnchecked', { because: wentUnchecked.because });
    return on && route.missing() ? say('because.unrecognised') : undefined;
  };

  const tabStatus = (): TabStatus => {
    const notice = noticeNow();
    const boxes = sessions.all().map((one) => one.status());
    return {
      site,
      on,
      boxes,
      ...(pausedUntil() !== undefined && { pausedUntil: pausedUntil() }),
      mayPause: quiet.mayPause,
      ...(on && strangers.any() && { unrecognised: true }),
      selectors: {
        version: selectors.version,
        date: selectors.date,
        ...(refusedSelectors && { refused: refusedSelectors }),
      },
      ...(notice && { notice }),
    };
  };

  const recheck = (): void => {
    for (const session of sessions.all()) session.recheck();
  };

  const learnState = async (): Promise<void> => {
    // Without an answer the gate stays up: it asks again before it lets anything go.
    const state = await asker.state().catch(() => undefined);
    if (!state) return;
    const fault = selectors.use(state.selectors);
    refusedSelectors = fault ? say('popup.selectorsUnreadable', { fault }) : state.selectorsRefused;
    keepWords();
    on = state.on;
    holdMode = state.holdMode;
    quiet = state;
    clearTimeout(pauseTimer);
    const until = pausedUntil();
    if (until !== undefined) pauseTimer = setTimeout(recheck, until - Date.now() + 1);
    if (!on) sessions.closeAll();
    tellBadge();
    if (!on) return;
    recheck();
    discovery.scan();
  };

  gate = guard(window, { adapter, sessionOf: sessions.of, isOn, holds }, life.signal);
  const discovery = discover(
    window,
    { adapter, sessions, strangers, isOn, wake: () => asker.wake() },
    life.signal,
  );
  removeLeftovers(document);

  answerMessages((message, sender) => {
    const parsed = tabMessageSchema.safeParse(message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    if (parsed.data.kind === 'tab-status') return Promise.resolve(tabStatus());
    const { at } = parsed.data;
    if (at) sessions.all()[at.box]?.openCardAt(at.finding);
    else discovery.openCard();
    return Promise.resolve();
  });
  browser.storage.onChanged.addListener((changes) => {
    // The person's own counts change with every post, and nothing hangs on them.
    if (Object.keys(changes).some((key) => key !== 'week')) void learnState();
  });
  void learnState();
}
