import { type Application } from '@tidu/contracts';
import { areaLabels, areas } from '@tidu/criteria';
import { type Cell, paper, type Paper } from '../paper/paper.js';
import { dayInWords, tierName } from '../paper/words.js';

type Campaign = NonNullable<Application['campaign']>;

/** What two people look at on site (现场核查要点): 平台默认, for no official sheet has been obtained. */
const points: readonly string[] = [
  '工厂地址、生产线与申报一致，正常生产',
  '申报的智能装备、工业软件、系统在用，与清单一致',
  '关键绩效指标的原始记录可以查到，统计期与申报一致',
  '网络安全和数据安全的制度与措施落实',
  '近三年无较大及以上安全、环保等事故',
];

/** The sheet of an on-site verification (现场核查表): as it was recorded, or blank to be taken along. */
export function siteVisitPaper(
  { id, factory, campaign, siteVerification, sections }: Application & { readonly campaign: Campaign },
  enterpriseName: string,
  isBlank: boolean,
): Paper {
  const visit = isBlank ? null : siteVerification;
  const [first = '', second = ''] = visit?.inspectors ?? [];
  const declared = areas.filter((area) => sections.areas?.[area] !== undefined);
  return paper({
    layout: 'form',
    title: `${tierName(campaign.tier)}智能工厂现场核查表`,
    number: `申报编号：${id}`,
    day: visit?.visitedOn ?? campaign.asOf,
    mark: visit === null ? '空白表' : visit.countersignedBy === null ? '未会签' : null,
    blocks: [
      {
        kind: 'facts',
        rows: [
          ['申报单位', enterpriseName],
          ['工厂', factory?.name ?? ''],
          ['申报级别', tierName(campaign.tier)],
          ['批次', campaign.name.zh],
          ['核查日期', dayInWords(visit?.visitedOn)],
          ['核查人员', (visit?.inspectors ?? []).join('、')],
        ],
      },
      { kind: 'heading', level: 1, text: '一、核查要点' },
      {
        kind: 'table',
        columns: [
          { title: '序号', share: 0, align: 'center' },
          { title: '核查内容', share: 9 },
          { title: '结果', share: 5, align: 'center' },
          { title: '情况说明', share: 6 },
        ],
        rows: [...points, ...declared.map((area) => `${areaLabels[area].zh}：场景实例与申报一致`)].map(
          (point, index): Cell[] => [index + 1, point, '□一致　□不一致', ''],
        ),
      },
      { kind: 'heading', level: 1, text: '二、核查结论' },
      visit === null || visit.summary === ''
        ? { kind: 'room', label: '核查结论', lines: 6 }
        : { kind: 'paragraph', text: visit.summary },
      ...(visit === null
        ? [{ kind: 'room', label: '工厂意见', lines: 3 } as const]
        : [{ kind: 'note', text: '核查要点一栏供现场手填，平台只记录核查结论。' } as const]),
      {
        kind: 'closing',
        lines: [
          `核查人员（签字）：${[first, second].filter((name) => name !== '').join('、')}`,
          ...(visit === null ? ['工厂负责人（签字）：　　　　　　'] : []),
          visit === null ? '　　年　月　日' : dayInWords(visit.visitedOn),
        ],
      },
    ],
    provenance: ['核查表未见国家统一式样；核查要点为平台默认。'],
  });
}
