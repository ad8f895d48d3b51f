import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../src/accounts/names.js';
import { openWorkshop, type Workshop } from './support/drafts.js';
import { startTidu, type Tidu } from './support/tidu.js';

const MIB = 1024 * 1024;
/** What anybody else may wait at most while somebody floods the API, beyond what a machine at rest takes. */
const WORST_MS = 300;
const GROWTH_MIB = 100;
const POLL_MS = 15;

let tidu: Tidu;
let workshop: Workshop;
let applicationId: string;
let cookies: { readonly province: string; readonly applicant: string };
/** What a machine at rest needs at worst: other work on its cores is no fault of the API's. */
let restMs: number;
let restMib: number;

beforeAll(async () => {
  tidu = await startTidu();
  workshop = await openWorkshop(tidu);
  applicationId = await workshop.open();
  cookies = { province: await cookieOf('province-320000'), applicant: await applicantsCookie() };
  // Whatever is loaded on first use has been used once.
  for (const flood of Object.values(floods)) await flood();
  restMs = (await watched(() => after(3_000))).worstMs;
  restMib = await rssMib();
}, 400_000);
afterAll(() => tidu.stop(), 30_000);

const urlOf = (path: string): URL => new URL(`/api/${path}`, tidu.instance.url);

async function cookieOf(account: string, password = DEMO_PASSWORD): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ account, password });
  const response = await fetch(urlOf('session'), { method: 'POST', headers, body });
  const set = response.headers.getSetCookie();
  return (set.find((line) => line.startsWith('tidu_session=')) ?? '').split(';')[0] ?? '';
}

function applicantsCookie(): Promise<string> {
  return cookieOf(workshop.applicant.me.account, 'a long password');
}

/** Sends a body and reads the whole answer; tells the status, or 0 where the connection was cut. */
async function post(path: string, body: string | FormData, cookie = ''): Promise<number> {
  const json = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  try {
    const headers = { ...json, cookie, 'idempotency-key': 'flood-flood', 'if-match': '"1"' };
    const response = await fetch(urlOf(path), { method: 'POST', headers, body });
    expect((await response.text()).length).toBeLessThan(100_000);
    return response.status;
  } catch {
    return 0;
  }
}

/** Sends the beginning of a request and never its end. */
function hang(path: string): Promise<void> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(tidu.instance.url);
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST /api/${path} HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: 2000\r\n\r\n{"account":`,
      );
      setTimeout(() => socket.destroy(), 2_000);
    });
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
}

const many = async (times: number, act: (index: number) => Promise<unknown>): Promise<void> => {
  await Promise.all(Array.from({ length: times }, (_, index) => act(index)));
};
const statistics = () => `campaigns/${workshop.campaignId}/publish-benchmarks`;

/** Each takes the whole API, or its memory, where nothing bounds it. */
const floods = {
  'four million nested brackets before sign-in': () =>
    many(4, () => post('session', '['.repeat(4_000_000) + ']'.repeat(4_000_000))),
  'four million nested brackets from who may send the largest body': () =>
    many(4, () => post(statistics(), '['.repeat(4_000_000) + ']'.repeat(4_000_000), cookies.province)),
  '600,000 unknown keys': () =>
    many(4, () => {
      const keys = Array.from({ length: 600_000 }, (_, index) => `"k${index}":1`).join(',');
      return post(statistics(), `{${keys}}`, cookies.province);
    }),
  'a depth of 5,000': () => many(20, () => post('session', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`)),
  '999 fields of an upload': () =>
    many(2, () => {
      const form = new FormData();
      for (let field = 0; field < 999; field += 1) form.append(`f${field}`, 'x'.repeat(20_000));
      return post(`applications/${applicationId}/files`, form, cookies.applicant);
    }),
  'forty people who sign in at once': () =>
    many(40, (index) => cookieOf(index % 2 === 0 ? 'province-330000' : 'miit-2')),
  'guesses at forty accounts': () => many(40, (index) => cookieOf(`province-${index}`, 'wrong')),
  'twenty uploads of 20 MB': () =>
    many(20, (index) => {
      const form = new FormData();
      const bytes = new Uint8Array(20 * MIB).fill(index + 1);
      bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
      form.append('file', new Blob([bytes], { type: 'application/pdf' }), 'x.pdf');
      return post(`applications/${applicationId}/files`, form, cookies.applicant);
    }),
  'two hundred requests that never end': () => many(200, () => hang('session')),
  'a hundred lists at once': () =>
    many(100, async () => {
      const response = await fetch(urlOf('applications?pageSize=200'), {
        headers: { cookie: cookies.province },
      });
      await response.arrayBuffer();
    }),
} as const;

/** Resident memory of the API's process. */
async function rssMib(): Promise<number> {
  const status = await readFile(`/proc/${tidu.instance.pids.api}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

/** What watches from a thread of its own: whoever sends a flood is busy, and no measure of who is answered. */
const WATCHER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  let isOver = false;
  parentPort.once('message', () => { isOver = true; });
  (async () => {
    let worstMs = 0, peakKib = 0, failures = 0;
    while (!isOver) {
      const start = performance.now();
      const response = await fetch(workerData.url);
      await response.arrayBuffer();
      if (response.status !== 200) failures += 1;
      worstMs = Math.max(worstMs, performance.now() - start);
      const status = readFileSync('/proc/' + workerData.pid + '/status', 'utf8');
      peakKib = Math.max(peakKib, Number(/VmRSS:\\s+(\\d+) kB/.exec(status)[1]));
      await new Promise((resolve) => setTimeout(resolve, workerData.pollMs));
    }
    parentPort.postMessage({ worstMs, peakMib: peakKib / 1024, failures });
  })();
`;

interface Watched {
  readonly worstMs: number;
  readonly peakMib: number;
  readonly failures: number;
}

/** Does something while somebody else asks again and again; tells how long they waited at worst, and how the memory grew. */
async function watched(act: () => Promise<unknown>): Promise<Watched> {
  const { pids } = tidu.instance;
  const workerData = { url: urlOf('health').href, pid: pids.api, pollMs: POLL_MS };
  const watcher = new Worker(WATCHER, { eval: true, workerData });
  const told = once(watcher, 'message') as Promise<[Watched]>;
  await act();
  watcher.postMessage('over');
  const [result] = await told;
  await watcher.terminate();
  return result;
}

describe('whoever floods the API', () => {
  it.each(Object.entries(floods))(
    'leaves everybody else answered: %s',
    async (name, flood) => {
      const { worstMs, peakMib, failures } = await watched(flood);
      process.stdout.write(
        `${name}: worst ${worstMs.toFixed(0)} ms (at rest ${restMs.toFixed(0)}), ` +
          `memory ${peakMib.toFixed(0)} MiB (${(peakMib - restMib).toFixed(0)} more)\n`,
      );
      expect(failures).toBe(0);
      expect(worstMs).toBeLessThan(WORST_MS + restMs);
      expect(peakMib - restMib).toBeLessThan(GROWTH_MIB);
    },
    120_000,
  );
});
