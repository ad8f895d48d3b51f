import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type NoticePage,
  noticePage,
  type NoticeQuery,
  noticeQuery,
  type PublicTitle,
  publicTitle,
  type PublicTitlePage,
  publicTitlePage,
  type TitleQuery,
  titleQuery,
} from '@tidu/contracts';
import { notFound } from '@tidu/domain';
import {
  factorySorts,
  findCertificate,
  listNotices,
  listTitles,
  noticeSorts,
  type ReadDatabase,
} from '@tidu/read-models';
import { RefusedError } from '../http/problem.js';
import { pageAsked } from '../queries/page.js';
import { titleViewOf } from '../registry/factory-view.js';
import { Public } from '../session/account.guard.js';
import { READ_DATABASE } from '../tokens.js';

/** What anybody may read: public notices (公示), titles (名单) and certificates (证书查验). */
@Public()
@ApiTags('public')
@Controller('api')
export class PublicRecordController {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  @Get('notices')
  @ApiOperation({ summary: '公示 · Public notices that are running' })
  @ApiResponse({ status: 200, standardSchema: noticePage })
  notices(@Query({ schema: noticeQuery }) query: NoticeQuery): Promise<NoticePage> {
    return listNotices(this.database, query, pageAsked({ ...query, sort: 'ends' }, noticeSorts));
  }

  @Get('titles')
  @ApiOperation({ summary: '名单 · Factories that hold a title' })
  @ApiResponse({ status: 200, standardSchema: publicTitlePage })
  titles(@Query({ schema: titleQuery }) query: TitleQuery): Promise<PublicTitlePage> {
    return listTitles(
      this.database,
      { ...query, text: query.q },
      pageAsked({ ...query, sort: 'name' }, factorySorts),
    );
  }

  @Get('certificates/:number')
  @ApiOperation({ summary: '证书查验 · Check a certificate' })
  @ApiResponse({ status: 200, standardSchema: publicTitle })
  async certificate(@Param('number') number: string): Promise<PublicTitle> {
    const found = await findCertificate(this.database, number);
    if (found === null) {
      throw new RefusedError(
        notFound(
          'certificate-not-found',
          '没有该编号的证书。请核对编号。',
          'There is no certificate of this number; check the number.',
        ),
      );
    }
    const { title, ...holder } = found;
    return { ...titleViewOf(title), ...holder };
  }
}
