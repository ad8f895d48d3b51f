import { type Application } from '@tidu/contracts';
import { editionIdentity } from '@tidu/criteria';
import { checkingBody, chinaDay, phaseNames } from '@tidu/domain';
import { type Block, paper, type Paper } from '../../paper/paper.js';
import { citedClause, dayInWords, tierName } from '../../paper/words.js';
import { declaredSections } from './sections.js';

type Campaign = NonNullable<Application['campaign']>;

const commitments: readonly string[] = [
  '我单位对申报材料的真实性、准确性、完整性负责，复印件与原件一致，并承担由此产生的责任。',
  '申报材料不涉及国家秘密、商业秘密及其他不宜公开的内容。',
  '我单位配合现场核查，同意经认定后的经验推广和交流。',
];

/**
 * The declaration (申报书) with the list of its annexes, as it is printed, stamped and bound (装订成册): it must agree with
 * what was submitted, so it carries the hash of the submission.
 */
export function declarationPaper(
  application: Application & { readonly campaign: Campaign },
  enterpriseName: string,
): Paper {
  const { campaign, factory, submittedAt, contentHash, phase, attempts } = application;
  const isDraft = submittedAt === null || phase === 'draft' || phase === 'returned';
  const submittedOn = submittedAt === null ? null : chinaDay(submittedAt);
  const tier = tierName(campaign.tier);
  return paper({
    layout: 'text',
    title: `${tier}智能工厂申报书`,
    day: submittedOn ?? campaign.window.opensOn,
    mark: isDraft ? `草稿（${phaseNames[phase].zh}）` : null,
    cover: {
      title: [`${campaign.year} 年度`, `${tier}智能工厂`, '申报书'],
      rows: [
        ['项目名称', factory?.name ?? ''],
        ['申报单位（盖章）', enterpriseName],
        ['推荐单位（盖章）', recommendingUnitOf(application)],
        ['申报日期', isDraft ? '' : dayInWords(submittedOn)],
      ],
    },
    blocks: [
      { kind: 'heading', level: 1, text: '真实性及保密承诺' },
      ...commitments.map((text, index): Block => ({ kind: 'paragraph', text: `${index + 1}．${text}` })),
      {
        kind: 'closing',
        lines: ['法定代表人（签字）：　　　　　　', '申报单位（盖章）：　　　　　　', '　　年　月　日'],
      },
      ...declaredSections(application, enterpriseName),
      { kind: 'heading', level: 1, text: '附件清单' },
      ...annexes(application),
      ...(contentHash === null || isDraft
        ? [{ kind: 'note', text: '本稿尚未提交，内容可能变化。' } as const]
        : [
            {
              kind: 'note',
              text: `本申报书与平台第 ${attempts} 次提交的内容一致，提交内容哈希（SHA-256）：${contentHash}`,
            } as const,
          ]),
    ],
    provenance: [
      `评价依据：《${editionIdentity(campaign.edition).title.zh}》。`,
      '章节按公开转录的申报书范本编排；官方原表尚未取得，以原件为准。',
    ],
  });
}

function recommendingUnitOf({ factory }: Application): string {
  return factory === null ? '' : checkingBody(factory).zh;
}

function annexes({ evidence, campaign }: Application & { readonly campaign: Campaign }): Block[] {
  const files = Object.values(evidence);
  if (files.length === 0) return [{ kind: 'paragraph', text: '（无）' }];
  return [
    {
      kind: 'table',
      columns: [
        { title: '序号', share: 0, align: 'center' },
        { title: '材料名称', share: 5 },
        { title: '对应条款', share: 5 },
        { title: '文件', share: 5 },
        { title: '大小', share: 2, align: 'right' },
        { title: 'SHA-256（前 16 位）', share: 4 },
      ],
      rows: files.map(({ title, clause, fileName, size, sha256 }, index) => [
        index + 1,
        title,
        citedClause(campaign.edition, clause).place,
        fileName,
        sizeInWords(size),
        `${sha256.slice(0, 8)} ${sha256.slice(8, 16)}`,
      ]),
    },
  ];
}

function sizeInWords(bytes: number): string {
  const KIB = 1024;
  if (bytes < KIB) return `${bytes} B`;
  return bytes < KIB * KIB ? `${Math.ceil(bytes / KIB)} KB` : `${(bytes / KIB / KIB).toFixed(1)} MB`;
}
