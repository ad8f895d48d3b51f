import { type Stall } from '../port/subscription.js';
import { report } from './report.js';

interface Watched {
  head(): Promise<number>;
  position(): number;
  afterMs: number;
  raise(stall: Stall): void;
}

/**
 * Looks regularly and raises once per stall; a store that does not say its head, or does not answer at all, counts as
 * standing still.
 */
export function watchForStall(watched: Watched): { stop(): void } {
  let seen = watched.position();
  let since = performance.now();
  let raised = false;
  let head: number | null = null;
  let asking = false;
  let askedAt = 0;

  function goesOn(): void {
    since = performance.now();
    raised = false;
  }

  /** One question at a time: the looks do not wait for the answer, or one that never comes would mute the watch. */
  async function askForHead(): Promise<void> {
    asking = true;
    askedAt = performance.now();
    head = null;
    head = await watched.head().catch(() => null);
    asking = false;
    if (head === watched.position()) goesOn();
  }

  function look(): void {
    const position = watched.position();
    if (position !== seen) {
      seen = position;
      goesOn();
    }
    const now = performance.now();
    const forMs = Math.round(now - since);
    const isOnItsWay = asking && now - askedAt < watched.afterMs / 2;
    if (forMs >= watched.afterMs && !raised && !isOnItsWay) {
      raised = true;
      const stall = { position, head, forMs };
      report(() => watched.raise(stall));
    }
    if (!asking) void askForHead();
  }

  const timer = setInterval(look, Math.max(watched.afterMs / 4, 10));
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
