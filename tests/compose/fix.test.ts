import { describe, expect, it } from 'vitest';
import { applyFix, takeBack } from '../../src/compose/fix.ts';
import type { Written } from '../../src/compose/written.ts';
import { readBox } from '../../src/compose/written.ts';
import type { Editor } from '../../src/editors/editor.ts';
import type { Box } from '../../src/sites/box.ts';

/** A composer whose editors hold plain strings; `stubborn` ones take no change. */
function composer(texts: readonly string[], stubborn = false) {
  const held = [...texts];
  const elements = texts.map((_, index) => ({ index }) as unknown as HTMLElement);
  const editorFor = (element: HTMLElement): Editor => {
    const { index } = element as unknown as { index: number };
    return {
      kind: 'textarea',
      element,
      read: () => ({ text: held[index] ?? '', rangeOf: () => undefined }),
      write: async ({ start, end }, text) => {
        if (stubborn) return { done: false, reason: 'not-taken' };
        const now = held[index] ?? '';
        held[index] = now.slice(0, start) + text + now.slice(end);
        return { done: true };
      },
    };
  };
  const box: Box = {
    site: 'twitter',
    surface: 'post',
    rung: 'testid',
    lower: false,
    root: {} as Element,
    parts: () => elements,
    submits: () => [],
    postsOn: () => false,
    attachments: () => [],
    editing: () => false,
    replyingTo: () => undefined,
  };
  const read = (): Written | undefined => readBox(box, editorFor);
  return { held, read };
}

const written = (read: () => Written | undefined): Written => {
  const now = read();
  if (!now) throw new Error('Nothing to read');
  return now;
};
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const removal = (text: string, words: string) =>
  ({ kind: 'remove', label: 'Remove', span: spanOf(text, words) }) as const;

describe('readBox', () => {
  it('joins the parts of a thread by a blank line, and leaves empty ones out', () => {
    const { read } = composer(['one', ' ', 'three']);
    const { draft, parts } = written(read);
    expect(draft).toMatchObject({ text: 'one\n\nthree', breaks: [5] });
    expect(parts.map(({ from }) => from)).toEqual([0, 5]);
  });
});

describe('applyFix', () => {
  it('says gone only when the words are in no part any more', async () => {
    const { held, read } = composer(['NHS no 943 here', 'and 943 there']);
    const now = written(read);
    expect(await applyFix(now, removal(now.draft.text, '943'), read)).toBe('left');
    const then = written(read);
    expect(await applyFix(then, removal(then.draft.text, '943'), read)).toBe('gone');
    expect(held).toEqual(['NHS no  here', 'and  there']);
  });

  it('says so when the box does not take it', async () => {
    const { read } = composer(['NHS no 943'], true);
    const now = written(read);
    expect(await applyFix(now, removal(now.draft.text, '943'), read)).toBe('not-taken');
  });

  it('replaces words', async () => {
    const { held, read } = composer(['call Mrs Okafor now']);
    const now = written(read);
    const fix = {
      kind: 'replace',
      label: 'x',
      span: spanOf(now.draft.text, 'Mrs Okafor'),
      text: 'a patient',
    } as const;
    expect(await applyFix(now, fix, read)).toBe('gone');
    expect(held).toEqual(['call a patient now']);
  });

  it('takes words that run over two parts out of both', async () => {
    const { held, read } = composer(['one two', 'three four']);
    const now = written(read);
    expect(await applyFix(now, removal(now.draft.text, 'two\n\nthree'), read)).toBe('gone');
    expect(held).toEqual(['one ', ' four']);
  });

  it('adds at the end of the last part that says something, without doubling line breaks', async () => {
    const { held, read } = composer(['one', 'two\n', '']);
    const fix = { kind: 'insert', label: 'Add', at: 'end', text: '\n\nViews my own.' } as const;
    expect(await applyFix(written(read), fix, read)).toBe('added');
    expect(held).toEqual(['one', 'two\n\nViews my own.', '']);
    expect(await takeBack(written(read), fix.text)).toBe(true);
    expect(held).toEqual(['one', 'two', '']);
  });

  it('adds at the start', async () => {
    const { held, read } = composer(['Fixed the date']);
    const fix = { kind: 'insert', label: 'Say so', at: 'start', text: 'Edited: ' } as const;
    expect(await applyFix(written(read), fix, read)).toBe('added');
    expect(held).toEqual(['Edited: Fixed the date']);
  });
});
