import { describe, expect, it } from 'vitest';
import { carry, editBetween, fitting, shift } from '../../src/compose/carry.ts';
import { finding } from './findings.ts';

const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const words = (text: string, findings: ReturnType<typeof carry>): (string | undefined)[] =>
  findings.map(({ span }) => span && text.slice(span.start, span.end));

describe('editBetween', () => {
  it.each([
    ['abc', 'abXc', { start: 2, oldEnd: 2, newEnd: 3 }],
    ['abXc', 'abc', { start: 2, oldEnd: 3, newEnd: 2 }],
    ['aaa', 'aaaa', { start: 3, oldEnd: 3, newEnd: 4 }],
    ['abc', 'abc', { start: 3, oldEnd: 3, newEnd: 3 }],
    ['', 'abc', { start: 0, oldEnd: 0, newEnd: 3 }],
  ])('%j to %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });
});

describe('shift', () => {
  const edit = { start: 10, oldEnd: 12, newEnd: 17 };
  it('leaves what stands before, moves what stands behind, gives up what was touched', () => {
    expect(shift({ start: 2, end: 10 }, edit)).toEqual({ start: 2, end: 10 });
    expect(shift({ start: 12, end: 14 }, edit)).toEqual({ start: 17, end: 19 });
    expect(shift({ start: 8, end: 11 }, edit)).toBeUndefined();
    expect(shift({ start: 11, end: 30 }, edit)).toBeUndefined();
  });
});

describe('carry', () => {
  const before = 'NHS no 943 476 5919 and Mrs Okafor';
  const both = [finding({ span: at(before, '943 476 5919') }), finding({ span: at(before, 'Mrs Okafor') })];

  it.each([
    ['typing before', `Hello ${before}`, ['943 476 5919', 'Mrs Okafor']],
    ['typing between', 'NHS no 943 476 5919 today and Mrs Okafor', ['943 476 5919', 'Mrs Okafor']],
    ['typing behind', `${before}!`, ['943 476 5919', 'Mrs Okafor']],
    ['typing inside one', 'NHS no 943 476 59190 and Mrs Okafor', ['943 476 5919', 'Mrs Okafor']],
    ['changing one', 'NHS no 943 476 5910 and Mrs Okafor', ['Mrs Okafor']],
    ['taking one out', 'NHS no  and Mrs Okafor', ['Mrs Okafor']],
    ['another text', 'Something else', []],
  ])('%s keeps lines only under their own words', (_, after, kept) => {
    expect(words(after, carry(both, before, after))).toEqual(kept);
  });

  it('moves the words that weigh most with the others', () => {
    const text = 'We went. The whole ward is a circus, honestly.';
    const span = at(text, 'The whole ward is a circus');
    const one = finding({ span, weighs: at(text, 'a circus') });
    const [moved] = carry([one], text, `Well. ${text}`);
    expect(moved?.weighs).toEqual({
      start: 6 + text.indexOf('a circus'),
      end: 14 + text.indexOf('a circus'),
    });
  });

  it('moves the fixes with their words, and drops those whose words are gone', () => {
    const one = finding({
      span: at(before, 'Mrs Okafor'),
      fixes: [
        { kind: 'remove', label: 'Remove', span: at(before, ' Mrs Okafor') },
        { kind: 'remove', label: 'Remove the number', span: at(before, '943 476 5919') },
        { kind: 'insert', label: 'Add', at: 'end', text: 'Views my own.' },
      ],
    });
    const [moved] = carry([one], before, before.replace('943', 'x'));
    expect(moved?.fixes.map(({ label }) => label)).toEqual(['Remove', 'Add']);
  });

  it('keeps what is said of the whole draft until the engine says otherwise', () => {
    expect(carry([finding({})], before, 'Something else')).toHaveLength(1);
  });

  it('drops a finding none of whose marks is left', () => {
    const marked = finding({ marks: [at(before, '943'), at(before, 'Okafor')] });
    expect(carry([marked], before, before.replace('943', 'x'))[0]?.marks).toHaveLength(1);
    expect(carry([marked], before, 'gone')).toEqual([]);
  });
});

describe('fitting', () => {
  it('drops what lies outside the text', () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 2, end: 9 },
      { start: -1, end: 2 },
      { start: 3, end: 3 },
    ];
    expect(
      fitting(
        spans.map((span) => finding({ span })),
        'text',
      ),
    ).toHaveLength(1);
  });
});
