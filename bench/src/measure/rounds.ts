/** One way of doing the work; `run` does it once and tells its rate (work a second) and, where calls are timed, p99 in ms. */
export interface Contender {
  name: string;
  run(): Promise<Sample>;
}

export interface Sample {
  rate: number;
  p99?: number;
}

export interface Measured {
  /** Median over the rounds. */
  rate: number;
  /** Lowest and highest round. */
  spread: [number, number];
  p99: number | null;
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
  const rates = samples.map((sample) => sample.rate).sort((a, b) => a - b);
  const tails = samples.flatMap((sample) => sample.p99 ?? []).sort((a, b) => a - b);
  return {
    rate: median(rates),
    spread: [rates[0] ?? Number.NaN, rates.at(-1) ?? Number.NaN],
    p99: tails.length > 0 ? median(tails) : null,
  };
}

function median(sorted: number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
