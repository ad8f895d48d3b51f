import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type NoticeRow, noticeRow, type PublicTitle, publicTitle, region, tier } from '@tidu/contracts';
import { notFound } from '@tidu/domain';
import {
  findCertificate,
  listNotices,
  listTitles,
  type ReadDatabase,
  type TitledFactory,
} from '@tidu/read-models';
import { z } from 'zod';
import { RefusedError } from '../http/problem.js';
import { titleViewOf } from '../registry/factory-view.js';
import { Public } from '../session/account.guard.js';
import { READ_DATABASE } from '../tokens.js';

const titleQuery = z.strictObject({
  tier: tier.optional(),
  province: region.optional(),
  q: z.string().max(100).optional(),
});

/** What anybody may read: public notices (公示), titles (名单) and certificates (证书查验). */
@Public()
@ApiTags('public')
@Controller('api')
export class PublicRecordController {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  @Get('notices')
  @ApiOperation({ summary: '公示 · Public notices that are running' })
  @ApiResponse({ status: 200, standardSchema: z.array(noticeRow) })
  async notices(): Promise<NoticeRow[]> {
    return (await listNotices(this.database)) as NoticeRow[];
  }

  @Get('titles')
  @ApiOperation({ summary: '名单 · Factories that hold a title' })
  @ApiResponse({ status: 200, standardSchema: z.array(publicTitle) })
  async titles(@Query({ schema: titleQuery }) query: z.infer<typeof titleQuery>): Promise<PublicTitle[]> {
    const found = await listTitles(this.database, {
      ...(query.tier === undefined ? {} : { tier: query.tier }),
      ...(query.province === undefined ? {} : { province: query.province }),
      ...(query.q === undefined ? {} : { text: query.q }),
    });
    return found.map(publicTitleOf);
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
    return publicTitleOf(found);
  }
}

function publicTitleOf({ state, title, enterpriseName }: TitledFactory): PublicTitle {
  const { name, province, industry } = state;
  return { ...titleViewOf(title), factoryName: name, enterpriseName, province, industry };
}
