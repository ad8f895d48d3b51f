import { z } from 'zod';
import { day, tier } from '../../primitives.js';
import { clauseReason } from '../shared.js';
import { caseViewOf } from './case-view.js';

/** A change of a titled factory (重大变化): what was reported, how it was checked, what was decided. */
export const changeView = caseViewOf(
  'change',
  'Change',
  z.strictObject({
    id: z.string(),
    phase: z.enum(['none', 'reported', 'returned', 'checked', 'kept', 'cancelled', 'withdrawn']),
    subject: z
      .strictObject({
        factoryId: z.string(),
        factoryName: z.string(),
        enterprise: z.string(),
        province: z.string(),
        city: z.string(),
        group: z.string().exactOptional(),
        tier,
        certificateNumber: z.string(),
      })
      .nullable(),
    report: z
      .strictObject({
        kind: z.enum([
          'rename',
          'merger',
          'division',
          'restructuring',
          'relocation',
          'overseas-branch',
          'other',
        ]),
        happenedOn: day,
        details: z.string(),
        evidence: z.array(z.string()),
        newName: z.string().exactOptional(),
        newEnterpriseName: z.string().exactOptional(),
        newPlace: z.strictObject({ province: z.string(), city: z.string() }).exactOptional(),
        successor: z.string().exactOptional(),
      })
      .nullable(),
    late: z.boolean(),
    returned: z.string().nullable(),
    check: z
      .strictObject({ meetsCriteria: z.boolean().nullable(), opinion: z.string(), by: z.string() })
      .nullable(),
    decision: z.strictObject({ reasons: z.array(clauseReason), by: z.string() }).nullable(),
    since: day,
  }),
);
