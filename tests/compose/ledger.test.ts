import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Became, createLedger, type Ledger } from '../../src/compose/ledger.ts';
import type { Named } from '../../src/compose/memory.ts';
import { finding } from './findings.ts';

const named = (key: string, severity: 'block' | 'advise' = 'block'): Named => ({
  key,
  finding: finding({ rule: `confidential/${key}`, severity }),
  subject: key,
  matter: key,
});
const number = named('number');
const name = named('name');
const tip = named('tip', 'advise');

describe('what became of the findings of a draft', () => {
  const tell = vi.fn<(findings: readonly Became[]) => void>();
  let dismissed: readonly Named[];
  let ledger: Ledger;
  beforeEach(() => {
    tell.mockClear();
    dismissed = [];
    ledger = createLedger({ isDismissed: (one) => dismissed.includes(one) }, tell);
  });
  const told = (): string[][] =>
    tell.mock.calls.map(([all]) => all.map(({ rule, outcome }) => `${rule} ${outcome}`));

  it('is posted where it stood when the draft went out, and left where that was a mere tip', () => {
    ledger.checked([number, tip]);
    ledger.end('posted');
    expect(told()).toEqual([['confidential/number posted', 'confidential/tip left']]);
  });

  it('is left where it stood when the box was closed', () => {
    ledger.checked([number]);
    ledger.end('closed');
    expect(told()).toEqual([['confidential/number left']]);
  });

  it('is fixed where it was read of and is gone', () => {
    ledger.checked([number, name]);
    ledger.shown([number, name]);
    ledger.checked([name]);
    ledger.end('posted');
    expect(told()).toEqual([['confidential/number fixed', 'confidential/name posted']]);
  });

  it('is not fixed where it was brought back', () => {
    ledger.checked([number]);
    ledger.shown([number]);
    ledger.checked([]);
    ledger.checked([number]);
    ledger.end('posted');
    expect(told()).toEqual([['confidential/number posted']]);
  });

  it('is nothing where it came and went on the way to other words', () => {
    ledger.checked([name]);
    ledger.checked([number]);
    ledger.end('closed');
    expect(told()).toEqual([['confidential/number left']]);
  });

  it('is dismissed where the person said that it is no problem', () => {
    dismissed = [number];
    ledger.checked([number]);
    ledger.end('posted');
    expect(told()).toEqual([['confidential/number dismissed']]);
  });

  it('is told once a draft, of drafts that were checked', () => {
    ledger.end('posted');
    ledger.checked([]);
    ledger.end('posted');
    ledger.end('closed');
    ledger.startAfresh();
    ledger.end('closed');
    ledger.checked([tip]);
    ledger.end('closed');
    expect(told()).toEqual([[], ['confidential/tip left']]);
  });
});
