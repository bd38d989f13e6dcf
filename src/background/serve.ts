import { type Browser, browser } from 'wxt/browser';
import type { Draft } from '../engine/draft.ts';
import { createEngine } from '../engine/engine.ts';
import { listsFolder } from '../lists/index-file.ts';
import { answerMessages } from '../messages/errands.ts';
import {
  type Errand,
  errandSchema,
  fromDraft,
  type PackInForce,
  portName,
  type Reply,
  type Request,
  requestSchema,
} from '../messages/protocol.ts';
import type { ShownPolicy } from '../messages/shown-policy.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { anchorOf } from '../policy/sections.ts';
import { rules } from '../rules/index.ts';
import { managedKeyOf, type Settings } from '../settings/effective.ts';
import { followManaged } from '../settings/managed/store.ts';
import { readQuiet } from '../settings/quiet.ts';
import { isSettledSite } from '../settings/schema.ts';
import { changeSite, readSettings } from '../settings/store.ts';
import { countDone } from '../week/store.ts';
import { today } from '../week/today.ts';
import { say } from '../words/say.ts';
import { answerTo, packShown, refusalOf } from './answer.ts';
import { type Asking, whoAsks } from './asker.ts';
import { showBadge } from './badge.ts';
import { barredSites, extraSiteOf, workOn } from './extra-sites.ts';
import { createForce, type InForce, packNamed, usable } from './force.ts';
import { createListsDesk } from './lists-desk.ts';
import { loadReader } from './load-reader.ts';
import { saysEnough } from './own-disclaimer.ts';
import { packaged } from './packaged.ts';
import { withoutKnownPeople } from './people.ts';
import { createReaderDesk } from './reader-desk.ts';
import { selectorsFor } from './selectors.ts';
import { shownManaged } from './shown-managed.ts';
import { shownPolicy } from './shown-policy.ts';
import { offerCheckThisBox } from './this-box.ts';
import { welcomeAfterInstall } from './welcome.ts';
import { fulfil, isWish } from './wishes.ts';

const engine = createEngine(rules);
const inForce = createForce();
const reader = createReaderDesk({
  load: loadReader,
  isOn: async () => (await inForce()).settings.reader,
});

const ownLists = createListsDesk((name) => packaged(`${listsFolder}/${name}`));

type Question = Extract<Request, { ticket: number }>;

async function stateOf(
  asking: Asking,
  ticket: number,
  { settings, shown }: { readonly settings: Settings; readonly shown: PackInForce },
): Promise<Reply> {
  const { pausedUntil, hinted } = await readQuiet(Date.now());
  // Where IT has locked it on, nobody pauses it.
  const site = asking === 'own page' || !isSettledSite(asking.site) ? undefined : asking.site;
  const mayPause = !site || !settings.locked.includes(managedKeyOf(site, 'on'));
  return {
    kind: 'state',
    ticket,
    on: !site || settings.sites[site].on,
    holdMode: settings.holdMode,
    pack: shown,
    ...(mayPause && pausedUntil !== undefined && { pausedUntil }),
    mayPause,
    hint: !hinted,
    ...(site && selectorsFor(site, settings)),
  };
}

/** What is written on a site that IT has named is what IT says it is. */
function placed(draft: Draft, host: string, { extraSites }: Settings): Draft {
  const surface = draft.site === 'other' ? extraSiteOf(host, extraSites)?.surface : undefined;
  return surface ? { ...draft, surface } : draft;
}

async function answer(question: Question, asking: Asking): Promise<Reply> {
  const { settings, pack, faults } = await inForce();
  const { ticket } = question;
  if (question.kind === 'state') {
    return stateOf(asking, ticket, { settings, shown: packShown(pack, faults) });
  }
  if (asking !== 'own page' && question.draft.site !== asking.site) {
    return { kind: 'failure', ticket, reason: say('background.otherSite') };
  }
  const draft = asking === 'own page' ? question.draft : placed(question.draft, asking.host, settings);
  const lists = await ownLists.listsFor(draft.text);
  const answered = await reader.answer(question.read === true, (read) =>
    answerTo(draft, ticket, { engine, pack, settings, read, lists }),
  );
  if (!settings.dismissalMemory) return answered;
  return { ...answered, findings: await withoutKnownPeople(answered.findings, question.draft.text) };
}

