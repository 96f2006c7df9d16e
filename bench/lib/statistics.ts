/** The middle of some values and how far they lie apart: half of them stand between `low` and `high`. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { low: quantile(values, 0.25), median: quantile(values, 0.5), high: quantile(values, 0.75) };
}

/** Round by round, so that a machine that became slower in between changes both sides; undefined where there is nothing to divide by. */
export function ratios(ours: readonly number[], theirs: readonly number[]): Spread | undefined {
  if (ours.length !== theirs.length) throw new Error('ratios: expected as many values on both sides');
  if (theirs.some((value) => value === 0)) return undefined;
  return spreadOf(ours.map((value, round) => value / (theirs[round] ?? 1)));
}

function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new Error('quantile: expected a value');
  const sorted = [...values].sort((one, other) => one - other);
  const at = part * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
