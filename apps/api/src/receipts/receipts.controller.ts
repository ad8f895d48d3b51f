import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { receiptKey, type ReceiptKeyView, signedReceipt, type SignedReceiptView } from '@tidu/contracts';
import { type ApplicationEvent, notFound, streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type ReceiptKey } from '@tidu/platform';
import { z } from 'zod';
import { ApplicationReader } from '../applications/application-reader.js';
import { RefusedError } from '../http/problem.js';
import { Public } from '../session/account.guard.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { EVENT_STORE, RECEIPT_KEY } from '../tokens.js';

const SUBMITTED: ApplicationEvent['type'] = 'application.submitted';
/** What a receipt says of a submission. */
const submitted = z.object({ attempt: z.int(), receivedAt: z.string(), contentHash: z.string() });

/** Receipts of submissions (回执), signed, and the key that verifies them. */
@ApiTags('receipts')
@Controller('api')
export class ReceiptsController {
  constructor(
    @Inject(ApplicationReader) private readonly applications: ApplicationReader,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(RECEIPT_KEY) private readonly key: ReceiptKey,
  ) {}

  @Get('applications/:id/receipts/:attempt')
  @ApiOperation({ summary: '提交回执 · The signed receipt of a submission' })
  @ApiResponse({ status: 200, standardSchema: signedReceipt })
  async receipt(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Param('attempt') attempt: string,
  ): Promise<SignedReceiptView> {
    await this.applications.read(reader, id);
    for (const { type, data, position } of await this.store.read(streamOf('application', id))) {
      if (type !== SUBMITTED) continue;
      const submission = submitted.parse(data);
      if (String(submission.attempt) === attempt)
        return this.key.sign({ applicationId: id, ...submission, position });
    }
    throw new RefusedError(notFound('receipt-not-found', '没有该次提交。', 'There was no such submission.'));
  }

  @Public()
  @Get('public/receipt-key')
  @ApiOperation({ summary: '回执公钥 · The key that verifies receipts' })
  @ApiResponse({ status: 200, standardSchema: receiptKey })
  publicKey(): ReceiptKeyView {
    const { keyId, publicKeyPem } = this.key;
    return { keyId, algorithm: 'Ed25519', publicKeyPem };
  }
}
