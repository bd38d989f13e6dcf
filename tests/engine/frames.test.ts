import { describe, expect, it } from 'vitest';
import { frames, type Vocabulary } from '../../src/engine/frames.ts';
import { contextOf } from '../rules/disclaimer/context.ts';

const found = (phrase: string, text: string, vocabulary: Vocabulary = {}): string[] =>
  frames({ it: [phrase] }, vocabulary)(contextOf(text)).map(({ start, end }) => text.slice(start, end));

describe('a frame', () => {
  it('takes any of its alternatives, in any case', () => {
    expect(found('as her|his manager|boss', 'I write as His Boss today')).toEqual(['as His Boss']);
  });

  it('may miss words marked with ?', () => {
    expect(found('as her ?line manager', 'as her manager, as her line manager')).toEqual([
      'as her manager',
      'as her line manager',
    ]);
  });

  it('steps over a few words of any kind', () => {
    expect(found('we ..2 recommend', 'we would warmly recommend')).toEqual(['we would warmly recommend']);
    expect(found('we ..1 recommend', 'we would warmly recommend')).toEqual([]);
    expect(found('^ ..2 years at', 'Two years at sea')).toEqual(['Two years at']);
  });

  it('asks a class of words', () => {
    const fruit = new Set(['apples', 'pears']);
    expect(found('i like #fruit', 'I like pears', { fruit })).toEqual(['I like pears']);
  });

  it('can be ruled out by the word before or behind', () => {
    expect(found('!not on behalf of', 'not on behalf of the trust')).toEqual([]);
    expect(found('on behalf of !my', 'on behalf of my mum')).toEqual([]);
  });

  it('knows the start and the end of a clause and of a sentence', () => {
    expect(found('^ nurse here', 'Hello, nurse here')).toEqual(['nurse here']);
    expect(found('^^ nurse here', 'Hello, nurse here')).toEqual([]);
    expect(found('nurse ^', 'I asked the nurse, twice')).toEqual(['nurse']);
  });

  it('never reaches into the next sentence', () => {
    expect(found('my ward', 'It is my. Ward seven is quiet')).toEqual([]);
    expect(found('my ..3 ward', 'my shift ended. The ward slept')).toEqual([]);
  });

  it('asks a reader once about each word, and of no draft without the other words of its frames', () => {
    const asked: number[] = [];
    const job = (_: unknown, at: number): number => {
      asked.push(at);
      return at + 1;
    };
    const read = frames({ it: ['#job by day', '#job by night', 'as #job by'] }, { job });
    read(contextOf('we met friends'));
    expect(asked).toEqual([]);
    expect(read(contextOf('as baker by night'))).toHaveLength(2);
    expect(asked.toSorted()).toEqual([0, 1, 2, 3]);
  });

  it('refuses a class nobody declared', () => {
    expect(() => frames({ it: ['#nothing'] })).toThrow('There is no word class');
  });
});
