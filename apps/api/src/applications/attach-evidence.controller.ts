import { Body, Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { applicationCommandBodies, type Receipt } from '@tidu/contracts';
import { applicationRefusal, type Evidence, invalid, issue, subjectOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type Account, actorOf, type BlobStore } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import { Dispatcher } from '../commands/dispatcher.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { RefusedError } from '../http/problem.js';
import { CurrentAccount } from '../session/account.guard.js';
import { BLOBS, EVENT_STORE } from '../tokens.js';
import { mediaTypeOf } from './media-type.js';

/** `application.attach-evidence`: the files are looked at before the command is given. */
@ApiExcludeController()
@Controller('api/applications/:id/attach-evidence')
export class AttachEvidenceController {
  constructor(
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(BLOBS) private readonly blobs: BlobStore,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Post()
  @HttpCode(200)
  async attach(
    @Param('id') id: string,
    @CurrentAccount() account: Account,
    @CommandEnvelope() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: applicationCommandBodies['attach-evidence'] }) evidence: Evidence,
  ): Promise<Receipt> {
    await this.#requirePermission(id, account);
    await this.#requireFile(evidence);
    const command = { type: 'attach-evidence' as const, ...evidence };
    return this.dispatcher.change({ aggregate: 'application', id, command }, { account, envelope, reply });
  }

  /** Whoever may not attach learns nothing of the files that are kept. What depends on the phase is decided later. */
  async #requirePermission(id: string, account: Account): Promise<void> {
    const { state } = await load(this.store, 'application', id);
    const refusal = applicationRefusal('attach-evidence', actorOf(account), subjectOf(state));
    if (refusal?.kind === 'forbidden') throw new RefusedError(refusal);
  }

  /** What is attached must be what was uploaded: the record says of a file only what the file itself bears out. */
  async #requireFile({ sha256, size, mediaType, fileName }: Evidence): Promise<void> {
    const blob = await this.blobs.find(sha256);
    if (blob === null) {
      throw new RefusedError(
        invalid('file-missing', '请先上传文件，再登记佐证材料。', 'Upload the file first, then attach it.', [
          issue('$.sha256', '没有该文件。', 'There is no such file.'),
        ]),
      );
    }
    if (blob.size === size && mediaTypeOf(blob.head, fileName) === mediaType) return;
    throw new RefusedError(
      invalid(
        'file-differs',
        '大小或类型与已上传的文件不符，未登记。',
        'Size or type are not those of the uploaded file; it was not attached.',
        [
          issue(
            '$',
            '请原样使用上传时返回的 size、mediaType 和 fileName。',
            'Give size, mediaType and fileName as the upload answered them.',
          ),
        ],
      ),
    );
  }
}
