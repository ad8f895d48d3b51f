import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type StoredFile, storedFile } from '@tidu/contracts';
import { aggregates, type Application, notFound, streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type Account, type BlobStore } from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { receiveFile } from './receive-file.js';
import { FileIntake } from './file-intake.js';
import { RefusedError } from '../http/problem.js';
import { CurrentAccount } from '../session/account.guard.js';
import { BLOBS, EVENT_STORE } from '../tokens.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { ApplicationReader } from '../applications/application-reader.js';

const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Evidence files (佐证材料): uploaded first, then attached to a clause by their SHA-256. */
@ApiTags('evidence')
@Controller('api/applications/:id')
export class EvidenceController {
  constructor(
    @Inject(ApplicationReader) private readonly applications: ApplicationReader,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(BLOBS) private readonly blobs: BlobStore,
    @Inject(FileIntake) private readonly intake: FileIntake,
  ) {}

  @Post('files')
  @ApiOperation({ summary: '上传文件 · Upload a file' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  })
  @ApiResponse({ status: 201, standardSchema: storedFile })
  async upload(
    @CurrentAccount() account: Account,
    @CurrentReader() { actor, now }: Reader,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<StoredFile> {
    const { state } = await load(this.store, 'application', id);
    const refusal = aggregates.application.hindrance('attach-evidence', state, { actor, now, related: {} });
    if (refusal !== null) throw new RefusedError(refusal);
    const from = { place: streamOf('application', id), uploader: account.id, owner: ownerOf(state) };
    const expectation = {
      maxBytes: MAX_FILE_BYTES,
      expected: Number(request.headers['content-length'] ?? 0),
    };
    return receiveFile(request, MAX_FILE_BYTES, (part) => this.intake.take(part, from, expectation));
  }

  @Get('evidence/:evidenceId')
  @ApiOperation({ summary: '下载佐证材料 · Download a piece of evidence' })
  @ApiResponse({ status: 200, description: '文件原样 · the file as it was uploaded' })
  async download(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Param('evidenceId') evidenceId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { seen } = await this.applications.read(reader, id);
    const evidence = Object.hasOwn(seen.evidence, evidenceId) ? seen.evidence[evidenceId] : undefined;
    if (evidence === undefined) {
      throw new RefusedError(
        notFound('evidence-not-found', '没有该佐证材料。', 'There is no such evidence.'),
      );
    }
    const disposition =
      evidence.mediaType === 'application/pdf' || evidence.mediaType.startsWith('image/')
        ? 'inline'
        : 'attachment';
    await reply
      .header('Content-Type', evidence.mediaType)
      .header('Content-Length', evidence.size)
      .header(
        'Content-Disposition',
        `${disposition}; filename*=UTF-8''${encodeURIComponent(evidence.fileName)}`,
      )
      .header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .header('X-Content-Type-Options', 'nosniff')
      .send(this.blobs.read({ owner: ownerOf(seen), sha256: evidence.sha256 }));
  }
}

/** Whose the files of an application are: its enterprise's. */
function ownerOf({ factory }: Pick<Application, 'factory'>): string {
  return factory?.enterprise ?? '';
}
