import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  objectionBody,
  objectionReceipt,
  type ObjectionReceipt,
  objectionFile,
  type ObjectionFile,
} from '@tidu/contracts';
import { conflict, streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type FastifyRequest } from 'fastify';
import { type z } from 'zod';
import { FileIntake } from '../evidence/file-intake.js';
import { receiveFile } from '../evidence/receive-file.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { RefusedError } from '../http/problem.js';
import { Public } from '../session/account.guard.js';
import { EVENT_STORE } from '../tokens.js';
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
    @Inject(FileIntake) private readonly intake: FileIntake,
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
  @ApiResponse({ status: 201, standardSchema: objectionFile })
  async upload(@Param('id') id: string, @Req() request: FastifyRequest): Promise<ObjectionFile> {
    const { state } = await load(this.store, 'notice', id);
    if (state.phase !== 'running') {
      throw new RefusedError(
        conflict('notice-not-running', '没有正在进行的该公示。', 'There is no such notice running.'),
      );
    }
    const ticket = randomUUID();
    const place = streamOf('notice', id);
    const expectation = {
      maxBytes: MAX_FILE_BYTES,
      expected: Number(request.headers['content-length'] ?? 0),
    };
    const stored = await receiveFile(request, MAX_FILE_BYTES, (part) =>
      this.intake.take(part, { place, uploader: ticket, owner: place }, expectation),
    );
    return { ...stored, ticket };
  }
}
