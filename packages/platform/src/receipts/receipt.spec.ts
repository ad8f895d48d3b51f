import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedReceipt, verifyReceipt } from './receipt.js';
import { openReceiptKey, type ReceiptKey } from './receipt-key.js';

let dataDir: string;
let key: ReceiptKey;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tidu-receipts-'));
  key = await openReceiptKey({ receiptKey: null, dataDir });
});
afterAll(() => rm(dataDir, { recursive: true }));

const facts = {
  applicationId: 'a0000000-0000-8000-8000-000000000001',
  attempt: 1,
  receivedAt: '2026-07-31T15:59:59.000Z',
  contentHash: 'ab'.repeat(32),
  position: 4711,
};

describe('a receipt', () => {
  it('verifies with the installation’s public key, also after it went through JSON in another order', () => {
    const signed = key.sign(facts);
    expect(signed.receipt).toEqual({ ...facts, type: 'tidu:submission-receipt:1', keyId: key.keyId });
    expect(verifyReceipt(key.publicKeyPem, signed)).toBe(true);
    const turned = Object.fromEntries(Object.entries(signed.receipt).reverse());
    const told = JSON.parse(JSON.stringify({ ...signed, receipt: turned })) as SignedReceipt;
    expect(verifyReceipt(key.publicKeyPem, told)).toBe(true);
  });

  it.each([
    ['the time', { receivedAt: '2026-07-31T16:00:00.000Z' }],
    ['the content', { contentHash: 'cd'.repeat(32) }],
    ['the content, taken away', { contentHash: '' }],
    ['the application', { applicationId: 'another' }],
    ['the attempt', { attempt: 2 }],
    ['the position', { position: 4712 }],
    ['the key', { keyId: '0'.repeat(64) }],
    ['its kind', { type: 'tidu:other:1' }],
    ['something added', { note: 'x' }],
  ])('does not verify with %s altered', (_what, change) => {
    const signed = key.sign(facts);
    const altered = { ...signed, receipt: { ...signed.receipt, ...change } } as SignedReceipt;
    expect(verifyReceipt(key.publicKeyPem, altered)).toBe(false);
  });

  it('does not verify with another signature, or none', () => {
    const signed = key.sign(facts);
    const other = key.sign({ ...facts, attempt: 2 }).signature;
    for (const signature of [other, '', 'AAAA', `${signed.signature}AA`])
      expect(verifyReceipt(key.publicKeyPem, { ...signed, signature })).toBe(false);
  });

  it('does not verify with another installation’s key, which signs as itself', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const receiptKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const other = await openReceiptKey({ receiptKey, dataDir });
    const forged = other.sign(facts);
    const relabelled = { ...forged, receipt: { ...forged.receipt, keyId: key.keyId } };
    expect(verifyReceipt(other.publicKeyPem, forged)).toBe(true);
    expect(verifyReceipt(key.publicKeyPem, forged)).toBe(false);
    expect(verifyReceipt(key.publicKeyPem, relabelled)).toBe(false);
  });
});

describe('the installation’s key', () => {
  it('is the same after every start', async () => {
    expect((await openReceiptKey({ receiptKey: null, dataDir })).keyId).toBe(key.keyId);
  });

  it('is refused where it is of another kind', async () => {
    const { privateKey } = generateKeyPairSync('x25519');
    const receiptKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await expect(openReceiptKey({ receiptKey, dataDir })).rejects.toThrow('Ed25519');
  });
});
