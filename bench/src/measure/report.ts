import { type Measured, ROUNDS } from './rounds.js';

interface Comparison {
  benchmark: string;
  /** What was measured in this run, as `callers=64`. */
  case: string;
  ours: string;
  against: string;
  /** Least ratio of our rate to theirs that we promise; absent where there is no promise. */
  target?: number;
}

/** Prints one JSON line: both medians with their spread, and the ratio. */
export function reportRate(measured: Map<string, Measured>, comparison: Comparison): void {
  const ours = of(measured, comparison.ours);
  const theirs = of(measured, comparison.against);
  print(comparison, ours.rate / theirs.rate, {
    unit: 'per second',
    ours: summary(ours),
    peer: summary(theirs),
  });
}

/** The same for the 99th percentile of a call's duration: the ratio is ours to theirs, and `target` is the most it may be. */
export function reportTail(measured: Map<string, Measured>, comparison: Comparison): void {
  const ours = of(measured, comparison.ours).p99 ?? Number.NaN;
  const theirs = of(measured, comparison.against).p99 ?? Number.NaN;
  print(comparison, ours / theirs, { unit: 'p99 ms', ours: round(ours), peer: round(theirs) }, 'most');
}

function print(
  comparison: Comparison,
  ratio: number,
  values: object,
  bound: 'least' | 'most' = 'least',
): void {
  const { target, ...named } = comparison;
  const held =
    target === undefined ? {} : { target, met: bound === 'least' ? ratio >= target : ratio <= target };
  process.stdout.write(
    `${JSON.stringify({ ...named, ratio: round(ratio), ...held, ...values, rounds: ROUNDS })}\n`,
  );
}

const summary = ({ rate, spread, p99 }: Measured): object => ({
  median: round(rate),
  spread: spread.map(round),
  ...(p99 === null ? {} : { p99: round(p99) }),
});

const round = (value: number): number => Number(value.toPrecision(4));

function of(measured: Map<string, Measured>, name: string): Measured {
  const found = measured.get(name);
  if (found === undefined) throw new Error(`nothing was measured for ${name}`);
  return found;
}
