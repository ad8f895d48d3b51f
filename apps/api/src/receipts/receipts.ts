import { Inject, Injectable } from '@nestjs/common';
import { type StreamLog } from '@tidu/application';
import { type SignedReceiptView } from '@tidu/contracts';
import { type ApplicationEvent, notFound, streamOf } from '@tidu/domain';
import { type ReceiptKey } from '@tidu/platform';
import { RefusedError } from '../http/problem.js';
import { RECEIPT_KEY } from '../tokens.js';

/** Signs that a submission was received (回执): the same submission gives the same receipt. */
@Injectable()
export class Receipts {
  constructor(@Inject(RECEIPT_KEY) private readonly key: ReceiptKey) {}

  /** The receipt of one submission. Throws `RefusedError` where there was none; who may read it is asked before. */
  async of(log: StreamLog, applicationId: string, attempt: string): Promise<SignedReceiptView> {
    for (const { type, data, position } of await log.read(streamOf('application', applicationId))) {
      const event = { type, data } as unknown as ApplicationEvent;
      if (event.type !== 'application.submitted' || String(event.data.attempt) !== attempt) continue;
      const { attempt: number, receivedAt, contentHash } = event.data;
      return this.key.sign({ applicationId, attempt: number, receivedAt, contentHash, position });
    }
    throw new RefusedError(notFound('receipt-not-found', '没有该次提交。', 'There was no such submission.'));
  }
}
