import { describe, expect, it } from 'vitest';
import { saysEnough } from '../../src/background/own-disclaimer.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { rules } from '../../src/rules/index.ts';

const engine = createEngine(rules);

describe.each(builtInPacks)('a disclaimer in one’s own words, for $organisation.name', (pack) => {
  it.each([
    'These are my own views and not those of my employer.',
    'Speaking only for myself here, never for the Trust.',
    ...pack.disclaimers.filter(({ kind }) => kind === 'personal').map(({ text }) => text),
  ])('may be “%s”', (wording) => {
    expect(saysEnough(wording, engine, pack)).toBe(true);
  });

  it.each([
    'I love my job and everybody in it.',
    'Nurse, mum of two, tea drinker.',
    'The views from the ward are lovely.',
  ])('cannot be “%s”', (wording) => {
    expect(saysEnough(wording, engine, pack)).toBe(false);
  });
});
