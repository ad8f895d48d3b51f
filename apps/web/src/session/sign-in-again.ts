import { shownAccount } from './shown-account.js';

type Answer = (isSignedIn: boolean) => void;

/** Those whose requests wait for the sign-in; the dialog is open while there are any. */
let waiting: readonly Answer[] = [];
const listeners = new Set<() => void>();

/**
 * Asks the reader to sign in again, where the session of a page that is somebody's has ended. Resolves to whether they did: the
 * request can then be sent again, and nothing that was typed is lost. All requests that meet the end wait for one sign-in.
 */
export function signedInAgain(): Promise<boolean> {
  if (shownAccount() === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    tell([...waiting, resolve]);
  });
}

/** Ends the waiting: signed in again, or given up. */
export function answerSignIn(isSignedIn: boolean): void {
  const answered = waiting;
  tell([]);
  for (const answer of answered) answer(isSignedIn);
}

export function isSignInAsked(): boolean {
  return waiting.length > 0;
}

/** For `useSyncExternalStore`. */
export function onSignInAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(next: readonly Answer[]): void {
  waiting = next;
  for (const listener of listeners) listener();
}
