import { isAbsolute, resolve } from 'node:path';

/** What an installation is told from outside (environment variables); everything else has one way. */
export interface Configuration {
  /** PostgreSQL, as the application role. */
  readonly databaseUrl: string;
  /** Folder of the evidence files. */
  readonly dataDir: string;
  /** KurrentDB for the events (26.1 or later: commands change several streams at once); without it they are in PostgreSQL. */
  readonly kurrentUrl: string | null;
  /** Redis or Valkey for the job queues; without it they live in PostgreSQL. */
  readonly redisUrl: string | null;
  /** A demo installation (示例): its users may set the time of their acts. */
  readonly demo: boolean;
  /** Ed25519 private key (PEM) that signs receipts (回执); without it one is made in the data folder. */
  readonly receiptKey: string | null;
  /** Base64 of the 32 bytes that wrap the keys of personal data; without it they are made in the data folder. */
  readonly personalDataKey: string | null;
  /** Whether officials may act only once their role is confirmed by a second administrator (三员分立). */
  readonly roleConfirmation: boolean;
}

/** Reads the configuration. Throws, naming the variable, where one that is needed is missing. */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const dataDir = required(env, 'TIDU_DATA');
  return {
    databaseUrl: required(env, 'DATABASE_URL'),
    dataDir: isAbsolute(dataDir) ? dataDir : resolve(dataDir),
    kurrentUrl: env['KURRENTDB_URL'] ?? null,
    redisUrl: env['REDIS_URL'] ?? null,
    demo: env['TIDU_DEMO'] === '1',
    // Some ways of setting a variable take no line breaks.
    receiptKey: env['TIDU_RECEIPT_KEY']?.replaceAll('\\n', '\n') ?? null,
    personalDataKey: env['TIDU_PERSONAL_DATA_KEY'] ?? null,
    roleConfirmation: env['TIDU_ROLE_CONFIRMATION'] === 'required',
  };
}

function required(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') {
    throw new Error(`缺少环境变量 ${name}。 The environment variable ${name} is missing.`);
  }
  return value;
}
