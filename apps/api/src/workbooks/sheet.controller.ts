import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type SheetRead, sheetRead } from '@tidu/contracts';
import { type FastifyRequest } from 'fastify';
import { receiveFile } from '../evidence/receive-file.js';
import { HttpProblem } from '../http/problem.js';
import { readWorkbook } from './workbook.js';

/** 平台默认 */
const MAX_BYTES = 5 * 1024 * 1024;

/** Workbooks that a form reads, such as benchmarks (行业基准): turned into text here, as a browser cannot. Nothing is kept. */
@ApiTags('workbooks')
@Controller('api/workbooks/first-sheet')
export class SheetController {
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '读取工作簿首页 · The texts of a workbook’s first sheet; nothing is kept' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  })
  @ApiResponse({ status: 200, standardSchema: sheetRead })
  async read(@Req() request: FastifyRequest): Promise<SheetRead> {
    const bytes = await receiveFile(request, MAX_BYTES, async (part) => {
      const read = await part.toBuffer();
      if (part.file.truncated) throw unreadable();
      return read;
    });
    const [first] = await sheetsIn(bytes);
    if (first === undefined) throw unreadable();
    return { name: first.name, rows: first.rows.map((cells) => [...cells]) };
  }
}

async function sheetsIn(bytes: Buffer) {
  try {
    return await readWorkbook(bytes);
  } catch {
    throw unreadable();
  }
}

function unreadable(): HttpProblem {
  return new HttpProblem(
    422,
    'workbook-unreadable',
    '文件不是可以读取的 Excel 工作簿（.xlsx，不超过 5 MB）。',
    'The file is no Excel workbook (.xlsx, at most 5 MB) that can be read.',
  );
}
