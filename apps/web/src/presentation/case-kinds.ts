import { type CaseFileName, caseContracts, type CasePlural, type CommandContract } from '@tidu/contracts';
import { type Bilingual } from '../language/language.js';

/** What a kind of case file (案卷) is called, and what its list says on top. */
export interface CaseKind {
  readonly name: CaseFileName;
  readonly contract: CommandContract & { readonly plural: CasePlural };
  readonly label: Bilingual;
  readonly sentence: Bilingual;
  /** The phases on the way that is usually taken, for the steps on top of a file. */
  readonly path: readonly string[];
}

const kinds: Readonly<Record<CaseFileName, Omit<CaseKind, 'name' | 'contract'>>> = {
  recommendation: {
    label: { zh: '推荐名单', en: 'Recommendation lists' },
    sentence: {
      zh: '每个推荐单位每批次一份：排序、冻结，由另一人核对后报送。',
      en: 'One for each recommending unit and campaign: ranked, frozen, and released by a second person.',
    },
    path: ['drafting', 'frozen', 'released'],
  },
  draw: {
    label: { zh: '专家抽取', en: 'Draws of experts' },
    sentence: {
      zh: '先固定候选名单，再由两人各出一个种子；结果任何人都能重算核验。',
      en: 'The candidates are fixed first, then two officials give a seed each; anyone can compute the result again.',
    },
    path: ['opened', 'prepared', 'committed', 'drawn'],
  },
  notice: {
    label: { zh: '公示管理', en: 'Notices' },
    sentence: {
      zh: '拟认定的申报在此公示；实名异议暂停所涉的一项，答复后继续。',
      en: 'Applications proposed for award; a real-name objection stops the one item until it is answered.',
    },
    path: ['running', 'closed'],
  },
  'expert-pool': {
    label: { zh: '专家库', en: 'Expert pools' },
    sentence: {
      zh: '组织评审的单位各有一个专家库；专家在此申报长期利害关系。',
      en: 'Each body that organises reviews keeps one; experts declare their standing interests here.',
    },
    path: ['open'],
  },
  appeal: {
    label: { zh: '复核', en: 'Appeals' },
    sentence: {
      zh: '对不予认定等决定申请复核，由原决定人以外的人员办理。',
      en: 'Appeals against refusals and the like, handled by others than those who decided.',
    },
    path: ['filed', 'accepted', 'reviewing', 'upheld'],
  },
  change: {
    label: { zh: '重大变化', en: 'Changes' },
    sentence: {
      zh: '获评工厂的更名、迁移、合并等须在三个月内报告（平台默认）。',
      en: 'A titled factory reports renaming, moving, mergers and the like within three months (platform default).',
    },
    path: ['reported', 'checked', 'kept'],
  },
  revocation: {
    label: { zh: '撤销程序', en: 'Revocations' },
    sentence: {
      zh: '撤销称号须先告知、听取申辩，由立案人以外的人员决定。',
      en: 'A title is revoked only after notice and defence, and by another official than the one who opened the case.',
    },
    path: ['notified', 'defended', 'revoked', 'published'],
  },
  edition: {
    label: { zh: '要素条件版本', en: 'Editions' },
    sentence: {
      zh: '工业和信息化部采用的要素条件版本，以内容哈希为准。',
      en: 'The editions of the criteria the ministry has adopted, each told by the hash of its content.',
    },
    path: ['adopted', 'retired'],
  },
  'role-grant': {
    label: { zh: '角色授予', en: 'Roles granted' },
    sentence: {
      zh: '一人提出，另一人确认，角色方才生效（三员分立）。',
      en: 'One administrator proposes a role, another confirms it; only then is it in force.',
    },
    path: ['proposed', 'confirmed'],
  },
  calendar: {
    label: { zh: '工作日历', en: 'Working calendar' },
    sentence: {
      zh: '放假通知由一人录入、另一人确认后生效。',
      en: 'One administrator enters a holiday notice, another confirms it.',
    },
    path: ['proposed', 'entered'],
  },
};

/** The kind with an address, such as `draws`. */
export function caseKindAt(plural: string): CaseKind | undefined {
  const name = (Object.keys(kinds) as CaseFileName[]).find(
    (candidate) => caseContracts[candidate].plural === plural,
  );
  return name && caseKindNamed(name);
}

/** The kind an aggregate is, such as `draw`. */
export function caseKindNamed(name: CaseFileName): CaseKind {
  return { ...kinds[name], name, contract: caseContracts[name] };
}
