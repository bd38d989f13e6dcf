import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withoutKnownPeople } from '../../src/background/people.ts';
import { fulfil } from '../../src/background/wishes.ts';
import { knownPeople } from '../../src/settings/people.ts';
import { finding } from '../compose/findings.ts';

const text = 'Ann Okafor and Sarah were on the ward';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const name = finding({ rule: 'confidential/patient-name', span: at('Ann Okafor') });
const first = finding({ rule: 'confidential/patient-name', span: at('Sarah') });
const story = finding({ rule: 'confidential/patient-story', span: at('Ann Okafor') });
const wish = { kind: 'remember-person', as: 'colleague', name: 'ANN OKAFOR' } as const;

describe('findings about people', () => {
  beforeEach(() => fakeBrowser.reset());

  it('say which names can be remembered: whole ones, where the finding is about the name', async () => {
    const kept = await withoutKnownPeople([name, first, story], text);
    expect(kept.map(({ canRemember }) => canRemember)).toEqual([true, undefined, undefined]);
  });

  it('leave out a name that is remembered, and nothing else that is said about it', async () => {
    await fulfil(wish, Date.UTC(2026, 10, 21));
    expect(await knownPeople()).toMatchObject([{ kind: 'colleague', on: '2026-11-21' }]);
    expect(await withoutKnownPeople([name, first, story], text)).toEqual([first, story]);
  });
});
