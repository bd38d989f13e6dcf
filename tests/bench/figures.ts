/** The value below which a share of them lies; NaN when there are none. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A quantile of ms, in words. */
export const at = (times: readonly number[], share: number): string =>
  times.length === 0 ? 'nothing measured' : `${quantile(times, share).toFixed(0)} ms`;

export const isNumber = (value: number | undefined): value is number => value !== undefined;
