import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { receiptKey, type ReceiptKeyView, signedReceipt, type SignedReceiptView } from '@tidu/contracts';
import { type ReceiptKey } from '@tidu/platform';
import { ApplicationReader } from '../applications/application-reader.js';
import { Public } from '../session/account.guard.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { RECEIPT_KEY } from '../tokens.js';
import { Receipts } from './receipts.js';

/** Receipts of submissions (回执), signed, and the key that verifies them. */
@ApiTags('receipts')
@Controller('api')
export class ReceiptsController {
  constructor(
    @Inject(ApplicationReader) private readonly applications: ApplicationReader,
    @Inject(Receipts) private readonly receipts: Receipts,
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
    return this.receipts.of(reader.log, id, attempt);
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
