/** One way of doing the work; `run` does it once and tells its rate (work a second) and, where calls are timed, p95 and p99 in ms. */
export interface Contender {
  name: string;
  run(): Promise<Sample>;
}

export interface Sample {
  rate: number;
  p95?: number;
  p99?: number;
}

/** Over the rounds. */
export interface Figure {
  median: number;
  /** Lowest and highest round. */
  spread: [number, number];
}

export interface Measured {
  rounds: number;
  rate: Figure;
  p95: Figure;
  p99: Figure;
}

export const ROUNDS = 7;

/** Runs all contenders round by round, each round in another order, so that a slow spell of the machine hits all alike. */
export async function interleave(contenders: Contender[], rounds = ROUNDS): Promise<Map<string, Measured>> {
  const samples = new Map<string, Sample[]>(contenders.map((contender) => [contender.name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const shift = round % contenders.length;
    for (const contender of [...contenders.slice(shift), ...contenders.slice(0, shift)]) {
      samples.get(contender.name)?.push(await contender.run());
    }
  }
  return new Map([...samples].map(([name, taken]) => [name, summarize(taken)]));
}

function summarize(samples: Sample[]): Measured {
  return {
    rounds: samples.length,
    rate: figureOf(samples.map((sample) => sample.rate)),
    p95: figureOf(samples.flatMap((sample) => sample.p95 ?? [])),
    p99: figureOf(samples.flatMap((sample) => sample.p99 ?? [])),
  };
}

/** Not a number where there is no value. */
function figureOf(values: number[]): Figure {
  const sorted = values.sort((a, b) => a - b);
  const at = (index: number): number => sorted.at(index) ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), spread: [at(0), at(-1)] };
}
