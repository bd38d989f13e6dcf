import { expect, it } from 'vitest';
import { carry, splice } from '../../src/editors/splice.ts';

it('replaces a span', () => {
  expect(splice('Mrs Okafor went', { start: 4, end: 10 }, '[name]')).toBe('Mrs [name] went');
});

it.each([
  ['before the span', 2, 2],
  ['at its start', 4, 4],
  ['inside it: after what took its place', 6, 10],
  ['at its end', 10, 10],
  ['after it', 12, 12],
])('keeps the caret %s', (_, caret, expected) => {
  expect(carry(caret, { start: 4, end: 10 }, '[name]')).toBe(expected);
});

it('leaves a caret before what is added where it stands', () => {
  expect(carry(5, { start: 5, end: 5 }, '\n\nViews my own.')).toBe(5);
});
