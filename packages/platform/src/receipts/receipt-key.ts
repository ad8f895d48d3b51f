import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { type Configuration } from '../configuration/configuration.js';
import { keptSecret } from '../keys/kept-secret.js';
import { keyIdOf, type SignedReceipt, signReceipt, type SubmissionReceipt } from './receipt.js';

/** The key an installation signs its receipts (回执) with. */
export interface ReceiptKey {
  readonly keyId: string;
  /** SubjectPublicKeyInfo, PEM: what anybody needs to verify a receipt. */
  readonly publicKeyPem: string;
  sign(facts: Omit<SubmissionReceipt, 'type' | 'keyId'>): SignedReceipt;
}

/**
 * Opens the installation's key: from the configuration, or made once in the data folder. Throws where what is configured
 * is no Ed25519 key.
 */
export async function openReceiptKey({
  receiptKey,
  dataDir,
}: Pick<Configuration, 'receiptKey' | 'dataDir'>): Promise<ReceiptKey> {
  const pem = receiptKey ?? (await keptSecret(dataDir, 'receipt-key.pem', newKey));
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'ed25519') {
    throw new Error(
      '回执签名密钥应为 Ed25519 私钥（PEM）。 The key for receipts must be an Ed25519 private key (PEM).',
    );
  }
  const publicKey = createPublicKey(privateKey);
  return {
    keyId: keyIdOf(publicKey),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (facts) => signReceipt(privateKey, facts),
  };
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
