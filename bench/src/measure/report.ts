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

/** Prints one JSON line: our median with its spread, the peer's, and the ratio of ours to theirs. */
export function reportRate(measured: Map<string, Measured>, comparison: Comparison): void {
  const ours = of(measured, comparison.ours);
  const theirs = of(measured, comparison.against);
  print(comparison, 'least', {
    value: ours.rate,
    unit: 'per second',
    ratio: ours.rate / theirs.rate,
    spread: ours.spread,
    peer: { value: theirs.rate, spread: theirs.spread },
  });
}

/** The same for the 99th percentile of a call's duration, where `target` is the most the ratio may be. */
export function reportTail(measured: Map<string, Measured>, comparison: Comparison): void {
  const ours = of(measured, comparison.ours).p99 ?? Number.NaN;
  const theirs = of(measured, comparison.against).p99 ?? Number.NaN;
  print(comparison, 'most', {
    value: ours,
    unit: 'ms (p99)',
    ratio: ours / theirs,
    spread: [ours, ours],
    peer: { value: theirs, spread: [theirs, theirs] },
  });
}

interface Figures {
  value: number;
  unit: string;
  ratio: number;
  spread: readonly number[];
  peer: { value: number; spread: readonly number[] };
}

function print(comparison: Comparison, bound: 'least' | 'most', figures: Figures): void {
  const { benchmark, target, ours, against, case: of } = comparison;
  const held = bound === 'least' ? figures.ratio >= (target ?? 0) : figures.ratio <= (target ?? Infinity);
  const line = {
    name: benchmark,
    case: of,
    what: ours,
    value: round(figures.value),
    unit: figures.unit,
    ratio: round(figures.ratio),
    against,
    rounds: ROUNDS,
    spread: figures.spread.map(round),
    peer: { value: round(figures.peer.value), spread: figures.peer.spread.map(round) },
    ...(target === undefined ? {} : { target, met: held }),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const round = (value: number): number => Number(value.toPrecision(4));

function of(measured: Map<string, Measured>, name: string): Measured {
  const found = measured.get(name);
  if (found === undefined) throw new Error(`nothing was measured for ${name}`);
  return found;
}
