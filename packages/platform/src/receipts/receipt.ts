import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from '@tidu/event-store';

/** What an applicant holds against the platform: this content was received then (回执). */
export interface SubmissionReceipt {
  /** Keeps this signature from being taken for that of anything else. */
  readonly type: 'tidu:submission-receipt:1';
  readonly applicationId: string;
  /** 1 for the first submission, 2 after a correction. */
  readonly attempt: number;
  /** The server's time of receipt, ISO 8601 UTC: what counts against the window. */
  readonly receivedAt: string;
  /** The hash of all that was declared. */
  readonly contentHash: string;
  /** Place of the submission in the event store. */
  readonly position: number;
  /** The installation's key, by the SHA-256 of its public half. */
  readonly keyId: string;
}

export interface SignedReceipt {
  readonly receipt: SubmissionReceipt;
  /** Ed25519 over the receipt's canonical JSON (RFC 8785), base64url. */
  readonly signature: string;
}

/** The id of a key: the SHA-256 of its public half (SubjectPublicKeyInfo, DER), 64 hexadecimal digits. */
export function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/** Signs the facts of a submission with an Ed25519 key. */
export function signReceipt(
  privateKey: KeyObject,
  facts: Omit<SubmissionReceipt, 'type' | 'keyId'>,
): SignedReceipt {
  const receipt: SubmissionReceipt = {
    ...facts,
    type: 'tidu:submission-receipt:1',
    keyId: keyIdOf(createPublicKey(privateKey)),
  };
  return { receipt, signature: sign(null, bytesOf(receipt), privateKey).toString('base64url') };
}

/** Whether a receipt is as the holder of a public key (PEM) signed it. Throws where the PEM is no key. */
export function verifyReceipt(publicKeyPem: string, { receipt, signature }: SignedReceipt): boolean {
  const publicKey = createPublicKey(publicKeyPem);
  return (
    receipt.keyId === keyIdOf(publicKey) &&
    verify(null, bytesOf(receipt), publicKey, Buffer.from(signature, 'base64url'))
  );
}

function bytesOf(receipt: SubmissionReceipt): Buffer {
  return Buffer.from(canonicalJson({ ...receipt }));
}
