import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type WorkbookRead, workbookRead } from '@tidu/contracts';
import { aggregates, declarationForm, notFound } from '@tidu/domain';
import { load } from '@tidu/application';
import { type EventStore } from '@tidu/event-store';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ApplicationReader } from '../applications/application-reader.js';
import { receiveFile } from '../evidence/receive-file.js';
import { HttpProblem, RefusedError } from '../http/problem.js';
import { EVENT_STORE } from '../tokens.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { declarationSheets } from './declaration-layout.js';
import { importDeclaration } from './import-declaration.js';
import { writeWorkbook } from './workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** 平台默认 · a filled-in declaration has some hundred kilobytes. */
const MAX_BYTES = 5 * 1024 * 1024;

/** The declaration as a workbook (申报书工作簿): out, and what would be taken of it when it comes back. */
@ApiTags('declaration')
@Controller('api/applications/:id/declaration.xlsx')
export class DeclarationWorkbookController {
  constructor(
    @Inject(ApplicationReader) private readonly applications: ApplicationReader,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get()
  @ApiOperation({ summary: '导出申报书工作簿 · The declaration as a workbook' })
  @ApiResponse({ status: 200, description: XLSX })
  async export(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { seen } = await this.applications.read(reader, id);
    const { campaign, factory, sections } = seen;
    if (campaign === null || factory === null)
      throw new RefusedError(
        notFound('application-not-found', '没有该申报。', 'There is no such application.'),
      );
    const form = declarationForm(campaign.tier, campaign.edition);
    const bytes = await writeWorkbook(
      declarationSheets(form, sections, `${factory.name} ${campaign.name.zh}`),
    );
    await reply
      .header('Content-Type', XLSX)
      .header(
        'Content-Disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(`申报书-${factory.name}.xlsx`)}`,
      )
      .send(bytes);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: '读取填好的工作簿 · Read a workbook: what it would declare, or its faults; nothing is kept',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  })
  @ApiResponse({ status: 200, standardSchema: workbookRead })
  async import(
    @CurrentReader() { actor, now }: Reader,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<WorkbookRead> {
    const { state } = await load(this.store, 'application', id);
    const refusal = aggregates.application.hindrance('declare-section', state, { actor, now, related: {} });
    if (refusal !== null) throw new RefusedError(refusal);
    const bytes = await receiveFile(request, MAX_BYTES, async (part) => {
      const read = await part.toBuffer();
      if (part.file.truncated) throw tooLarge();
      return read;
    });
    return importDeclaration(bytes, state, actor, now);
  }
}

function tooLarge(): HttpProblem {
  return new HttpProblem(
    413,
    'too-large',
    '工作簿超过 5 MB，未读取。',
    'The workbook is larger than 5 MB and was not read.',
  );
}
