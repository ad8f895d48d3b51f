import { type Stall } from '../port/subscription.js';

interface Watched {
  head(): Promise<number>;
  position(): number;
  afterMs: number;
  raise(stall: Stall): void;
}

/** Looks regularly and raises once per stall; being unable to ask for the head counts as standing still. */
export function watchForStall(watched: Watched): { stop(): void } {
  let seen = watched.position();
  let since = performance.now();
  let raised = false;

  async function look(): Promise<void> {
    const position = watched.position();
    if (position !== seen) {
      seen = position;
      since = performance.now();
      raised = false;
      return;
    }
    const head = await watched.head().catch(() => null);
    if (head === position) {
      since = performance.now();
      raised = false;
      return;
    }
    const forMs = performance.now() - since;
    if (forMs < watched.afterMs || raised) return;
    raised = true;
    watched.raise({ position, head, forMs: Math.round(forMs) });
  }

  let looking: Promise<void> | null = null;
  const timer = setInterval(
    () => {
      looking ??= look().finally(() => {
        looking = null;
      });
    },
    Math.max(watched.afterMs / 4, 10),
  );
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
