/** Something that is done again and again. */
export interface Periodic {
  /** Resolves when what is being done is over; it is not begun again. */
  stop(): Promise<void>;
}

/** Does something at once and then at intervals; one round ends before the next begins. `work` must not reject. */
export function periodically(everyMs: number, work: () => Promise<void>): Periodic {
  let round: Promise<void> | null = null;
  const begin = (): void => {
    round ??= work().finally(() => {
      round = null;
    });
  };
  const timer = setInterval(begin, everyMs);
  begin();
  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
