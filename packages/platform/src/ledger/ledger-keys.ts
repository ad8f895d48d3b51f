import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { ed25519Signer, parseVerifierKey, type Signer, sm2Signer, type VerifierKey } from '@tidu/ledger';
import { type Configuration } from '../configuration/configuration.js';
import { keptSecret } from '../keys/kept-secret.js';

/** What the ledger of an installation is made with. */
export interface LedgerKeys {
  /** Names the log in its checkpoints and keys. */
  readonly origin: string;
  /** Ed25519 first; SM2 beside it where it is configured. */
  readonly signers: readonly Signer[];
  /** Makes the salts of events; without it no event can be proved to an outsider any more. */
  readonly saltKey: Buffer;
}

type LedgerConfiguration = Pick<
  Configuration,
  'dataDir' | 'ledgerOrigin' | 'ledgerKey' | 'ledgerSaltKey' | 'ledgerSm2Key'
>;

const SALT_KEY_BYTES = 32;

/**
 * Opens the keys of the ledger: from the configuration, or made once in the data folder. Where the configuration gives the log
 * no name, it is called by its identity. Rejects where what is configured is no such key.
 */
export async function openLedgerKeys(
  configuration: LedgerConfiguration,
  logIdentity: string,
): Promise<LedgerKeys> {
  const { dataDir, ledgerSm2Key } = configuration;
  const origin = configuration.ledgerOrigin ?? `tidu/${logIdentity}`;
  const pem = configuration.ledgerKey ?? (await keptSecret(dataDir, 'ledger-key.pem', newKey));
  const saltKey = await openSaltKey(configuration);
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new Error(
      '台账签名密钥应为 Ed25519 私钥（PEM）。 The key of the ledger must be an Ed25519 private key (PEM).',
    );
  const domestic = ledgerSm2Key === null ? [] : [sm2Signer(origin, ledgerSm2Key)];
  return { origin, signers: [ed25519Signer(origin, privateKey), ...domestic], saltKey };
}

async function openSaltKey({ dataDir, ledgerSaltKey }: LedgerConfiguration): Promise<Buffer> {
  const make = (): string => randomBytes(SALT_KEY_BYTES).toString('base64');
  const key = Buffer.from(ledgerSaltKey ?? (await keptSecret(dataDir, 'ledger-salt.key', make)), 'base64');
  if (key.length === SALT_KEY_BYTES) return key;
  throw new Error(
    '台账盐值密钥应为 32 字节（Base64）。 The salt key of the ledger must be 32 bytes (Base64).',
  );
}

/** The keys of the witnesses (见证方) that may add their cosignature. Throws where one cannot be read. */
export function witnessKeys({ ledgerWitnesses }: Pick<Configuration, 'ledgerWitnesses'>): VerifierKey[] {
  return ledgerWitnesses.map((text) => {
    const key = parseVerifierKey(text);
    if (key?.kind === 'cosignature') return key;
    throw new Error(`TIDU_LEDGER_WITNESSES：无法识别 ${text}。 This is no key of a witness: ${text}`);
  });
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
