import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from './steps.mjs';

const build: Step = { title: 'Build', advice: 'Mend the build.' };
const other: Step = { title: 'Other', advice: 'Mend the other.' };
const drive: Step = { title: 'Drive', advice: 'Mend the drive.', needs: [build] };
const report: Step = { title: 'Report', advice: 'Mend the report.', needs: [drive] };

/** Runs the steps with the named ones failing. */
function tried(...failing: Step[]): { failed: number; ran: string[]; said: string } {
  const ran: string[] = [];
  const lines: string[] = [];
  const failed = runSteps(
    [build, other, drive, report],
    (step) => {
      ran.push(step.title);
      return !failing.includes(step);
    },
    (line) => lines.push(line),
  );
  return { failed, ran, said: lines.join('\n') };
}

describe('the steps of npm test', () => {
  it('all run when all pass', () => {
    expect(tried()).toMatchObject({ failed: 0, ran: ['Build', 'Other', 'Drive', 'Report'] });
  });

  it('go on after a fault, with what to do about it', () => {
    const { failed, ran, said } = tried(other);
    expect(failed).toBe(1);
    expect(ran).toContain('Drive');
    expect(said).toContain('Mend the other.');
  });

  it('leave out what needs a step that failed, say so, and count it as failed', () => {
    const { failed, ran, said } = tried(build);
    expect(ran).toEqual(['Build', 'Other']);
    expect(failed).toBe(3);
    expect(said).toContain('✗ Drive: not run, as it needs “Build”, which failed.');
    expect(said).toContain('✗ Report: not run, as it needs “Drive”, which failed.');
  });
});
