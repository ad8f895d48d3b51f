import { type CaseFileName } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

const steps: Readonly<Record<CaseFileName, Readonly<Record<string, Bilingual>>>> = {
  recommendation: {
    drafting: { zh: '编制', en: 'draw up' },
    frozen: { zh: '冻结', en: 'freeze' },
    released: { zh: '报送', en: 'release' },
  },
  draw: {
    opened: { zh: '固定名单', en: 'fix the candidates' },
    prepared: { zh: '两人承诺', en: 'two commit' },
    committed: { zh: '两人公开种子', en: 'two reveal' },
    drawn: { zh: '结果', en: 'result' },
  },
  notice: { running: { zh: '公示', en: 'running' }, closed: { zh: '结束', en: 'closed' } },
  'expert-pool': {},
  revocation: {
    notified: { zh: '告知', en: 'notice' },
    defended: { zh: '申辩', en: 'defence' },
    revoked: { zh: '决定', en: 'decision' },
    published: { zh: '公告', en: 'publication' },
  },
  change: {
    reported: { zh: '报告', en: 'report' },
    checked: { zh: '核实', en: 'check' },
    kept: { zh: '决定', en: 'decision' },
  },
  appeal: {
    filed: { zh: '申请', en: 'filed' },
    accepted: { zh: '受理', en: 'accepted' },
    reviewing: { zh: '专家复核', en: 'experts' },
    upheld: { zh: '决定', en: 'decision' },
  },
  edition: { adopted: { zh: '采用', en: 'adopted' }, retired: { zh: '停用', en: 'retired' } },
  'role-grant': { proposed: { zh: '提出', en: 'proposed' }, confirmed: { zh: '生效', en: 'in force' } },
  calendar: { proposed: { zh: '录入', en: 'entered' }, entered: { zh: '确认', en: 'confirmed' } },
};

/** What a step of a kind of case file is called. */
export function phaseLabel(name: CaseFileName, phase: string): Bilingual {
  return steps[name][phase] ?? { zh: phase, en: phase };
}
