import { Controller, Get, Inject, Injectable, Param, Query, Req, Res, type Type } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type DocumentEntry,
  documentEntry,
  documentNames,
  type DocumentQuery,
  documentQuery,
  type MomentQuery,
  momentQuery,
} from '@tidu/contracts';
import { type AggregateName } from '@tidu/domain';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Moments } from '../views/moments.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { ApplicationDocuments } from './application-documents.js';
import { CaseDocuments } from './case-documents.js';
import { DocumentDesk } from './document-desk.js';
import { type OfferedDocument } from './offered-document.js';
import { RegistryDocuments } from './registry-documents.js';

/** Where documents come from. */
interface Sources {
  readonly applications: ApplicationDocuments;
  readonly cases: CaseDocuments;
  readonly registry: RegistryDocuments;
}

/** What documents are about: where it stands in an address, and who knows what there is. */
interface DocumentSubject {
  readonly plural: string;
  readonly aggregate: AggregateName;
  readonly offered: (sources: Sources, reader: Reader, id: string) => Promise<OfferedDocument[]>;
}

const subjects: readonly DocumentSubject[] = [
  {
    plural: 'applications',
    aggregate: 'application',
    offered: ({ applications }, reader, id) => applications.offered(reader, id),
  },
  {
    plural: 'recommendations',
    aggregate: 'recommendation',
    offered: ({ cases }, reader, id) => cases.ofRecommendation(reader, id),
  },
  {
    plural: 'public-notices',
    aggregate: 'notice',
    offered: ({ cases }, reader, id) => cases.ofNotice(reader, id),
  },
  {
    plural: 'revocations',
    aggregate: 'revocation',
    offered: ({ cases }, reader, id) => cases.ofRevocation(reader, id),
  },
  { plural: 'appeals', aggregate: 'appeal', offered: ({ cases }, reader, id) => cases.ofAppeal(reader, id) },
  {
    plural: 're-evaluations',
    aggregate: 're-evaluation',
    offered: ({ cases }, reader, id) => cases.ofReEvaluation(reader, id),
  },
  {
    plural: 'factories',
    aggregate: 'factory',
    offered: ({ registry }, reader, id) => registry.ofFactory(reader, id),
  },
  {
    plural: 'campaigns',
    aggregate: 'campaign',
    offered: ({ registry }, reader, id) => registry.ofCampaign(reader, id),
  },
];

/** How a document is described in OpenAPI. */
export function FileAnswer(): MethodDecorator {
  return (target, key, descriptor) => {
    ApiParam({ name: 'kind', enum: Object.keys(documentNames) })(target, key, descriptor);
    ApiResponse({
      status: 200,
      description: '文书文件 · the document as a file',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    })(target, key, descriptor);
  };
}

/** The documents (文书) of one kind of thing: what there is, and each as a file, for whoever may read the thing. */
function documentsController({ plural, aggregate, offered }: DocumentSubject): Type {
  @ApiTags('documents')
  @Controller(`api/${plural}/:id/documents`)
  @Injectable()
  class DocumentsController {
    constructor(
      @Inject(DocumentDesk) private readonly desk: DocumentDesk,
      @Inject(Moments) private readonly moments: Moments,
      @Inject(ApplicationDocuments) private readonly applications: ApplicationDocuments,
      @Inject(CaseDocuments) private readonly cases: CaseDocuments,
      @Inject(RegistryDocuments) private readonly registry: RegistryDocuments,
    ) {}

    @Get()
    @ApiOperation({ summary: '可用文书 · The documents there are', operationId: `documents-of-${plural}` })
    @ApiResponse({ status: 200, standardSchema: z.array(documentEntry) })
    async list(
      @CurrentReader() reader: Reader,
      @Param('id') id: string,
      @Query({ schema: momentQuery }) moment: MomentQuery,
    ): Promise<DocumentEntry[]> {
      return this.desk.list(await this.#offered(reader, id, moment));
    }

    @Get(':kind')
    @ApiOperation({ summary: '下载文书 · A document as a file', operationId: `document-of-${plural}` })
    @FileAnswer()
    async one(
      @CurrentReader() reader: Reader,
      @Param('id') id: string,
      @Param('kind') kind: string,
      @Query({ schema: documentQuery }) { format, item, ...moment }: DocumentQuery,
      @Req() request: FastifyRequest,
      @Res() reply: FastifyReply,
    ): Promise<void> {
      await this.desk.send(await this.#offered(reader, id, moment), kind, { format, item }, request, reply);
    }

    #offered(reader: Reader, id: string, moment: MomentQuery): Promise<OfferedDocument[]> {
      return this.moments.read(reader, moment, { aggregate, id }, (then) =>
        offered({ applications: this.applications, cases: this.cases, registry: this.registry }, then, id),
      );
    }
  }
  return DocumentsController;
}

/** The controllers of the documents of every kind of thing. */
export const documentControllers: Type[] = subjects.map(documentsController);
