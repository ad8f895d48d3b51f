import { z } from 'zod';
import { day } from '../../primitives.js';
import { caseViewOf } from './case-view.js';

const employment = {
  employer: z.string().nullable(),
  employerName: z.string(),
  employerGroup: z.string().nullable(),
};

const pooledExpert = z
  .strictObject({
    id: z.string(),
    specialty: z.enum(['technical', 'management']),
    fields: z.array(z.string()),
    region: z.string(),
    ...employment,
    since: day,
    formerEmployments: z.array(z.strictObject({ ...employment, until: day })),
    suspension: z.strictObject({ reason: z.string(), on: day, until: day.nullable() }).nullable(),
    interests: z
      .strictObject({
        declaredOn: day,
        standing: z.array(
          z.strictObject({
            kind: z.enum([
              'employment',
              'equity',
              'vendor',
              'consultant',
              'assessor',
              'same-group',
              'kinship',
            ]),
            organisation: z.string(),
            from: day,
            to: day.nullable(),
          }),
        ),
      })
      .nullable(),
    drawn: z.array(
      z.strictObject({
        drawId: z.string(),
        applicationId: z.string(),
        factoryId: z.string(),
        as: z.enum(['seat', 'alternate']),
        on: day,
      }),
    ),
  })
  .meta({ id: 'PooledExpert' });

/** An expert pool (专家库), by the ids of the experts' accounts. */
export const expertPoolView = caseViewOf(
  'expert-pool',
  'ExpertPool',
  z.strictObject({
    id: z.string(),
    phase: z.enum(['none', 'open']),
    experts: z.record(z.string(), pooledExpert),
    /** The draws under way, by what they are for. */
    draws: z.record(z.string(), z.string()),
    /** The officials who let a draw fail by not revealing, by what it was for. */
    refusers: z.record(z.string(), z.array(z.string())),
  }),
);
