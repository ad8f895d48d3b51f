import { Inject, Injectable } from '@nestjs/common';
import { type StreamLog } from '@tidu/application';
import { type SignedReceiptView } from '@tidu/contracts';
import { type ApplicationEvent, notFound, streamOf } from '@tidu/domain';
import { type ReceiptKey } from '@tidu/platform';
import { z } from 'zod';
import { RefusedError } from '../http/problem.js';
import { RECEIPT_KEY } from '../tokens.js';

const SUBMITTED: ApplicationEvent['type'] = 'application.submitted';
/** What a receipt says of a submission. */
const submitted = z.object({ attempt: z.int(), receivedAt: z.string(), contentHash: z.string() });

/** Signs that a submission was received (回执): the same submission gives the same receipt. */
@Injectable()
export class Receipts {
  constructor(@Inject(RECEIPT_KEY) private readonly key: ReceiptKey) {}

  /** The receipt of one submission. Throws `RefusedError` where there was none; who may read it is asked before. */
  async of(log: StreamLog, applicationId: string, attempt: string): Promise<SignedReceiptView> {
    for (const { type, data, position } of await log.read(streamOf('application', applicationId))) {
      if (type !== SUBMITTED) continue;
      const submission = submitted.parse(data);
      if (String(submission.attempt) === attempt)
        return this.key.sign({ applicationId, ...submission, position });
    }
    throw new RefusedError(notFound('receipt-not-found', '没有该次提交。', 'There was no such submission.'));
  }
}
