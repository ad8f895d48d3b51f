import { z } from 'zod';
import { day } from '../../primitives.js';
import { caseViewOf } from './case-view.js';

/** An edition of the criteria (要素条件版本) as it was adopted for awards. */
export const editionView = caseViewOf(
  'edition',
  'Edition',
  z.strictObject({
    id: z.string(),
    phase: z.enum(['none', 'adopted', 'retired']),
    contentHash: z.string(),
    inForceFrom: day,
    documentNumber: z.string(),
    retiredFrom: day.nullable(),
  }),
);
