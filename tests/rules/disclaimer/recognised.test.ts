import { describe, expect, it } from 'vitest';
import { disclaimers } from '../../../src/engine/annotations/disclaimers.ts';
import { builtInPacks } from '../../../src/policy/built-in.ts';
import { contextOf } from './context.ts';

const read = (text: string, pack = 'nhs-england') => disclaimers(contextOf(text, { pack }));

describe('a disclaimer', () => {
  it.each(
    builtInPacks.flatMap((pack) =>
      pack.disclaimers.flatMap((one) =>
        [one.text, ...one.short].map((text) => [pack.id, one.kind, text] as const),
      ),
    ),
  )('is known in the words that %s prescribes for %s: %s', (pack, kind, text) => {
    if (kind === 'site') return;
    expect(read(text, pack).length).toBeGreaterThan(0);
  });

  it.each([
    'views r my own!!',
    'Nobody at the hospital asked me to say this',
    'on here I am a mum with opinions, not a spokesperson for the trust',
    'ＶＩＥＷＳ ＭＹ ＯＷＮ',
    'Vi\u200Bews my own',
    '#OpinionsMyOwn',
    'RTs aren’t endorsements',
    'This account has nothing to do with my job',
  ])('is known as anybody says it: %s', (text) => {
    expect(read(text).length).toBeGreaterThan(0);
  });

  it.each([
    'What a view from our roof',
    'Have your say: your views matter to the trust',
    'He has his own views on lanyards',
    'I will represent the trust at the parade',
    'The trust is not responsible for lost coats',
    'My own mug has vanished',
    'In my opinion the soup is better on Tuesdays',
  ])('is not seen where there is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('says where it stands', () => {
    const text = 'Pay porters properly. Views my own. Good night!';
    const [found] = read(text);
    expect(text.slice(found?.start, found?.end)).toBe('Views my own');
  });

  it('tells “it is personal” from “it is not my employer”', () => {
    expect(read('Views my own').some((one) => one.notEmployer)).toBe(false);
    expect(read('This does not represent NHS England').some((one) => one.notEmployer)).toBe(true);
    expect(read('I write in a personal capacity').some((one) => one.personal)).toBe(true);
  });
});
