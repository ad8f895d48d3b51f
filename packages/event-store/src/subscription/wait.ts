/** Waits until woken, stopped or `ms` have passed, whichever comes first. */
export function waitForWake(
  ms: number,
  onWake: (wake: () => void) => () => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      forget();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    const forget = onWake(finish);
    signal.addEventListener('abort', finish, { once: true });
  });
}
