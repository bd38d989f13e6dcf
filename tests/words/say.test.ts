import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptNames, ownMessages } from '../../src/words/catalogue.ts';
import { getMessageFrom } from './browser.ts';

const getMessage = getMessageFrom({
  ...Object.fromEntries(ownMessages()),
  kept: { message: keptNames() },
});
const speakWith = (told: (name: string, given?: readonly string[]) => string): void => {
  fakeBrowser.i18n.getMessage = told as typeof fakeBrowser.i18n.getMessage;
};

/** What was said once is kept, so each test starts anew. */
const words = () => import('../../src/words/say.ts');

beforeEach(() => {
  vi.resetModules();
  speakWith(getMessage);
});

describe('say', () => {
  it('fills in what it is given, by name', async () => {
    const { say } = await words();
    expect(say('card.place', { of: 9, at: 2 })).toBe('2 of 9');
    expect(say('popup.off', { site: 'X' })).toBe('Postcheck is off for X, so nothing here is checked.');
  });

  it('writes a number as the language does, and takes the form that goes with it', async () => {
    const { say } = await words();
    expect(say('because.tooLong', { read: 20_000 })).toContain('first 20,000 characters');
    expect(say('summary.tips', { count: 1 })).toBe('1 tip');
    expect(say('summary.tips', { count: 1200 })).toBe('1,200 tips');
  });

  it('never takes what is filled in for a place to fill in', async () => {
    const { say } = await words();
    expect(say('page.refused', { fault: '{2} $1 $$', organisation: 'A' })).toBe(
      'The policy file was refused: {2} $1 $$. The policy of A stays in force.',
    );
  });

  it('counts as the language of the catalogue does, and falls back to its last form', async () => {
    const welsh = {
      language: { message: 'cy' },
      summary_tips_two: { message: 'dau' },
      summary_tips_other: {
        message: '$COUNT$ awgrym',
        placeholders: { count: { content: '$1', example: '' } },
      },
    };
    speakWith(getMessageFrom(welsh, Object.fromEntries(ownMessages())));
    const { say } = await words();
    expect(say('summary.tips', { count: 2 })).toBe('dau');
    expect(say('summary.tips', { count: 3 })).toBe('3 awgrym');
  });

  it('still has the overlay’s words when the extension was updated under the page', async () => {
    const { keepWords, say } = await words();
    keepWords();
    speakWith(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(say('notice.updated')).toBe(
      'Postcheck was updated. Refresh this page to have your drafts checked again.',
    );
    expect(say('hold.coversAll', { count: 3 })).toContain('all 3 things');
    expect(say('marker.toCheck', { count: 1 })).toBe('1 to check');
  });
});
