import { z } from 'zod';
import { day, id, name, region, remark, sha256, words } from '../primitives.js';

const report = z.strictObject({
  kind: z.enum(['rename', 'merger', 'division', 'restructuring', 'relocation', 'overseas-branch', 'other']),
  happenedOn: day,
  details: words,
  evidence: z.array(sha256).max(50),
  newName: name.exactOptional(),
  newEnterpriseName: name.exactOptional(),
  newPlace: z.strictObject({ province: region, city: region }).exactOptional(),
  successor: z.string().max(18).exactOptional(),
});

/** Changes of titled factories (重大变化情况报告). */
export const changeContract = {
  plural: 'changes',
  opens: 'report-change',
  bodies: {
    'report-change': report.extend({ factoryId: id }),
    'amend-change': report,
    'withdraw-change': z.strictObject({ reason: words }),
    'return-change': z.strictObject({ reason: words }),
    'check-change': z.strictObject({ meetsCriteria: z.boolean().nullable(), opinion: remark }),
    'decide-change': z.strictObject({
      outcome: z.enum(['kept', 'cancelled']),
      reasons: z.array(z.strictObject({ clause: z.string().max(200), reason: words })).max(200),
    }),
  },
  names: {
    'report-change': { zh: '报告变化', en: 'Report a change' },
    'amend-change': { zh: '补正变化报告', en: 'Amend the report' },
    'withdraw-change': { zh: '撤回变化报告', en: 'Withdraw the report' },
    'return-change': { zh: '退回补正', en: 'Return for correction' },
    'check-change': { zh: '核实变化', en: 'Check the change' },
    'decide-change': { zh: '决定称号处理', en: 'Decide on the title' },
  },
} as const;
