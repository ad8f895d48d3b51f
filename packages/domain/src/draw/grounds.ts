import { conflictKinds } from '../application/events.js';
import { type Message } from '../core/refusal.js';
import { type ExclusionGround } from './events.js';

/** What people call the grounds on which an expert is excluded from a draw. */
export const groundNames: Readonly<Record<ExclusionGround, Message>> = {
  employment: conflictKinds.employment,
  equity: conflictKinds.equity,
  vendor: conflictKinds.vendor,
  consultant: conflictKinds.consultant,
  assessor: conflictKinds.assessor,
  'same-group': conflictKinds['same-group'],
  kinship: conflictKinds.kinship,
  suspended: { zh: '暂停资格', en: 'suspended' },
  load: { zh: '本年度抽取次数已达上限', en: 'drawn often enough this year' },
  'last-round': { zh: '上一轮已评审该工厂', en: 'reviewed this factory in the last round' },
  place: { zh: '与工厂或企业同地', en: 'from the place of the factory or its enterprise' },
  field: { zh: '专业领域不符', en: 'of another field' },
  'drawn-before': { zh: '本申报已抽取过', en: 'drawn for this application before' },
  'original-panel': { zh: '参加过原评审', en: 'took part in the original review' },
};
