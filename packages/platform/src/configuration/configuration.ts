import { isAbsolute, resolve } from 'node:path';
import { kurrentUrl, type SealAlgorithm } from '@tidu/event-store';

/** What an installation is told from outside (environment variables); everything else has one way. */
export interface Configuration {
  /** PostgreSQL, as the application role. */
  readonly databaseUrl: string;
  /**
   * Whether a pooler in transaction mode stands before PostgreSQL (`TIDU_POOLER=transaction`): then nothing rests on a session,
   * new events are polled for, and the job queues need Redis.
   */
  readonly pooled: boolean;
  /** Folder of the evidence files. */
  readonly dataDir: string;
  /**
   * KurrentDB for the events (26.1 or later: commands change several streams at once); without it they are in PostgreSQL. A
   * server of KurrentDB takes `KURRENTDB_URL` in its own environment for an option of its own, and stops.
   */
  readonly kurrentUrl: string | null;
  /** Redis or Valkey for the job queues; without it they live in PostgreSQL. */
  readonly redisUrl: string | null;
  /** How many proxies of our own stand before the API (`TIDU_TRUSTED_PROXIES`): `X-Forwarded-*` is believed that far and no further. */
  readonly trustedProxies: number;
  /** A demo installation (示例): its users may set the time of their acts. */
  readonly demo: boolean;
  /** Ed25519 private key (PEM) that signs receipts (回执); without it one is made in the data folder. */
  readonly receiptKey: string | null;
  /** Names the public ledger (台账) in its checkpoints (`TIDU_LEDGER_ORIGIN`), as its address without the scheme; it can never change. */
  readonly ledgerOrigin: string | null;
  /** Ed25519 private key (PEM) that signs the ledger's checkpoints; without it one is made in the data folder. */
  readonly ledgerKey: string | null;
  /** Base64 of the 32 bytes that salt the ledger's entries; without it they are made in the data folder. */
  readonly ledgerSaltKey: string | null;
  /** SM2 private key (64 hexadecimal digits) that signs checkpoints beside the other; without it none does. */
  readonly ledgerSm2Key: string | null;
  /** Keys of the witnesses (见证方) whose cosignatures are taken (`TIDU_LEDGER_WITNESSES`, parted by spaces). */
  readonly ledgerWitnesses: readonly string[];
  /** What seals personal data from now on (`TIDU_SEALING`: aes-256-gcm or sm4-gcm); what was sealed otherwise still opens. */
  readonly sealing: SealAlgorithm;
  /** Base64 of the 32 bytes that wrap AES keys of personal data; without it they are made in the data folder. */
  readonly personalDataKey: string | null;
  /** Base64 of the 16 bytes that wrap SM4 keys of personal data; without it they are made in the data folder. */
  readonly personalDataSm4Key: string | null;
}

const NEEDED = ['DATABASE_URL', 'TIDU_DATA'] as const;
const SEALINGS: ReadonlyMap<string, SealAlgorithm> = new Map([
  ['aes-256-gcm', 'AES-256-GCM'],
  ['sm4-gcm', 'SM4-GCM'],
]);
const DEFAULT_SEALING = 'aes-256-gcm';
const TRANSACTION = 'transaction';
const PROXIES = /^[0-9]$/;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration. Throws, naming each variable that is needed and missing or has no value it can have. */
export function readConfiguration(env: Environment): Configuration {
  const { DATABASE_URL: databaseUrl = '', TIDU_DATA: dataDir = '' } = env;
  const sealing = SEALINGS.get(env['TIDU_SEALING'] ?? DEFAULT_SEALING);
  const proxies = env['TIDU_TRUSTED_PROXIES'] ?? '0';
  const faults = [
    ...NEEDED.filter((name) => (env[name] ?? '') === '').map(missing),
    ...(sealing === undefined ? [wrong('TIDU_SEALING', [...SEALINGS.keys()])] : []),
    ...poolerFaults(env),
    ...(PROXIES.test(proxies) ? [] : [wrong('TIDU_TRUSTED_PROXIES', ['0', '1', '…', '9'])]),
  ];
  if (sealing === undefined || faults.length > 0) throw new Error(faults.join('\n'));
  return {
    databaseUrl,
    pooled: env['TIDU_POOLER'] === TRANSACTION,
    dataDir: isAbsolute(dataDir) ? dataDir : resolve(dataDir),
    kurrentUrl: kurrentUrl(env),
    redisUrl: env['REDIS_URL'] ?? null,
    trustedProxies: Number(proxies),
    demo: env['TIDU_DEMO'] === '1',
    // Some ways of setting a variable take no line breaks.
    receiptKey: env['TIDU_RECEIPT_KEY']?.replaceAll('\\n', '\n') ?? null,
    ledgerOrigin: env['TIDU_LEDGER_ORIGIN'] ?? null,
    ledgerKey: env['TIDU_LEDGER_KEY']?.replaceAll('\\n', '\n') ?? null,
    ledgerSaltKey: env['TIDU_LEDGER_SALT_KEY'] ?? null,
    ledgerSm2Key: env['TIDU_LEDGER_SM2_KEY'] ?? null,
    ledgerWitnesses: (env['TIDU_LEDGER_WITNESSES'] ?? '').split(/\s+/).filter((key) => key !== ''),
    sealing,
    personalDataKey: env['TIDU_PERSONAL_DATA_KEY'] ?? null,
    personalDataSm4Key: env['TIDU_PERSONAL_DATA_SM4_KEY'] ?? null,
  };
}

/** Queues in PostgreSQL are woken by LISTEN, which needs a session. */
function poolerFaults({ TIDU_POOLER: pooler, REDIS_URL: redis = '' }: Environment): string[] {
  if (pooler === undefined) return [];
  if (pooler !== TRANSACTION) return [wrong('TIDU_POOLER', [TRANSACTION])];
  return redis === '' ? [missing('REDIS_URL')] : [];
}

function missing(name: string): string {
  return `缺少环境变量 ${name}。 The environment variable ${name} is missing.`;
}

function wrong(name: string, values: readonly string[]): string {
  return `环境变量 ${name} 应为 ${values.join(' 或 ')}。 The environment variable ${name} must be ${values.join(' or ')}.`;
}
