import type pg from 'pg';

/** What pg knows of its connection, and does not tell its types. */
export interface Wire {
  readonly stream: { readonly writable: boolean; write(bytes: Buffer): boolean; destroy(): void };
  readonly parsedStatements: Record<string, string | undefined>;
}

/** Hears that a connection was lost, which the statement under way, or the next one, reports; unheard, it would end the process. */
export const heard = (): void => undefined;

/** Breaks a connection off without waiting for the other side, which may be gone: whatever was asked on it fails as lost. */
export function breakOff(client: pg.Client | pg.PoolClient): void {
  (client as unknown as { readonly connection: Wire }).connection.stream.destroy();
}

const GOODBYE_MS = 1_000;

/** Ends a connection; one whose other side does not say goodbye is broken off. */
export async function endClient(client: pg.Client): Promise<void> {
  const gone = setTimeout(() => breakOff(client), GOODBYE_MS);
  // It is given up: how it ends, with its other side or without, is of no consequence.
  await client.end().catch(() => undefined);
  clearTimeout(gone);
}
