import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/cli/judge.ts';
import { draftOfLine, labelledSchema } from '../../../src/cli/labelled.ts';
import { readLines } from '../../../src/cli/read-lines.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { builtInPacks } from '../../../src/policy/built-in.ts';
import healthOfAPerson from '../../../src/rules/confidential/health-of-a-person.ts';
import patientName from '../../../src/rules/confidential/patient-name.ts';
import patientStory from '../../../src/rules/confidential/patient-story.ts';
import namedChild from '../../../src/rules/safeguarding/named-child.ts';

const rules = [patientName, healthOfAPerson, patientStory, namedChild];

/** How the rules about people do on labelled drafts. */
function measure(file: string) {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('There is no built-in pack');
  const engine = createEngine(rules);
  const found = new Map<string, { hits: number; of: number }>();
  let clean = 0;
  let held = 0;
  for (const line of readLines(file, labelledSchema)) {
    const { draft, author } = draftOfLine(line);
    const judged = judge(line, engine.check(draft, { pack, author }).findings);
    for (const { rule, hit } of judged.expected) {
      const before = found.get(rule) ?? { hits: 0, of: 0 };
      found.set(rule, { hits: before.hits + Number(hit), of: before.of + 1 });
    }
    if (line.expect.length > 0) continue;
    clean += 1;
    held += Number(judged.falseAlarms.some((one) => one.severity !== 'advise'));
  }
  const share = (rule: string): number => {
    const { hits, of } = found.get(rule) ?? { hits: 0, of: 1 };
    return hits / of;
  };
  return { share, heldShare: held / clean };
}

describe('people in drafts', () => {
  const names = measure('tests/drafts/names.jsonl');
  const stories = measure('tests/drafts/stories.jsonl');
  const sealed = measure('tests/drafts/names-held.jsonl');

  it('are found by name, health and story in the drafts we learnt from', () => {
    expect(names.share('confidential/patient-name')).toBeGreaterThanOrEqual(0.9);
    expect(names.share('confidential/health-of-a-person')).toBeGreaterThanOrEqual(0.85);
    expect(names.share('safeguarding/named-child')).toBeGreaterThanOrEqual(0.9);
    expect(stories.share('confidential/patient-story')).toBeGreaterThanOrEqual(0.85);
  });

  it('are found in drafts that nothing was fitted to', () => {
    expect(sealed.share('confidential/patient-name')).toBeGreaterThanOrEqual(0.75);
    expect(sealed.share('confidential/health-of-a-person')).toBeGreaterThanOrEqual(0.8);
    expect(sealed.share('confidential/patient-story')).toBeGreaterThanOrEqual(0.9);
  });

  it('are left alone in hard clean drafts, but for an odd one', () => {
    for (const { heldShare } of [names, stories, sealed]) expect(heldShare).toBeLessThanOrEqual(0.04);
  });
});
