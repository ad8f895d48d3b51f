import { z } from 'zod';
import { day, tier } from '../../primitives.js';
import { clauseReason, interests, panelSeat, remedy, reviewVerdict } from '../shared.js';
import { caseViewOf } from './case-view.js';

/** An appeal (复核): against what, on which grounds, what the experts found and what was decided. */
export const appealView = caseViewOf(
  'appeal',
  'Appeal',
  z.strictObject({
    id: z.string(),
    phase: z.enum(['none', 'filed', 'accepted', 'reviewing', 'upheld', 'rejected', 'declined', 'withdrawn']),
    against: z
      .strictObject({
        kind: z.enum(['application-refusal', 'not-accepted', 'downgrade', 'revocation']),
        id: z.string(),
      })
      .nullable(),
    decision: z
      .strictObject({
        factoryId: z.string(),
        factoryName: z.string(),
        enterprise: z.string(),
        province: z.string(),
        city: z.string(),
        group: z.string().exactOptional(),
        tier,
        applicationId: z.string().nullable(),
        certificateNumber: z.string().nullable(),
        clauses: z.array(z.string()),
        decidedBy: z.string().nullable(),
        decidedOn: day.nullable(),
      })
      .nullable(),
    applicationId: z.string().nullable(),
    clauses: z.array(clauseReason),
    statement: z.string(),
    drawId: z.string().nullable(),
    panel: z.array(
      panelSeat.extend({
        interests,
        findings: z.record(
          z.string(),
          z.strictObject({ clause: z.string(), verdict: reviewVerdict, reason: z.string() }),
        ),
        signed: z.boolean(),
        summary: z.string(),
      }),
    ),
    alternates: z.array(panelSeat),
    outcomes: z.array(
      z.strictObject({ clause: z.string(), verdict: z.enum(['met', 'not-met']), reason: z.string() }),
    ),
    opinion: z.string(),
    remedies: z.array(remedy),
    since: day,
  }),
);
