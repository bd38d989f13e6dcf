// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CheckReply } from '../../src/messages/protocol.ts';
import type { OverlayActions, OverlayModel } from '../../src/ui/model.ts';
import { getMessageFrom } from './browser.ts';
import { muffled } from './muffled.ts';

const draft = 'Lovely Mrs Okafor in bed 4, NHS no 943 476 5919, see bet365.com';

// Everything is loaded after the browser has the file, as what was said once is kept.
async function load() {
  vi.resetModules();
  fakeBrowser.i18n.getMessage = getMessageFrom(muffled) as typeof fakeBrowser.i18n.getMessage;
  const { answerTo, packShown } = await import('../../src/background/answer.ts');
  const { shownPolicy } = await import('../../src/background/shown-policy.ts');
  const { createEngine } = await import('../../src/engine/engine.ts');
  const { draftOf } = await import('../../src/engine/draft.ts');
  const { rules } = await import('../../src/rules/index.ts');
  const { builtInPacks } = await import('../../src/policy/built-in.ts');
  const { settingsOf } = await import('../../src/settings/effective.ts');
  const { personSchema } = await import('../../src/settings/schema.ts');
  const [pack] = builtInPacks;
  if (!pack) throw new Error('No pack is built in');
  const settings = settingsOf(personSchema.parse({}), {});
  return {
    pack: packShown(pack),
    policy: shownPolicy(pack, { rules, packs: builtInPacks, inForce: true }),
    reply: answerTo({ ...draftOf(draft), attachments: ['image'] }, 1, {
      engine: createEngine(rules),
      pack,
      settings,
    }),
    Popup: (await import('../../src/ui/popup/popup.tsx')).Popup,
    Card: (await import('../../src/ui/card.tsx')).Card,
    PolicyPage: (await import('../../src/ui/policy/policy-page.tsx')).PolicyPage,
  };
}

let loaded: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  loaded = await load();
});
afterEach(cleanup);

/** English words on the page, but for what the organisation's own policy and the draft are quoted with. */
function english(quoted: readonly string[]): string[] {
  const labels = [...document.querySelectorAll('[aria-label]')].map(
    (one) => one.getAttribute('aria-label') ?? '',
  );
  const seen = [document.body.textContent ?? '', ...labels].join(' ');
  const rest = quoted
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .reduce((text, one) => text.replaceAll(one, ' '), seen);
  return rest.match(/[a-z]{2,}/gi) ?? [];
}

const policyWords = (): string[] => {
  const { pack, reply } = loaded;
  const sections = reply.findings.flatMap((one) => one.sections.map(({ title }) => title));
  return [pack.organisation, pack.mark ?? '', pack.title, pack.version, pack.date, ...sections, 'bet365.com'];
};

const wordsOf = ({ span }: CheckReply['findings'][number]): string[] =>
  span ? [draft.slice(span.start, span.end)] : [];

describe('with a translation in the browser and no line of code', () => {
  it('rules, reasons and buttons speak it', () => {
    const { findings } = loaded.reply;
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['confidential/patient-name', 'confidential/patient-identifier', 'media/image']),
    );
    for (const { says, evidence, fixes } of findings) {
      const spoken = [says.title, says.why, says.todo, says.tick?.label ?? '', ...evidence];
      expect([...spoken, ...fixes.map(({ label }) => label)].join(' ')).not.toMatch(/[a-z]{2,}/i);
    }
  });

  it('the popup speaks it', async () => {
    const { Popup, pack, reply } = loaded;
    const findings = reply.findings.map((one) => ({
      rule: one.rule,
      severity: one.severity,
      title: one.says.title,
      evidence: one.evidence,
      sections: one.sections,
    }));
    render(
      <Popup
        services={{
          pack: async () => pack,
          tabStatus: async () => ({
            site: 'twitter',
            on: true,
            mayPause: true,
            selectors: { version: 1, date: '2026-11-01' },
            boxes: [{ surface: 'post', state: 'checked', held: true, rung: 'role', lower: true, findings }],
          }),
          check: async () => reply,
          turn: async () => undefined,
          isLocked: async () => true,
          showInBox: async () => undefined,
          checkHere: async () => false,
          pause: async () => undefined,
          fix: async () => true,
        }}
      />,
    );
    await screen.findAllByRole('heading', { level: 2 });
    await vi.waitFor(() => expect(document.querySelectorAll('.finding').length).toBe(findings.length));
    expect(english(policyWords())).toEqual([]);
  });

  it('the card and the held post speak it', () => {
    const { Card, reply, pack } = loaded;
    const nothing = new Proxy({}, { get: () => () => undefined }) as OverlayActions;
    for (const finding of reply.findings) {
      const model: OverlayModel = {
        marker: { kind: 'held', count: 2 },
        findings: [
          { key: 'one', finding },
          { key: 'two', finding },
        ],
        cardOpen: true,
        current: 'one',
        hold: { needsReason: true },
        fixable: 2,
        mayPause: true,
        organisation: pack.organisation,
      };
      render(<Card model={model} actions={nothing} />);
    }
    const inserted = reply.findings.flatMap(({ fixes }) =>
      fixes.flatMap((fix) => ('text' in fix ? [fix.text.trim()] : [])),
    );
    expect(english([...policyWords(), ...inserted, ...reply.findings.flatMap(wordsOf)])).toEqual([]);
  });

  it('the policy page says in it what Postcheck adds to the policy', async () => {
    const { PolicyPage, policy } = loaded;
    render(<PolicyPage services={{ policy: async () => policy }} />);
    await screen.findAllByRole('heading', { level: 2 });
    const titles = [...document.querySelectorAll('.check-title')].map((one) => one.textContent ?? '');
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.join(' ')).not.toMatch(/[a-z]{2,}/i);
    await vi.waitFor(() => expect(document.title).toBe(`${policy.organisation}: ŵŵŵŵŵŵ ŵŵŵŵŵ ŵŵŵŵŵŵ`));
  });
});
