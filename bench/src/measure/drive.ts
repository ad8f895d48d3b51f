import { type Sample } from './rounds.js';

/** A way of appending, its connections open. */
export interface Driven {
  drive(seconds: number): Promise<Sample>;
  close(): Promise<void>;
}

const WARM_UP_CALLS = 20_000;

/** Lets it work until what is used often is compiled code: a matter of work done and not of time. */
export async function warmUp(driven: Driven, calls = WARM_UP_CALLS): Promise<void> {
  for (let done = 0; done < calls;) done += (await driven.drive(1)).rate;
}

/** Connections, plans and compiled code are a matter of the first moments, and a store lives for months. */
const WARM_UP_SECONDS = 0.5;

/** Lets so many callers repeat a call, each waiting for its own answer, until the time is over; the first half second not counted. */
export async function drive(
  callers: number,
  seconds: number,
  call: (caller: number) => Promise<unknown>,
): Promise<Sample> {
  await repeat(callers, WARM_UP_SECONDS, call);
  return repeat(callers, seconds, call);
}

async function repeat(
  callers: number,
  seconds: number,
  call: (caller: number) => Promise<unknown>,
): Promise<Sample> {
  const durations: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let before = performance.now(); before < end;) {
        await call(caller);
        const after = performance.now();
        durations.push(after - before);
        before = after;
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1_000;
  durations.sort((a, b) => a - b);
  const below = (share: number): number => durations[Math.floor(durations.length * share)] ?? Number.NaN;
  return { rate: durations.length / elapsed, p95: below(0.95), p99: below(0.99) };
}
