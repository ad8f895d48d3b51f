import { z } from 'zod';
import { instant } from './primitives.js';

/** What an applicant holds against the platform: this content was received then (回执). */
export const signedReceipt = z
  .strictObject({
    receipt: z.strictObject({
      type: z.literal('tidu:submission-receipt:1'),
      applicationId: z.string(),
      attempt: z.int(),
      /** The server's time of receipt. */
      receivedAt: instant,
      contentHash: z.string(),
      position: z.int(),
      keyId: z.string(),
    }),
    /** Ed25519 over the receipt's canonical JSON (RFC 8785), base64url. */
    signature: z.string(),
  })
  .meta({ id: 'SignedReceipt' });
export type SignedReceiptView = z.infer<typeof signedReceipt>;

/** The key that verifies this installation's receipts. */
export const receiptKey = z
  .strictObject({ keyId: z.string(), algorithm: z.literal('Ed25519'), publicKeyPem: z.string() })
  .meta({ id: 'ReceiptKey' });
export type ReceiptKeyView = z.infer<typeof receiptKey>;
