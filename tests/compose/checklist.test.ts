import { describe, expect, it } from 'vitest';
import { checklistKey, createChecklist } from '../../src/compose/checklist.ts';
import { createMemory, type Named } from '../../src/compose/memory.ts';
import { type AttachmentKind, draftOf } from '../../src/engine/draft.ts';
import type { Attachment } from '../../src/sites/box.ts';
import { finding } from './findings.ts';

const asks = (rule: 'media/image' | 'media/video', label = 'Looked') => {
  const plain = finding({ rule });
  const of: AttachmentKind = rule === 'media/image' ? 'image' : 'video';
  return { ...plain, says: { ...plain.says, tick: { label, of } } };
};
const file = (kind: AttachmentKind, mark: string): Attachment => ({ kind, mark });
const one = file('image', 'blob:1');
const two = file('image', 'blob:2');
const film = file('video', 'blob:3');

const named = (...findings: ReturnType<typeof finding>[]): readonly Named[] =>
  createMemory().name(findings, draftOf('Look'));

describe('the checklist for what is attached', () => {
  it('puts its items on one page, and leaves other findings alone', () => {
    const other = finding({ rule: 'conduct/insult' });
    const all = createChecklist().withoutTicked(named(asks('media/image'), other, asks('media/video')), [
      one,
    ]);
    expect(all.map(({ key }) => key === checklistKey)).toEqual([true, false, true]);
  });

  it('asks once for a picture, however often the draft is read', () => {
    const checklist = createChecklist();
    checklist.tick(asks('media/image'), [one]);
    expect(checklist.withoutTicked(named(asks('media/image')), [one])).toEqual([]);
    expect(checklist.withoutTicked(named(asks('media/image')), [{ ...one }])).toEqual([]);
    expect(checklist.model([asks('media/image')], [one])?.items[0]?.ticked).toBe(true);
  });

  it('asks anew for another picture, beside it or in its place, and not for the first one come back', () => {
    const checklist = createChecklist();
    checklist.tick(asks('media/image'), [one]);
    expect(checklist.withoutTicked(named(asks('media/image')), [one, two])).toHaveLength(1);
    expect(checklist.withoutTicked(named(asks('media/image')), [two])).toHaveLength(1);
    checklist.tick(asks('media/image'), [two]);
    expect(checklist.withoutTicked(named(asks('media/image')), [one, two])).toEqual([]);
  });

  it('does not ask about a picture again for a video that comes beside it', () => {
    const checklist = createChecklist();
    checklist.tick(asks('media/image'), [one]);
    const left = checklist.withoutTicked(named(asks('media/image'), asks('media/video')), [film, one]);
    expect(left.map(({ finding: { rule } }) => rule)).toEqual(['media/video']);
  });

  it('asks for what else there is to look at once the words say so', () => {
    const checklist = createChecklist();
    checklist.tick(asks('media/image'), [one]);
    expect(checklist.withoutTicked(named(asks('media/image', 'The family has agreed')), [one])).toHaveLength(
      1,
    );
  });

  it('is none without an item', () => {
    expect(createChecklist().model([finding({ rule: 'conduct/insult' })], [one])).toBeUndefined();
  });
});
