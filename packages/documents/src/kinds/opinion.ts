import { type Application } from '@tidu/contracts';
import { clausesFor } from '@tidu/criteria';
import { procedureOf, specialtyNames } from '@tidu/domain';
import { type Block, type Cell, paper, type Paper } from '../paper/paper.js';
import { citedClause, tierName } from '../paper/words.js';

type Member = Application['panel'][number];
type Campaign = NonNullable<Application['campaign']>;

const verdictWords = { met: '符合', 'not-met': '不符合', 'cannot-tell': '无法判定' } as const;
const TICKS = '□符合\n□不符合\n□无法判定';

/** An expert as the sheet names him: null for a blank sheet. */
export interface Opinion {
  readonly member: Member;
  readonly expertName: string;
}

/** An expert's opinion (专家评审意见表), clause by clause: as it was given, or blank to be written. */
export function opinionPaper(
  { factory, campaign, id }: Application & { readonly campaign: Campaign },
  enterpriseName: string,
  clauses: readonly string[],
  opinion: Opinion | null,
): Paper {
  const member = opinion?.member ?? null;
  return paper({
    layout: 'form',
    title: `${tierName(campaign.tier)}智能工厂专家评审意见表`,
    number: `申报编号：${id}`,
    day: campaign.asOf,
    mark: member === null ? '空白表' : member.signed ? null : '未签署',
    blocks: [
      {
        kind: 'facts',
        rows: [
          ['批次', campaign.name.zh],
          ['申报级别', tierName(campaign.tier)],
          ['申报单位', enterpriseName],
          ['工厂', factory?.name ?? ''],
          ['专家', opinion?.expertName ?? ''],
          ['专业', member === null ? '' : specialtyNames[member.specialty].zh],
        ],
      },
      { kind: 'heading', level: 1, text: '一、逐条意见' },
      {
        kind: 'table',
        columns: [
          { title: '序号', share: 0, align: 'center' },
          { title: '条款', share: 4 },
          { title: '条文', share: 7 },
          { title: '意见', share: 3, align: 'center' },
          { title: '理由及依据', share: 6 },
        ],
        rows: clauses.map((clause, index) => judged(campaign.edition, clause, index, member)),
      },
      ...scores(campaign, member),
      { kind: 'heading', level: 1, text: '二、总体意见' },
      member === null || member.summary === ''
        ? { kind: 'room', label: '总体意见', lines: 5 }
        : { kind: 'paragraph', text: member.summary },
      {
        kind: 'paragraph',
        text: '本人与申报单位不存在应当回避的情形，独立作出以上意见并对其负责。',
      },
      {
        kind: 'closing',
        lines: [
          member?.signed === true
            ? `专家（已在平台签署）：${opinion?.expertName ?? ''}`
            : '专家（签字）：　　　　　　　',
          member?.signed === true ? '' : '　　年　月　日',
        ].filter((line) => line !== ''),
      },
    ],
    provenance: ['意见表式样为平台默认；条文为要素条件原文。'],
  });
}

/**
 * The clauses a sheet lists, in the order of the law: what the expert found, and what people judge and nobody has found on,
 * neither on the clause itself nor on the paragraph it belongs to.
 */
export function clausesOfSheet({ edition, tier }: Campaign, member: Member | null = null): string[] {
  const found = (id: string): boolean => member?.findings[id] !== undefined;
  return clausesFor(edition, tier)
    .filter(
      ({ id, parent, decidedBy }) =>
        found(id) || (decidedBy === 'finding' && !(parent !== null && found(parent))),
    )
    .map(({ id }) => id);
}

function judged(edition: string, clause: string, index: number, member: Member | null): Cell[] {
  const { place, text } = citedClause(edition, clause);
  const finding = member?.findings[clause];
  if (member === null) return [index + 1, place, text, TICKS, ''];
  return [
    index + 1,
    place,
    text,
    finding === undefined ? '未填' : verdictWords[finding.verdict],
    finding?.reason ?? '',
  ];
}

function scores(campaign: Campaign, member: Member | null): Block[] {
  const { scoring } = procedureOf(campaign);
  if (scoring === null) return [];
  const given = member?.scores ?? null;
  const total = given === null ? '' : String(Object.values(given).reduce((sum, score) => sum + score, 0));
  return [
    {
      kind: 'table',
      caption: `评分表：${scoring.name.zh}（批次规定）`,
      columns: [
        { title: '评分项', share: 6 },
        { title: '满分', share: 1, align: 'right' },
        { title: '得分', share: 1, align: 'right' },
      ],
      rows: [
        ...scoring.items.map(({ id, title, max }): Cell[] => [title.zh, max, given?.[id] ?? '']),
        ['合计', scoring.items.reduce((sum, { max }) => sum + max, 0), total],
      ],
    },
  ];
}
