// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../src/ui/announcer.ts';
import type { OverlayModel } from '../../src/ui/model.ts';
import { states } from './states.ts';

let life: AbortController;
let said: string[];
let hear: (model: OverlayModel) => void;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  said = [];
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  ({ hear } = createAnnouncer(root, life.signal));
  const region = root.querySelector('[role=status]');
  let last = '';
  setInterval(() => {
    const now = region?.textContent ?? '';
    if (now !== last) said.push(now);
    last = now;
  }, 10);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const wait = (ms: number): void => void vi.advanceTimersByTime(ms);

describe('what a screen reader is told', () => {
  it('is said once, after the person has paused, and not on every key', () => {
    for (let key = 0; key < 20; key += 1) {
      hear(states['to check']);
      wait(200);
    }
    wait(2000);
    hear(states['to check']);
    wait(2000);
    expect(said).toEqual([
      'Postcheck: 2 things to check in your draft. Press Alt, Shift and K to open them.',
    ]);
  });

  it('is nothing for a draft with nothing to say', () => {
    hear(states.clear);
    wait(2000);
    expect(said).toEqual([]);
  });

  it('is that all is well again, once, after there was something', () => {
    hear(states['to check']);
    wait(2000);
    hear(states.clear);
    wait(2000);
    hear(states.clear);
    wait(2000);
    expect(said.slice(1)).toEqual(['Postcheck: nothing to check now.']);
  });

  it('is nothing while the card is open, which is read by itself', () => {
    hear(states['card: one']);
    wait(2000);
    expect(said).toEqual([]);
  });

  it('is what an open card turns to, and what became of a fix', () => {
    hear({ ...states['card: second of three'], current: 'name' });
    wait(2000);
    expect(said).toEqual([]);
    hear(states['card: second of three']);
    wait(500);
    hear({ ...states['card: second of three'], current: 'own' });
    wait(100);
    hear(states['card: gone']);
    wait(500);
    expect(said).toEqual([
      '2 of 3. Readers cannot tell that this is your own view',
      'Done. We read the box again and the words are gone. To bring them back, undo in the box.',
    ]);
  });

  it('is why a draft was not checked', () => {
    hear(states['not checked']);
    wait(2000);
    expect(said).toEqual([
      'Postcheck did not check this draft. Postcheck was updated. Refresh this page to go on.',
    ]);
  });

  it('is what Postcheck did by itself', () => {
    hear(states.notice);
    wait(2000);
    expect(said).toEqual(['The reference disclaimer was added at the end of your recommendation.']);
  });
});