async function reply(question: Question, asking: Asking): Promise<Reply> {
  try {
    return await answer(question, asking);
  } catch {
    const reason = say('background.unread');
    return { kind: 'failure', ticket: question.ticket, reason };
  }
}

/** One port for each page; its questions are answered in any order, paired by ticket. */
function serve(port: Browser.runtime.Port): void {
  const asking = port.sender && whoAsks(port.sender, location.origin);
  if (port.name !== portName || !asking) {
    port.disconnect();
    return;
  }
  port.onMessage.addListener(async (message: unknown) => {
    const request = requestSchema.safeParse(message);
    if (!request.success) return;
    if (request.data.kind === 'wake') {
      reader.wake();
      return;
    }
    if (request.data.kind !== 'badge') {
      const answered = await reply(request.data, asking);
      try {
        port.postMessage(answered);
      } catch {
        // The page went away while we thought.
      }
      return;
    }
    if (asking !== 'own page') await showBadge(asking.tab, request.data);
  });
}

function policyOf(id: string | undefined, { pack, organisations, faults, managed }: InForce): ShownPolicy {
  const shown = packNamed(id, pack);
  return shownPolicy(shown, {
    rules: engine.rules,
    packs: builtInPacks,
    inForce: shown.id === pack.id,
    ...(shown === pack && { organisations }),
    refused: refusalOf(faults),
    links: managed.policyLinks,
  });
}

async function run(errand: Errand, asking: Asking): Promise<unknown> {
  if (errand.kind === 'remember') {
    if (asking !== 'own page' && isSettledSite(asking.site))
      await changeSite(asking.site, { [errand.setting]: true });
    return undefined;
  }
  if (isWish(errand)) return fulfil(errand, Date.now());
  const now = await inForce();
  if (errand.kind === 'done') {
    if (asking !== 'own page' && now.settings.weeklyCounts) await countDone(errand, today(new Date()));
    return undefined;
  }
  if (errand.kind === 'wording') return saysEnough(errand.text, engine, now.pack);
  if (errand.kind === 'policy') return policyOf(errand.pack, now);
  if (errand.kind === 'managed') {
    if (asking !== 'own page') return undefined;
    const set = shownManaged(now);
    const lists = await ownLists.shown();
    const barred = await barredSites(now.settings.extraSites);
    return {
      entries: [...set.entries, ...lists.entries],
      ignored: [...set.ignored, ...lists.ignored, ...barred],
    };
  }
  await browser.tabs.create({
    url: `${location.origin}/policy.html?${fromDraft}#${anchorOf(now.pack, errand.section)}`,
    // Closing it leads back to the draft.
    ...(asking !== 'own page' && { openerTabId: asking.tab }),
  });
  return undefined;
}

const followExtraSites = (): void => void readSettings().then(({ extraSites }) => workOn(extraSites));

/** Registers everything the background answers to. Synchronous, so that a worker that was woken misses nothing. */
export function startBackground(): void {
  followManaged({ now: Date.now, usable });
  welcomeAfterInstall();
  browser.runtime.onConnect.addListener(serve);
  answerMessages((message, sender) => {
    const errand = errandSchema.safeParse(message);
    const asking = whoAsks(sender, location.origin);
    return errand.success && asking ? run(errand.data, asking) : undefined;
  });
  offerCheckThisBox();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'managed' in changes) followExtraSites();
  });
  browser.permissions.onAdded.addListener(followExtraSites);
  followExtraSites();
}
