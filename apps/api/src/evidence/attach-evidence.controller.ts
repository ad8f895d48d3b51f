import { Body, Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { applicationCommandBodies, type Receipt } from '@tidu/contracts';
import { aggregates, type Evidence, invalid, issue, streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type Account, findUpload } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { Dispatcher } from '../commands/dispatcher.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { RefusedError } from '../http/problem.js';
import { CurrentAccount } from '../session/account.guard.js';
import { EVENT_STORE, POOL } from '../tokens.js';
import { CurrentReader, type Reader } from '../views/reader.js';

/** `application.attach-evidence`: the files are looked at before the command is given. */
@ApiExcludeController()
@Controller('api/applications/:id/attach-evidence')
export class AttachEvidenceController {
  constructor(
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Post()
  @HttpCode(200)
  async attach(
    @Param('id') id: string,
    @CurrentAccount() account: Account,
    @CurrentReader() reader: Reader,
    @CommandEnvelope() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: applicationCommandBodies['attach-evidence'] }) evidence: Evidence,
  ): Promise<Receipt> {
    await this.#requirePermission(id, reader);
    await this.#requireUpload(id, account, evidence);
    const command = { type: 'attach-evidence' as const, ...evidence };
    return this.dispatcher.change({ aggregate: 'application', id, command }, { account, envelope, reply });
  }

  /** Whoever may not attach learns nothing of the files that are kept. What depends on the phase is decided later. */
  async #requirePermission(id: string, { actor, now }: Reader): Promise<void> {
    const { state } = await load(this.store, 'application', id);
    const refusal = aggregates.application.hindrance('attach-evidence', state, { actor, now, related: {} });
    if (refusal?.kind === 'forbidden') throw new RefusedError(refusal);
  }

  /**
   * What is attached must be what this account uploaded to this application. Whether anybody else has the same file is not
   * told: every other file is answered alike.
   */
  async #requireUpload(id: string, account: Account, evidence: Evidence): Promise<void> {
    const key = { place: streamOf('application', id), uploader: account.id, sha256: evidence.sha256 };
    const upload = await findUpload(this.pool, key);
    if (upload === null) {
      throw new RefusedError(
        invalid('file-missing', '请先上传文件，再登记佐证材料。', 'Upload the file first, then attach it.', [
          issue(
            '$.sha256',
            '您没有向本申报上传过该文件。',
            'You have not uploaded this file to this application.',
          ),
        ]),
      );
    }
    const same = (['size', 'mediaType', 'fileName'] as const).every((key) => upload[key] === evidence[key]);
    if (same) return;
    throw new RefusedError(
      invalid(
        'file-differs',
        '大小、类型或文件名与已上传的文件不符，未登记。',
        'Size, type or name are not those of the uploaded file; it was not attached.',
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
