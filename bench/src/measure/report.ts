import { type Figure, type Measured } from './rounds.js';

interface Comparison {
  benchmark: string;
  /** What was measured in this run, as `callers=64`. */
  case: string;
  ours: string;
  against: string;
  /** Least ratio of our rate to theirs that we promise; absent where there is no promise. */
  target?: number;
}

/** Prints one JSON line: our median rate with its spread, the peer's, and the ratio of ours to theirs. */
export function reportRate(measured: Map<string, Measured>, comparison: Comparison): void {
  const figures = compare(measured, comparison, 'rate');
  print(comparison, 'per second', figures, figures.ratio >= (comparison.target ?? 0));
}

/** The same for the 99th percentile of a call's duration, where `target` is the most the ratio may be. */
export function reportTail(measured: Map<string, Measured>, comparison: Comparison): void {
  const figures = compare(measured, comparison, 'p99');
  print(comparison, 'ms (p99)', figures, figures.ratio <= (comparison.target ?? Infinity));
}

/** Our 95th percentile, which must stay below a bound of its own, whatever the other side takes: `target` in ms. */
export function reportBound(measured: Map<string, Measured>, comparison: Comparison): void {
  const figures = compare(measured, comparison, 'p95');
  print(comparison, 'ms (p95)', figures, figures.ours.median <= (comparison.target ?? Infinity));
}

interface Figures {
  rounds: number;
  ratio: number;
  ours: Figure;
  theirs: Figure;
}

function compare(
  measured: Map<string, Measured>,
  { ours, against }: Comparison,
  what: 'rate' | 'p95' | 'p99',
): Figures {
  const own = of(measured, ours);
  const theirs = of(measured, against)[what];
  return { rounds: own.rounds, ratio: own[what].median / theirs.median, ours: own[what], theirs };
}

function print(comparison: Comparison, unit: string, figures: Figures, met: boolean): void {
  const { benchmark, target, ours: what, against, case: of } = comparison;
  const { ratio, rounds, ours, theirs } = figures;
  const line = {
    name: benchmark,
    case: of,
    what,
    value: round(ours.median),
    unit,
    ratio: round(ratio),
    against,
    rounds,
    spread: ours.spread.map(round),
    peer: { value: round(theirs.median), spread: theirs.spread.map(round) },
    ...(target === undefined ? {} : { target, met }),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const round = (value: number): number => Number(value.toPrecision(4));

function of(measured: Map<string, Measured>, name: string): Measured {
  const found = measured.get(name);
  if (found === undefined) throw new Error(`nothing was measured for ${name}`);
  return found;
}
