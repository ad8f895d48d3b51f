import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createPostgresEventStore } from '@tidu/event-store';
import { ed25519Signer } from '@tidu/ledger';
import { createSealer } from '@tidu/platform';
import pg from 'pg';

/**
 * The sealer as the worker runs it, in a process of its own: told to `run`, it seals every two seconds until it is told to
 * `pause`; told to `drain`, it seals all there is and answers.
 */
const SEAL_EVERY_MS = 2_000;

const [url = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 2 });
const store = createPostgresEventStore({ pool });
const origin = 'tidu.example/bench';
const signer = ed25519Signer(origin, generateKeyPairSync('ed25519').privateKey);
const sealer = createSealer({
  pool,
  store,
  keys: { origin, signers: [signer], saltKey: Buffer.alloc(32, 1) },
  today: () => '2026-12-01',
});
let running: AbortController | null = null;
let rounds: Promise<void> = Promise.resolve();

const isOver = (signal: AbortSignal): boolean => signal.aborted;

async function run(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await delay(SEAL_EVERY_MS, undefined, { signal }).catch(() => undefined);
    for (let round = 'more'; round === 'more' && !isOver(signal);) round = await sealer.round();
  }
}

process.on('message', (told: 'run' | 'pause' | 'drain') => {
  if (told === 'run') {
    running = new AbortController();
    rounds = run(running.signal);
    return;
  }
  running?.abort();
  running = null;
  void rounds
    .then(async () => {
      if (told === 'drain') while ((await sealer.round()) !== 'idle');
    })
    .then(() => process.send?.(told));
});
process.on('disconnect', () => void rounds.then(() => store.close()).then(() => pool.end()));
process.send?.('ready');
