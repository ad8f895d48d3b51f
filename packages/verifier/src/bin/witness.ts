#!/usr/bin/env node
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  cosigner,
  formatNote,
  formatVerifierKey,
  fromBase64,
  parseVerifierKey,
  signatureLine,
} from '@tidu/ledger';
import { addressLocation } from '../log/location.js';
import { type Seen, witnessLog } from '../witness/witness.js';
import { argumentsOf, fail, refuseUsage } from './arguments.js';

/**
 * A witness (见证方) for an audit office or anybody: follows a log, cosigns each checkpoint that goes on from the last, keeps
 * it, and hands the cosignature in. On the first run it makes its key in its folder and prints the public half, which the
 * log is to be told and auditors put into their policy.
 */
const USAGE = 'witness --log URL --key VKEY --name NAME --dir FOLDER [--every SECONDS]';
const EVERY_SECONDS = 10;

const { values } = argumentsOf(
  {
    log: { type: 'string' },
    key: { type: 'string' },
    name: { type: 'string' },
    dir: { type: 'string' },
    every: { type: 'string' },
  },
  USAGE,
);
const { log, name, dir } = values;
const key = parseVerifierKey(values.key ?? '');
if (log === undefined || name === undefined || dir === undefined || key === null) refuseUsage(USAGE);
const every = values.every === undefined ? null : Number(values.every);
if (every !== null && !(every > 0)) refuseUsage(USAGE);

try {
  await mkdir(dir, { recursive: true });
  const own = cosigner(name, createPrivateKey(await keptKey(join(dir, 'witness-key.pem'))));
  process.stdout.write(`${formatVerifierKey(own.key)}\n`);
  const location = addressLocation(log);
  do {
    const outcome = await witnessLog(location, {
      key,
      seen: await readSeen(join(dir, 'seen')),
      cosign: (text, time) => own.cosign(text, time),
      time: Math.floor(Date.now() / 1_000),
    });
    if (outcome.kind === 'refused') {
      if (outcome.note !== null) await writeFile(join(dir, `refused-${Date.now()}`), outcome.note);
      process.stderr.write(`未见证：${outcome.reason}\nNot cosigned: ${outcome.reason}\n`);
      process.exitCode = 1;
    }
    if (outcome.kind === 'cosigned') {
      const { checkpoint, line } = outcome;
      // Kept before it is handed out: after a crash the witness must not sign another tree of this size.
      await replace(join(dir, 'seen'), `${checkpoint.size}\n${checkpoint.root.toString('base64')}\n`);
      const note = formatNote({ ...checkpoint.note, signatures: [...checkpoint.note.signatures, line] });
      await replace(join(dir, 'checkpoint'), note);
      await handIn(checkpoint.size, signatureLine(line));
      process.stdout.write(`${checkpoint.size} ${checkpoint.root.toString('base64')}\n`);
    }
    if (every !== null) await delay((every || EVERY_SECONDS) * 1_000);
  } while (every !== null);
} catch (error) {
  fail(error);
}

async function handIn(size: number, line: string): Promise<void> {
  const response = await fetch(`${String(log).replace(/\/+$/, '')}/cosignatures`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ size, line }),
  });
  if (!response.ok)
    process.stderr.write(
      `台账未接收见证签名 The log did not take the cosignature: ${await response.text()}\n`,
    );
}

async function keptKey(path: string): Promise<string> {
  const found = await readFile(path, 'utf8').catch(absent);
  if (found !== null) return found;
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return readFile(path, 'utf8');
}

async function readSeen(path: string): Promise<Seen | undefined> {
  const text = await readFile(path, 'utf8').catch(absent);
  if (text === null) return undefined;
  const [size, base64 = ''] = text.split('\n');
  const root = fromBase64(base64);
  if (root === null || !Number.isSafeInteger(Number(size))) throw new Error(`${path} is damaged`);
  return { size: Number(size), root };
}

async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { flush: true });
  await rename(`${path}.new`, path);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
