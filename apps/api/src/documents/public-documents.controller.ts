import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type DocumentQuery, documentQuery } from '@tidu/contracts';
import { type Actor } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Public } from '../session/account.guard.js';
import { EVENT_STORE } from '../tokens.js';
import { type Reader } from '../views/reader.js';
import { CaseDocuments } from './case-documents.js';
import { DocumentDesk } from './document-desk.js';
import { FileAnswer } from './documents.controllers.js';
import { RegistryDocuments } from './registry-documents.js';

const PUBLIC: Actor = { id: 'public', role: 'public' };
/** 平台默认 · from one address: so many documents in ten minutes. */
const DOCUMENTS = { rateLimit: { max: 60, timeWindow: 600_000 } };
const publicQuery = documentQuery.pick({ format: true, item: true });
type PublicQuery = Pick<DocumentQuery, 'format' | 'item'>;

/** The documents anybody may have: running notices (公示) and the list of titles (名单). */
@Public()
@ApiTags('public')
@Controller('api/public')
export class PublicDocumentsController {
  constructor(
    @Inject(DocumentDesk) private readonly desk: DocumentDesk,
    @Inject(CaseDocuments) private readonly cases: CaseDocuments,
    @Inject(RegistryDocuments) private readonly registry: RegistryDocuments,
    @Inject(EVENT_STORE) private readonly log: EventStore,
  ) {}

  @Get('notices/:id/documents/:kind')
  @RouteConfig(DOCUMENTS)
  @ApiOperation({ summary: '公示文书 · A running notice as a file' })
  @FileAnswer()
  async notice(
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Query({ schema: publicQuery }) query: PublicQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const offered = await this.cases.ofPublicNotice(this.#anybody(), id);
    await this.desk.send(offered, kind, query, request, reply);
  }

  @Get('documents/:kind')
  @RouteConfig(DOCUMENTS)
  @ApiOperation({ summary: '名单文书 · The list of titles as a file' })
  @FileAnswer()
  async titles(
    @Param('kind') kind: string,
    @Query({ schema: publicQuery }) query: PublicQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.send(this.registry.ofTitles(), kind, query, request, reply);
  }

  #anybody(): Reader {
    return { actor: PUBLIC, now: new Date().toISOString(), log: this.log, isPast: false };
  }
}
