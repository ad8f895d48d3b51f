import { type CaseContentOf } from '@tidu/contracts';
import { bodyOfUnit } from '@tidu/domain';
import { type Cell, paper, type Paper } from '../paper/paper.js';
import { dayInWords, placeName, tierName } from '../paper/words.js';

type Recommendation = CaseContentOf<'recommendation'>;
type Terms = NonNullable<Recommendation['terms']>;
type Entry = Recommendation['entries'][number];

/** What the table says of an application besides what the list itself holds. */
export interface Recommended {
  readonly enterpriseName: string;
  readonly industry: string;
  readonly maturity: string;
  readonly contact: string;
  readonly phone: string;
}

/** One issue (批) of a list: as released, or the one in hand. */
export interface Issue {
  readonly number: number;
  readonly entries: readonly Entry[];
  readonly hash: string | null;
  readonly releasedOn: string | null;
}

/** The issues of a list that can be printed, oldest first; the one in hand is a draft until it is released. */
export function issuesOf({ released, entries, frozen }: Recommendation): Issue[] {
  const inHand: Issue = {
    number: released.length + 1,
    entries,
    hash: frozen?.hash ?? null,
    releasedOn: null,
  };
  return [
    ...released.map(({ issue, entries: lines, hash, releasedOn }) => ({
      number: issue,
      entries: lines,
      hash,
      releasedOn,
    })),
    ...(entries.length === 0 ? [] : [inHand]),
  ];
}

/**
 * The recommendation list (推荐汇总表) in the columns offices use, in order of priority (按推荐优先顺序).
 * @param known by application id; what is not known stays blank, to be written in
 */
export function recommendationListPaper(
  { terms }: { readonly terms: Terms },
  issue: Issue,
  known: ReadonlyMap<string, Recommended>,
): Paper {
  const { campaign, unit } = terms;
  return paper({
    layout: 'list',
    title: `${campaign.year} 年度${tierName(campaign.tier)}智能工厂推荐汇总表`,
    number: issueNumber(terms, issue),
    day: issue.releasedOn ?? terms.startedOn,
    mark: issue.releasedOn === null ? '未报送' : null,
    blocks: [
      {
        kind: 'facts',
        rows: [
          ['推荐单位（盖章）', bodyOfUnit(unit).zh],
          ['批次', campaign.name.zh],
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: '序号', share: 0, align: 'center' },
          { title: '项目名称', share: 7 },
          { title: '申报单位', share: 7 },
          { title: '统一社会信用代码', share: 7 },
          { title: '所在省/市', share: 5 },
          { title: '所属行业', share: 4 },
          { title: '成熟度等级', share: 3, align: 'center' },
          { title: '联系人', share: 3 },
          { title: '电话', share: 5 },
          { title: '备注', share: 4 },
        ],
        rows: issue.entries.toSorted((a, b) => a.rank - b.rank).map((entry) => lineOf(entry, terms, known)),
      },
      { kind: 'note', text: '按推荐优先顺序填写。' },
      {
        kind: 'closing',
        lines: [
          `推荐单位（盖章）：${bodyOfUnit(unit).zh}`,
          issue.releasedOn === null ? '　　年　月　日' : dayInWords(issue.releasedOn),
        ],
      },
    ],
    provenance: [
      '各列按行业通行的推荐汇总表编排；工信厅联通装函〔2025〕251号附件3、附件5 的原表尚未取得，报送前请与原件核对。',
    ],
  });
}

function lineOf(entry: Entry, { exemptions = [] }: Terms, known: ReadonlyMap<string, Recommended>): Cell[] {
  const { applicationId, rank, factory, enterprise, city, exemption } = entry;
  const found = known.get(applicationId);
  const exempt = exemptions.find(({ id }) => id === exemption);
  return [
    rank,
    factory,
    found?.enterpriseName ?? '',
    enterprise,
    placeName(city),
    found?.industry ?? '',
    found?.maturity ?? '',
    found?.contact ?? '',
    found?.phone ?? '',
    exempt === undefined ? '' : `不占名额：${exempt.name.zh}`,
  ];
}

/** The letter with which a unit sends its list in (推荐函). */
export function recommendationLetterPaper({ terms }: { readonly terms: Terms }, issue: Issue): Paper {
  const { campaign, unit } = terms;
  const name = bodyOfUnit(unit).zh;
  const tier = tierName(campaign.tier);
  return paper({
    layout: 'text',
    title: `关于推荐 ${campaign.year} 年度${tier}智能工厂的函`,
    issuer: name,
    number: issueNumber(terms, issue),
    addressee: '工业和信息化部：',
    day: issue.releasedOn ?? terms.startedOn,
    mark: issue.releasedOn === null ? '未报送' : null,
    blocks: [
      {
        kind: 'paragraph',
        text: `按照《${campaign.name.zh}》的要求，我单位组织开展了${tier}智能工厂申报和审核。经审核，现推荐下列 ${issue.entries.length} 家工厂，按推荐优先顺序列入《推荐汇总表》，请予审核。`,
      },
      {
        kind: 'paragraph',
        text: '我单位已对申报材料进行审核，申报主体对材料的真实性负责，材料不涉及国家秘密和商业秘密。',
      },
      {
        kind: 'table',
        columns: [
          { title: '序号', share: 0, align: 'center' },
          { title: '工厂', share: 5 },
          { title: '推荐意见', share: 7 },
        ],
        rows: issue.entries
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ rank, factory, opinion }) => [rank, factory, opinion]),
      },
      { kind: 'paragraph', text: `附件：${campaign.year} 年度${tier}智能工厂推荐汇总表` },
      {
        kind: 'closing',
        lines: [
          `${name}（盖章）`,
          issue.releasedOn === null ? '　　年　月　日' : dayInWords(issue.releasedOn),
        ],
      },
      ...(issue.hash === null
        ? []
        : [{ kind: 'note', text: `名单已冻结，名单哈希（SHA-256）：${issue.hash}` } as const]),
    ],
    provenance: ['推荐函式样为平台默认；发文字号由推荐单位另编。'],
  });
}

function issueNumber({ campaign, unit }: Terms, { number }: Issue): string {
  return `编号：${campaign.year}-TJ-${unit.toUpperCase()}-${number}（平台编号，第 ${number} 批）`;
}
