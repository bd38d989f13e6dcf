export interface Step {
  readonly title: string;
  /** What to do when it fails. */
  readonly advice: string;
  readonly needs?: readonly Step[];
}

export function runSteps<One extends Step>(
  steps: readonly One[],
  passes: (step: One) => boolean,
  say: (line: string) => void,
): number;
