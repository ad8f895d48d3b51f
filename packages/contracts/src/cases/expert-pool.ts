import { areas } from '@tidu/criteria';
import { z } from 'zod';
import { day, name, region, remark, words } from '../primitives.js';

const uscc = z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, '统一社会信用代码 · a credit code');
const group = z.union([uscc, z.literal('xpcc')]);
/** The id of an expert's account. */
const expert = z.string().min(1).max(100);

const profile = {
  specialty: z.enum(['technical', 'management']),
  fields: z
    .array(z.union([z.string().regex(/^\d{2}$/), z.enum(areas)]))
    .min(1)
    .max(60),
  region,
  employer: uscc.nullable(),
  employerName: name,
  employerGroup: group.nullable(),
  since: day,
};

const interest = z.strictObject({
  kind: z.enum(['employment', 'equity', 'vendor', 'consultant', 'assessor', 'same-group', 'kinship']),
  organisation: name,
  from: day,
  to: day.nullable(),
});

/** Expert pools (专家库); the id of one is its `authority`: `000000` for the ministry, a province's code, or a group's id. */
export const expertPoolContract = {
  plural: 'expert-pools',
  opens: 'establish-pool',
  bodies: {
    'establish-pool': z.strictObject({ authority: z.union([region, group]) }),
    'enrol-expert': z.strictObject({ expert, ...profile }),
    'update-expert': z.strictObject({ expert, ...profile }),
    'suspend-expert': z.strictObject({ expert, reason: words, until: day.nullable() }),
    'readmit-expert': z.strictObject({ expert, remark }),
    'declare-standing-interests': z.strictObject({ interests: z.array(interest).max(200) }),
  },
  names: {
    'establish-pool': { zh: '建立专家库', en: 'Establish the pool' },
    'enrol-expert': { zh: '专家入库', en: 'Enrol an expert' },
    'update-expert': { zh: '更新专家信息', en: 'Update an expert' },
    'suspend-expert': { zh: '暂停专家资格', en: 'Suspend an expert' },
    'readmit-expert': { zh: '恢复专家资格', en: 'Readmit an expert' },
    'declare-standing-interests': { zh: '申报长期利害关系', en: 'Declare standing interests' },
  },
} as const;
