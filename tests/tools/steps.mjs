/**
 * Runs steps one after the other and says how each went; returns how many failed. A step whose `needs` did not pass is not
 * run, so that it cannot pass on what an older run left behind, and counts as failed.
 */
export function runSteps(steps, passes, say) {
  const failed = new Set();
  for (const step of steps) {
    const missing = step.needs?.find((one) => failed.has(one));
    if (missing) {
      failed.add(step);
      say(`\n✗ ${step.title}: not run, as it needs “${missing.title}”, which failed.`);
      continue;
    }
    const began = Date.now();
    say(`\n▶ ${step.title}`);
    const passed = passes(step);
    say(`${passed ? '✓' : '✗'} ${step.title} (${Math.round((Date.now() - began) / 1000)} s)`);
    if (passed) continue;
    failed.add(step);
    say(`  ${step.advice}`);
  }
  return failed.size;
}
