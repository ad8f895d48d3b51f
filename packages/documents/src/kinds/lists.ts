import { type ApplicationRow, type PublicTitle } from '@tidu/contracts';
import { requestVerdictLabels } from '@tidu/criteria';
import { chinaDay, phaseNames } from '@tidu/domain';
import { type Cell, paper, type Paper } from '../paper/paper.js';
import { dayInWords, placeName, tierName } from '../paper/words.js';

/** What a list was taken from, and to what position in the record it goes. */
export interface ListHead {
  readonly title: string;
  /** The newest day in what is listed. */
  readonly day: string;
  /** The filters it was taken with, in words. */
  readonly filter: readonly (readonly [name: string, value: string])[];
  /** How many there are in all, where more than are listed. */
  readonly total: number;
}

/** A list of applications (申报一览表) within the reader's view. */
export function applicationListPaper(head: ListHead, rows: readonly ApplicationRow[]): Paper {
  return listed(head, {
    columns: [
      { title: '序号', share: 0, align: 'center' },
      { title: '工厂', share: 7 },
      { title: '企业', share: 7 },
      { title: '统一社会信用代码', share: 7 },
      { title: '所在地', share: 4 },
      { title: '行业', share: 2 },
      { title: '级别', share: 2 },
      { title: '状态', share: 3 },
      { title: '评价', share: 4 },
      { title: '提交日期', share: 4 },
    ],
    rows: rows.map((row, index): Cell[] => [
      index + 1,
      row.factoryName,
      row.enterpriseName,
      row.enterprise,
      placeName(row.city),
      row.industry,
      tierName(row.tier),
      phaseNames[row.phase].zh,
      row.verdict === null ? '—' : requestVerdictLabels[row.verdict].zh,
      row.submittedAt === null ? '' : dayInWords(chinaDay(row.submittedAt)),
    ]),
  });
}

/** The list of titles in force (名单), open to everyone. */
export function titleListPaper(head: ListHead, titles: readonly PublicTitle[]): Paper {
  return listed(head, {
    columns: [
      { title: '序号', share: 0, align: 'center' },
      { title: '企业名称', share: 7 },
      { title: '工厂名称', share: 7 },
      { title: '所在地', share: 4 },
      { title: '行业', share: 2 },
      { title: '级别', share: 2 },
      { title: '证书编号', share: 6 },
      { title: '有效期', share: 6 },
    ],
    rows: titles.map((title, index): Cell[] => [
      index + 1,
      title.enterpriseName,
      title.factoryName,
      placeName(title.province),
      title.industry,
      tierName(title.tier),
      title.certificateNumber,
      `${title.validFrom} 至 ${title.validUntil}`,
    ]),
  });
}

function listed(
  { title, day, filter, total }: ListHead,
  table: {
    readonly columns: readonly { title: string; share: number; align?: 'center' }[];
    readonly rows: Cell[][];
  },
): Paper {
  const { rows } = table;
  return paper({
    layout: 'list',
    title,
    day,
    blocks: [
      ...(filter.length === 0 ? [] : [{ kind: 'facts', rows: filter } as const]),
      { kind: 'table', ...table },
      {
        kind: 'note',
        text:
          rows.length < total
            ? `共 ${total} 条，本表列出前 ${rows.length} 条；请缩小范围后分次导出。`
            : `共 ${total} 条。`,
      },
    ],
  });
}
