import { type CaseView } from '@tidu/contracts';
import { type Bilingual } from '../language/language.js';
import { type CaseKind } from './case-kinds.js';

const situations: Readonly<Partial<Record<string, Bilingual>>> = {
  'recommendation.drafting': {
    zh: '排好顺序后冻结，再由另一人核对报送。',
    en: 'Rank, then freeze it; another official reads and releases it.',
  },
  'recommendation.frozen': {
    zh: '内容已固定，等待另一人核对哈希后报送。',
    en: 'Its content is fixed; another official compares the hash and releases it.',
  },
  'recommendation.released': {
    zh: '已报送。名额有余的，可以补充推荐。',
    en: 'Released. Where the quota leaves room, a supplement can follow.',
  },
  'draw.opened': {
    zh: '下一步按条件固定候选名单。',
    en: 'Next the candidates are fixed under the terms chosen.',
  },
  'draw.prepared': {
    zh: '候选名单已固定，由两位工作人员各自承诺一个种子。',
    en: 'The candidates stand; two officials commit to a seed each.',
  },
  'draw.committed': {
    zh: '两份承诺已齐，由同样两人公开种子，结果随即算出。',
    en: 'Both have committed; the same two reveal, and the result follows at once.',
  },
  'draw.drawn': {
    zh: '专家组已产生，任何人可以重算核验。',
    en: 'The panel is drawn; anyone can compute it again.',
  },
  'draw.abandoned': {
    zh: '本次抽取已放弃，可以重新发起。',
    en: 'This draw was given up; another can be opened.',
  },
  'notice.running': {
    zh: '公示期满且异议办结后自动结束。',
    en: 'It closes by itself once its time is up and objections are answered.',
  },
  'notice.closed': {
    zh: '公示已结束，接着复查信用与事故情况。',
    en: 'It is closed; credit and accidents are checked again next.',
  },
  'revocation.notified': {
    zh: '告知书已送达，企业可在期限内陈述申辩、要求听证。',
    en: 'Notice is served; the enterprise may state its defence and ask for a hearing in time.',
  },
  'appeal.accepted': {
    zh: '已受理；经专家评审的等级先重新抽取专家组。',
    en: 'Accepted; where a panel judged, a new one is drawn first.',
  },
  'appeal.reviewing': {
    zh: '新的专家组逐条复核；全部签署后由原决定人以外的人员决定。',
    en: 'A new panel judges clause by clause; once all have signed, somebody other than who decided decides.',
  },
  'change.reported': {
    zh: '等待主管部门核实；称号在决定前不变。',
    en: 'The authority checks it; the title stays until the decision.',
  },
  'expert-pool.open': {
    zh: '抽取只从本库进行；暂停和利害关系自动回避。',
    en: 'Draws are made from here; the suspended and those with ties are left out by themselves.',
  },
};

/** One sentence that says what is next in a case file. */
export function situationOf(kind: CaseKind, { phase }: CaseView): Bilingual {
  return situations[`${kind.name}.${phase}`] ?? kind.sentence;
}
