import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  objectionBody,
  objectionReceipt,
  type ObjectionReceipt,
  storedFile,
  type StoredFile,
} from '@tidu/contracts';
import { conflict, invalid, issue } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type BlobStore } from '@tidu/platform';
import { type FastifyRequest } from 'fastify';
import { type z } from 'zod';
import { mediaTypeOf } from '../applications/media-type.js';
import { receiveFile } from '../edge/receive-file.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { HttpProblem, RefusedError } from '../http/problem.js';
import { Public } from '../session/account.guard.js';
import { BLOBS, EVENT_STORE } from '../tokens.js';
import { ObjectionDesk } from './file-objection.js';

/** 平台默认 · from one address: so many objections and files in ten minutes, and files up to 10 MB. */
const TEN_MINUTES_MS = 600_000;
const OBJECTIONS = { rateLimit: { max: 5, timeWindow: TEN_MINUTES_MS } };
const FILES = { rateLimit: { max: 20, timeWindow: TEN_MINUTES_MS } };
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** What anybody may send about a public notice (公示): a real-name objection, and files that support it. */
@Public()
@ApiTags('public')
@Controller('api/public/notices/:id')
export class PublicNoticesController {
  constructor(
    @Inject(ObjectionDesk) private readonly desk: ObjectionDesk,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post('objections')
  @RouteConfig(OBJECTIONS)
  @HttpCode(201)
  @ApiOperation({ summary: '提出异议（实名） · Object, by name' })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: '同一操作重试时相同 · the same for each try of one act',
  })
  @ApiResponse({ status: 201, standardSchema: objectionReceipt })
  object(
    @Param('id') id: string,
    @CommandEnvelope() envelope: Envelope,
    @Body({ schema: objectionBody }) body: z.infer<typeof objectionBody>,
  ): Promise<ObjectionReceipt> {
    return this.desk.file(id, body, envelope);
  }

  @Post('files')
  @RouteConfig(FILES)
  @HttpCode(201)
  @ApiOperation({ summary: '上传异议佐证 · Upload a file that supports an objection' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  })
  @ApiResponse({ status: 201, standardSchema: storedFile })
  async upload(@Param('id') id: string, @Req() request: FastifyRequest): Promise<StoredFile> {
    const { state } = await load(this.store, 'notice', id);
    if (state.phase !== 'running') {
      throw new RefusedError(
        conflict('notice-not-running', '没有正在进行的该公示。', 'There is no such notice running.'),
      );
    }
    return receiveFile(request, MAX_FILE_BYTES, async ({ file, filename }) => {
      const { sha256, size, head } = await this.blobs.put(file, (blob) => {
        if (file.truncated) throw tooLarge();
        if (blob.size === 0 || mediaTypeOf(blob.head, filename) === null) throw notTaken();
      });
      return { sha256, size, mediaType: mediaTypeOf(head, filename) ?? '', fileName: filename };
    });
  }
}

function tooLarge(): HttpProblem {
  return new HttpProblem(
    413,
    'too-large',
    '文件超过 10 MB，未保存。',
    'The file is larger than 10 MB and was not saved.',
  );
}

function notTaken(): RefusedError {
  return new RefusedError(
    invalid('file-type', '文件未保存。', 'The file was not saved.', [
      issue(
        '$.file',
        '支持 PDF、OFD、Word、Excel、PNG、JPEG、纯文本和 MP4，且不能为空文件。',
        'PDF, OFD, Word, Excel, PNG, JPEG, plain text and MP4 are taken, and no empty files.',
      ),
    ]),
  );
}
