import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetPerson,
  isFullName,
  knownPeople,
  nameRecogniser,
  rememberPerson,
} from '../../src/settings/people.ts';

const stored = async (): Promise<string> => JSON.stringify(await browser.storage.local.get(null));

describe('people who are remembered', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are known again, however their name is written, and nobody else is', async () => {
    await rememberPerson('Mrs. Zoë Okafor', 'colleague', '2026-11-21');
    const isKnown = await nameRecogniser();
    expect(await isKnown('mrs zoe  okafor’s')).toBe(true);
    expect(await isKnown('Mr Okafor')).toBe(false);
    expect(await isKnown('')).toBe(false);
  });

  it('leave no name in the store, and another code on another device', async () => {
    await rememberPerson('Zoe Okafor', 'colleague', '2026-11-21');
    expect((await stored()).toLowerCase()).not.toMatch(/zoe|okafor/);
    const [here] = await knownPeople();
    fakeBrowser.reset();
    await rememberPerson('Zoe Okafor', 'colleague', '2026-11-21');
    const [there] = await knownPeople();
    expect(there?.code).not.toBe(here?.code);
  });

  it('are listed by kind and day, last first, each once, and can be forgotten', async () => {
    await rememberPerson('Zoe Okafor', 'colleague', '2026-11-20');
    await rememberPerson('Idris Elba', 'public-figure', '2026-11-21');
    await rememberPerson('zoe okafor', 'colleague', '2026-11-22');
    const list = await knownPeople();
    expect(list).toMatchObject([
      { kind: 'colleague', on: '2026-11-22' },
      { kind: 'public-figure', on: '2026-11-21' },
    ]);
    expect(await forgetPerson(list[0]?.code ?? '')).toEqual([list[1]]);
    expect(await (await nameRecogniser())('Zoe Okafor')).toBe(false);
  });

  it('are forgotten when the store is broken, which then works again', async () => {
    await browser.storage.local.set({ people: { salt: 'x', known: 'everybody' } });
    expect(await knownPeople()).toEqual([]);
    await rememberPerson('Zoe Okafor', 'colleague', '2026-11-21');
    expect(await knownPeople()).toHaveLength(1);
  });

  it.each([
    ['Mrs Okafor', true],
    ['Zoe Okafor', true],
    ['Sarah', false],
    ['Sarah’s', false],
    ['??', false],
  ])('%s is a full name: %s', (name, full) => expect(isFullName(name)).toBe(full));
});
