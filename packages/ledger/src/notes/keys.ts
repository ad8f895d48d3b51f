import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { sha256 } from '../merkle/hashing.js';
import { fromBase64, isKeyName, type SignatureLine } from './note.js';

/** What kinds of signatures are known here, by the byte that names them (C2SP signed-note, tlog-cosignature). */
const ED25519 = 0x01;
const COSIGNATURE = 0x04;
/** The byte for kinds without a number; ours goes on with its name. */
const OTHER = 0xff;
const SM2_NAME = Buffer.from('sm2-with-sm3.gm-t-0009');
const ED25519_BYTES = 32;
const SM2_BYTES = 65;
/** r ‖ s, each of 32 bytes: one spelling, where DER has several. */
const SM2_SIGNATURE_BYTES = 64;
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/** The signer's id that GM/T 0009 gives where parties agree on no other. */
const SM2_USER = '1234567812345678';

export type KeyKind = 'ed25519' | 'cosignature' | 'sm2';

/** A public key as verifiers know it (vkey). */
export interface VerifierKey {
  readonly name: string;
  readonly keyId: number;
  readonly kind: KeyKind;
  /** The bytes of the public key: 32 of Ed25519, 65 of SM2. */
  readonly publicKey: Buffer;
}

/** Something that signs notes under a name. */
export interface Signer {
  readonly key: VerifierKey;
  readonly sign: (text: string) => SignatureLine;
}

function encoded(kind: KeyKind, publicKey: Buffer): Buffer {
  if (kind === 'sm2') return Buffer.concat([Buffer.from([OTHER]), SM2_NAME, publicKey]);
  return Buffer.concat([Buffer.from([kind === 'ed25519' ? ED25519 : COSIGNATURE]), publicKey]);
}

/** A key under a name, with the id that follows from both. Throws `TypeError` where nothing may be called so. */
export function verifierKey(name: string, kind: KeyKind, publicKey: Buffer): VerifierKey {
  if (!isKeyName(name)) throw new TypeError(`a key cannot be called "${name}"`);
  const keyId = sha256(Buffer.concat([Buffer.from(`${name}\n`), encoded(kind, publicKey)])).readUInt32BE(0);
  return { name, keyId, kind, publicKey };
}

/** A verifier key as text: name, id and key, joined by plus signs. */
export function formatVerifierKey({ name, keyId, kind, publicKey }: VerifierKey): string {
  return `${name}+${keyId.toString(16).padStart(8, '0')}+${encoded(kind, publicKey).toString('base64')}`;
}

/** Reads a verifier key; null where it is none, or its id is not its own. */
export function parseVerifierKey(text: string): VerifierKey | null {
  const [name = '', id = '', ...rest] = text.split('+');
  const bytes = fromBase64(rest.join('+'));
  if (bytes === null || !isKeyName(name)) return null;
  const found = decoded(bytes);
  if (found === null) return null;
  const key = verifierKey(name, found.kind, found.publicKey);
  return key.keyId.toString(16).padStart(8, '0') === id ? key : null;
}

function decoded(bytes: Buffer): Pick<VerifierKey, 'kind' | 'publicKey'> | null {
  const key = bytes.subarray(1);
  if (bytes[0] === ED25519 && key.length === ED25519_BYTES) return { kind: 'ed25519', publicKey: key };
  if (bytes[0] === COSIGNATURE && key.length === ED25519_BYTES)
    return { kind: 'cosignature', publicKey: key };
  const isSm2 = key.subarray(0, SM2_NAME.length).equals(SM2_NAME);
  if (bytes[0] !== OTHER || !isSm2 || key.length !== SM2_NAME.length + SM2_BYTES) return null;
  return { kind: 'sm2', publicKey: key.subarray(SM2_NAME.length) };
}

function publicKeyOf(privateKey: KeyObject): Buffer {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('the key is not of Ed25519');
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return spki.subarray(-ED25519_BYTES);
}

/** Signs notes with an Ed25519 key (RFC 8032), as a log does. Throws `TypeError` on another key or an unfit name. */
export function ed25519Signer(name: string, privateKey: KeyObject): Signer {
  const key = verifierKey(name, 'ed25519', publicKeyOf(privateKey));
  return {
    key,
    sign: (text) => ({ name, keyId: key.keyId, signature: sign(null, Buffer.from(text), privateKey) }),
  };
}

/**
 * Cosigns checkpoints with an Ed25519 key, as a witness does: by it the witness says that at `time` (seconds since 1970)
 * this was the largest tree of the log it had seen, and that all it had seen were beginnings of it.
 */
export function cosigner(
  name: string,
  privateKey: KeyObject,
): Omit<Signer, 'sign'> & {
  readonly cosign: (text: string, time: number) => SignatureLine;
} {
  const key = verifierKey(name, 'cosignature', publicKeyOf(privateKey));
  return {
    key,
    cosign(text, time) {
      const stamp = Buffer.alloc(8);
      stamp.writeBigUInt64BE(BigInt(time));
      const signature = sign(null, Buffer.from(cosigned(text, BigInt(time))), privateKey);
      return { name, keyId: key.keyId, signature: Buffer.concat([stamp, signature]) };
    },
  };
}

function cosigned(text: string, time: bigint): string {
  return `cosignature/v1\ntime ${time}\n${text}`;
}

/**
 * Signs notes with SM2 over SM3 (GB/T 32918, GM/T 0009), beside an Ed25519 signature. `privateKey` is 64 hexadecimal
 * digits. Some milliseconds each: for checkpoints, not for events.
 */
export function sm2Signer(name: string, privateKey: string): Signer {
  const publicKey = sm2.getPublicKeyFromPrivateKey(privateKey);
  const key = verifierKey(name, 'sm2', Buffer.from(publicKey, 'hex'));
  return {
    key,
    sign: (text) => ({
      name,
      keyId: key.keyId,
      signature: Buffer.from(
        sm2.doSignature(Buffer.from(text), privateKey, {
          hash: true,
          der: false,
          publicKey,
          userId: SM2_USER,
        }),
        'hex',
      ),
    }),
  };
}

/** When a cosignature says it was made, in seconds since 1970; null for another signature. */
export function cosignedAt(key: VerifierKey, { signature }: SignatureLine): number | null {
  return key.kind === 'cosignature' && signature.length === 72 ? Number(signature.readBigUInt64BE(0)) : null;
}

/** Whether a line signs the text with this key. Total over any bytes. */
export function verifySignature(key: VerifierKey, text: string, line: SignatureLine): boolean {
  if (line.name !== key.name || line.keyId !== key.keyId) return false;
  if (key.kind === 'sm2') return verifySm2(key, text, line.signature);
  const isCosignature = key.kind === 'cosignature';
  if (line.signature.length !== (isCosignature ? 72 : 64)) return false;
  const message = isCosignature ? cosigned(text, line.signature.readBigUInt64BE(0)) : text;
  const publicKey = createPublicKey({
    key: Buffer.concat([ED25519_SPKI, key.publicKey]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(message), publicKey, line.signature.subarray(isCosignature ? 8 : 0));
}

function verifySm2(key: VerifierKey, text: string, signature: Buffer): boolean {
  if (signature.length !== SM2_SIGNATURE_BYTES) return false;
  try {
    return sm2.doVerifySignature(
      Buffer.from(text),
      signature.toString('hex'),
      key.publicKey.toString('hex'),
      {
        hash: true,
        der: false,
        userId: SM2_USER,
      },
    );
  } catch {
    // The library throws on what is no signature at all.
    return false;
  }
}
