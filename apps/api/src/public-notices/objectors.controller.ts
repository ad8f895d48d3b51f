import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { objectorView, type ObjectorView } from '@tidu/contracts';
import { handlesObjections, type Notice, notFound, streamOf } from '@tidu/domain';
import { type EventStore, type SealedValue } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type Account, actorOf, type BlobStore } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { RefusedError } from '../http/problem.js';
import { CurrentAccount } from '../session/account.guard.js';
import { BLOBS, EVENT_STORE, PERSONAL_DATA } from '../tokens.js';
import { type PersonalData } from './personal-data.js';

/** Who objected (异议人), and what they sent along: for the body that answers them, and for nobody else. */
@ApiTags('public-notices')
@Controller('api/public-notices/:id')
export class ObjectorsController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(BLOBS) private readonly blobs: BlobStore,
    @Inject(PERSONAL_DATA) private readonly personalData: PersonalData,
  ) {}

  @Get('objectors')
  @ApiOperation({ summary: '异议人（仅处理部门） · Who objected, for the handling authority' })
  @ApiResponse({ status: 200, standardSchema: z.array(objectorView) })
  async objectors(@CurrentAccount() account: Account, @Param('id') id: string): Promise<ObjectorView[]> {
    const { objections } = await this.#handled(account, id);
    return Promise.all(
      objections.map(async ({ id: objectionId, objector }) => {
        const opened =
          objector === null ? null : await this.personalData.vault.open({ ...objector } as SealedValue);
        return objectorView.parse({ objectionId, objector: opened });
      }),
    );
  }

  @Get('evidence/:sha256')
  @ApiOperation({ summary: '下载异议佐证（仅处理部门） · A file an objector sent along' })
  @ApiResponse({ status: 200, description: '文件原样 · the file as it was uploaded' })
  async evidence(
    @CurrentAccount() account: Account,
    @Param('id') id: string,
    @Param('sha256') sha256: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { objections } = await this.#handled(account, id);
    if (!objections.some(({ evidence }) => evidence.includes(sha256))) {
      throw new RefusedError(
        notFound('evidence-not-found', '没有该佐证材料。', 'There is no such evidence.'),
      );
    }
    await reply
      .header('Content-Type', 'application/octet-stream')
      .header('Content-Disposition', `attachment; filename="${sha256}"`)
      .header('Content-Security-Policy', "default-src 'none'; sandbox")
      .header('X-Content-Type-Options', 'nosniff')
      .send(this.blobs.read({ owner: streamOf('notice', id), sha256 }));
  }

  /** The notice, where the reader is of the body that answers its objections; else there is none. */
  async #handled(account: Account, id: string): Promise<Notice> {
    const { state } = await load(this.store, 'notice', id);
    if (state.phase !== 'none' && handlesObjections(actorOf(account), state)) return state;
    throw new RefusedError(notFound('case-not-found', '没有该案卷。', 'There is no such case file.'));
  }
}
