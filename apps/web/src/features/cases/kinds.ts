import { type CaseFileName, caseContracts, type CommandContract, type Role } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

/** What a kind of case file (案卷) is called, and what its list says on top. */
export interface CaseKind {
  readonly name: CaseFileName;
  readonly contract: CommandContract;
  readonly label: Bilingual;
  readonly sentence: Bilingual;
  /** The roles in whose navigation it stands. */
  readonly roles: readonly Role[];
  /** The phases on the way that is usually taken, for the steps on top of a file. */
  readonly path: readonly string[];
}

const deciders: readonly Role[] = ['province', 'group', 'miit'];
const officials: readonly Role[] = ['district', 'city', ...deciders, 'auditor'];

const kinds: Readonly<Record<CaseFileName, Omit<CaseKind, 'name' | 'contract'>>> = {
  recommendation: {
    label: { zh: '推荐名单', en: 'Recommendation lists' },
    sentence: {
      zh: '每个推荐单位每批次一份：排序、冻结，由另一人核对后报送。',
      en: 'One for each recommending unit and campaign: ranked, frozen, and released by a second person.',
    },
    roles: ['city', ...deciders, 'auditor'],
    path: ['drafting', 'frozen', 'released'],
  },
  draw: {
    label: { zh: '专家抽取', en: 'Draws of experts' },
    sentence: {
      zh: '先固定候选名单，再由两人各出一个种子；结果任何人都能重算核验。',
      en: 'The candidates are fixed first, then two officials give a seed each; anyone can compute the result again.',
    },
    roles: [...deciders, 'auditor'],
    path: ['opened', 'prepared', 'committed', 'drawn'],
  },
  notice: {
    label: { zh: '公示管理', en: 'Notices' },
    sentence: {
      zh: '拟认定的申报在此公示；实名异议暂停所涉的一项，答复后继续。',
      en: 'Applications proposed for award; a real-name objection stops the one item until it is answered.',
    },
    roles: officials,
    path: ['running', 'closed'],
  },
  'expert-pool': {
    label: { zh: '专家库', en: 'Expert pools' },
    sentence: {
      zh: '组织评审的单位各有一个专家库；专家在此申报长期利害关系。',
      en: 'Each body that organises reviews keeps one; experts declare their standing interests here.',
    },
    roles: ['expert', ...deciders, 'auditor'],
    path: ['open'],
  },
  appeal: {
    label: { zh: '复核', en: 'Appeals' },
    sentence: {
      zh: '对不予认定等决定申请复核，由原决定人以外的人员办理。',
      en: 'Appeals against refusals and the like, handled by others than those who decided.',
    },
    roles: ['enterprise', 'expert', ...officials],
    path: ['filed', 'accepted', 'reviewing', 'upheld'],
  },
  change: {
    label: { zh: '重大变化', en: 'Changes' },
    sentence: {
      zh: '获评工厂的更名、迁移、合并等须在三个月内报告（平台默认）。',
      en: 'A titled factory reports renaming, moving, mergers and the like within three months (platform default).',
    },
    roles: ['enterprise', ...officials],
    path: ['reported', 'checked', 'kept'],
  },
  revocation: {
    label: { zh: '撤销程序', en: 'Revocations' },
    sentence: {
      zh: '撤销称号须先告知、听取申辩，由立案人以外的人员决定。',
      en: 'A title is revoked only after notice and defence, and by another official than the one who opened the case.',
    },
    roles: ['enterprise', ...officials],
    path: ['notified', 'defended', 'revoked', 'published'],
  },
  edition: {
    label: { zh: '要素条件版本', en: 'Editions' },
    sentence: {
      zh: '工业和信息化部采用的要素条件版本，以内容哈希为准。',
      en: 'The editions of the criteria the ministry has adopted, each told by the hash of its content.',
    },
    roles: ['miit', 'auditor'],
    path: ['adopted', 'retired'],
  },
  'role-grant': {
    label: { zh: '角色授予', en: 'Roles granted' },
    sentence: {
      zh: '一人提出，另一人确认，角色方才生效（三员分立）。',
      en: 'One administrator proposes a role, another confirms it; only then is it in force.',
    },
    roles: ['system-admin', 'security-admin', 'audit-admin', 'auditor'],
    path: ['proposed', 'confirmed'],
  },
};

/** Every kind of case file, in the order in which they are offered. */
const caseKinds: readonly CaseKind[] = (Object.keys(kinds) as CaseFileName[]).map((name) => ({
  ...kinds[name],
  name,
  contract: caseContracts[name],
}));

/** The kinds that concern a role. */
export function caseKindsOf(role: Role): readonly CaseKind[] {
  return caseKinds.filter(({ roles }) => roles.includes(role));
}

/** The kind with an address, such as `draws`. */
export function caseKindAt(plural: string): CaseKind | undefined {
  return caseKinds.find(({ contract }) => contract.plural === plural);
}

/** The kind an aggregate is, such as `draw`. */
export function caseKindNamed(name: CaseFileName): CaseKind {
  return { ...kinds[name], name, contract: caseContracts[name] };
}
