import { describe, expect, it } from 'vitest';
import danger from '../../../src/rules/safeguarding/danger.ts';
import { findings } from '../check-one.ts';

describe('somebody else in danger', () => {
  it('is told to ring 999 before anything else', () => {
    const [found] = findings('He has a knife and he says he will kill her', [danger]);
    expect(found?.says.title).toMatch(/999 first/);
    expect(found?.says.todo).toMatch(/^Ring 999, then your safeguarding lead/);
  });
});

describe('the writer in danger', () => {
  it.each([
    'I don’t want to be here any more',
    'everyone would be better off without me',
    'I have the tablets here. tell my mum I love her',
  ])('is spoken to kindly, with Samaritans: %s', (text) => {
    const [found] = findings(text, [danger]);
    expect(found?.says.todo).toContain('116 123');
    expect(found?.says.why).toContain('You matter');
    expect(found?.fixes).toEqual([]);
  });
});

describe('a manner of speaking', () => {
  it.each([
    'this rota will be the death of me',
    'kill me now, the printer has jammed again',
    'goodbye everyone, see you after Easter!',
    'Suicide prevention course, places left',
    'I’d die for that lasagne',
  ])('%s', (text) => {
    expect(findings(text, [danger])).toEqual([]);
  });
});
