#!/usr/bin/env node
import { readFile, rename, writeFile } from 'node:fs/promises';
import { parseCheckpoint, parsePolicy, type Policy, type SignedCheckpoint } from '@tidu/ledger';
import { verifyDossier } from '../dossier/verify-dossier.js';
import { locationOf } from '../log/location.js';
import { parseProgress, type Progress } from '../log/progress.js';
import { verifyLog } from '../log/verify-log.js';
import { renderReport, type Report } from '../report.js';
import { argumentsOf, fail, refuseUsage } from './arguments.js';

/** Checks a dossier or a log. Ends with status 0 where everything holds, 1 where something is wrong, 2 where nothing was checked. */
const USAGE =
  'verify FILE.zip --policy FILE [--known CHECKPOINT] [--json] | verify --log URL|DIR --policy FILE [--state FILE] [--cookie COOKIE] [--json]';

const { values, positionals } = argumentsOf(
  {
    policy: { type: 'string' },
    known: { type: 'string' },
    log: { type: 'string' },
    state: { type: 'string' },
    cookie: { type: 'string' },
    json: { type: 'boolean' },
  },
  USAGE,
  true,
);
const [file, ...rest] = positionals;
if (values.policy === undefined || rest.length > 0 || (file === undefined) === (values.log === undefined))
  refuseUsage(USAGE);

try {
  const policy = await readPolicy(values.policy);
  const report =
    values.log === undefined ? await ofDossier(file ?? '', policy) : await ofLog(values.log, policy);
  process.stdout.write(values.json === true ? `${JSON.stringify(report)}\n` : `${renderReport(report)}\n`);
  process.exitCode = report.ok ? 0 : 1;
} catch (error) {
  fail(error);
}

async function readPolicy(path: string): Promise<Policy> {
  const parsed = parsePolicy(await readFile(path, 'utf8'));
  if (parsed.ok) return parsed.policy;
  throw new Error(`${path}:${parsed.fault.line}: ${parsed.fault.reason}`);
}

async function ofDossier(path: string, policy: Policy): Promise<Report> {
  const known = values.known === undefined ? undefined : await readKnown(values.known);
  return verifyDossier(await readFile(path), { policy, ...(known === undefined ? {} : { known }) });
}

async function readKnown(path: string): Promise<SignedCheckpoint> {
  const checkpoint = parseCheckpoint(await readFile(path, 'utf8'));
  if (checkpoint === null) throw new Error(`${path}: no checkpoint`);
  return checkpoint;
}

async function ofLog(location: string, policy: Policy): Promise<Report> {
  const { state, cookie } = values;
  return verifyLog(locationOf(location, cookie === undefined ? {} : { cookie }), {
    policy,
    progress: state === undefined ? undefined : await readProgress(state),
    ...(state === undefined ? {} : { onProgress: (text) => replace(state, text) }),
  });
}

async function readProgress(path: string): Promise<Progress | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return undefined;
  const progress = parseProgress(text);
  if (progress === null) throw new Error(`${path}: no progress of a verification`);
  return progress;
}

/** Whole or not at all, whatever happens in between. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}
