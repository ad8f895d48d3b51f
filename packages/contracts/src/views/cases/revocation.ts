import { z } from 'zod';
import { day, tier } from '../../primitives.js';
import { clauseReason, remedy, statement } from '../shared.js';
import { caseViewOf } from './case-view.js';

const ground = z.enum([
  'fraud',
  'accident',
  'dishonesty',
  'not-met',
  'report-missed',
  'change-unfit',
  'change-unreported',
]);

/** A proceeding to revoke a title (撤销程序): notice, defence, decision, publication. */
export const revocationView = caseViewOf(
  'revocation',
  'Revocation',
  z.strictObject({
    id: z.string(),
    phase: z.enum([
      'none',
      'notified',
      'hearing-requested',
      'defended',
      'defence-lapsed',
      'rectification',
      'rectified',
      'rectification-lapsed',
      'revoked',
      'published',
      'dropped',
      'superseded',
    ]),
    opened: z
      .strictObject({
        id: z.string(),
        factoryId: z.string(),
        factoryName: z.string(),
        enterprise: z.string(),
        province: z.string(),
        city: z.string(),
        group: z.string().exactOptional(),
        tier,
        certificateNumber: z.string(),
        applicationId: z.string().nullable().exactOptional(),
        grounds: z.array(ground),
        reasons: z.array(clauseReason),
        facts: z.string(),
        openedOn: day,
        openedBy: z.string(),
        source: z.strictObject({ kind: z.enum(['re-evaluation', 'change']), id: z.string() }).nullable(),
      })
      .nullable(),
    notice: z
      .strictObject({ servedOn: day, defenceDueOn: day, workingDays: z.int().exactOptional() })
      .nullable(),
    defence: statement.extend({ hearing: z.boolean() }).nullable(),
    hearing: z.strictObject({ heldOn: day, summary: z.string() }).nullable(),
    rectification: statement.nullable(),
    decisions: z.array(
      z.strictObject({
        outcome: z.enum(['revoked', 'dropped', 'rectification']),
        reasons: z.array(clauseReason),
        remedies: z.array(remedy),
        barUntil: day.nullable(),
        deadline: day.nullable(),
        decidedOn: day,
        decidedBy: z.string(),
      }),
    ),
    publishedOn: day.nullable(),
    since: day,
    appealId: z.string().nullable(),
  }),
);
