import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { sm4 } from 'sm-crypto-v2';

export type SealAlgorithm = 'AES-256-GCM' | 'SM4-GCM';

interface Cipher {
  keyBytes: number;
  /** Nonce ‖ ciphertext ‖ tag. */
  encrypt(key: Buffer, plain: Buffer, bound: Buffer): Buffer;
  /** Throws when key, bound text or bytes are not those of the sealing. */
  decrypt(key: Buffer, sealed: Buffer, bound: Buffer): Buffer;
}

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM (NIST SP 800-38D) and SM4-GCM (GB/T 32907, RFC 8998), each with a fresh 96-bit nonce. */
export const ciphers: Record<SealAlgorithm, Cipher> = {
  'AES-256-GCM': {
    keyBytes: 32,
    encrypt(key, plain, bound) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    decrypt(key, sealed, bound) {
      const { nonce, body, tag } = parts(sealed);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(bound).setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]);
    },
  },
  'SM4-GCM': {
    keyBytes: 16,
    encrypt(key, plain, bound) {
      const nonce = randomBytes(NONCE);
      const { output, tag } = sm4.encrypt(plain, key, {
        mode: 'gcm',
        iv: nonce,
        associatedData: bound,
        output: 'array',
        outputTag: true,
        padding: 'none',
      });
      return Buffer.concat([nonce, output, tag ?? Buffer.alloc(0)]);
    },
    decrypt(key, sealed, bound) {
      const { nonce, body, tag } = parts(sealed);
      const options = {
        mode: 'gcm',
        iv: nonce,
        associatedData: bound,
        tag,
        output: 'array',
        padding: 'none',
      } as const;
      return Buffer.from(sm4.decrypt(body, key, options));
    },
  },
};

function parts(sealed: Buffer): { nonce: Buffer; body: Buffer; tag: Buffer } {
  return {
    nonce: sealed.subarray(0, NONCE),
    body: sealed.subarray(NONCE, sealed.length - TAG),
    tag: sealed.subarray(sealed.length - TAG),
  };
}
