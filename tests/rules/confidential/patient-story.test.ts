import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import { readExample } from '../../../src/engine/example.ts';
import { builtInPacks } from '../../../src/policy/built-in.ts';
import patientStory from '../../../src/rules/confidential/patient-story.ts';

const engine = createEngine([patientStory]);

function check(text: string) {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('There is no built-in pack');
  const { draft, author } = readExample({ text, author: { identifiesAsStaff: true } });
  return engine.check(draft, { pack, author }).findings;
}

const telling =
  'Yesterday a 29 year old firefighter from Clapton came in, stabbed at his own wedding. He is on our unit.';

describe('a story that could single a patient out', () => {
  it('says how many clues there are, which, and which to leave out first', () => {
    const [finding] = check(telling);
    expect(finding?.evidence[0]).toMatch(/^\w+ clues together could single someone out: .*age.*/);
    expect(finding?.evidence[1]).toMatch(/^leaving out /);
  });

  it('underlines every clue, and the stretch from the first to the last', () => {
    const [finding] = check(telling);
    const marks = finding?.marks ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(4);
    expect(finding?.span?.start).toBe(Math.min(...marks.map((mark) => mark.start)));
    expect(finding?.span?.end).toBe(Math.max(...marks.map((mark) => mark.end)));
  });

  it('offers to take out the clue that matters most', () => {
    const [finding] = check(telling);
    expect(finding?.fixes[0]?.label).toMatch(/^Remove the words that tell /);
  });

  it('holds the post for good when very few people fit', () => {
    expect(check(telling)[0]?.severity).toBe('block');
  });

  it('never holds a mild one', () => {
    const [finding] = check(
      'That old fella from the lighthouse came into clinic again, dementia, and he drives',
    );
    expect(finding?.severity ?? 'advise').toBe('advise');
  });
});
