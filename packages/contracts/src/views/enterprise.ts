import { z } from 'zod';
import { region } from '../primitives.js';
import { action } from './action.js';
import { type View } from './view.js';

/** A registered enterprise (企业). */
export const enterpriseView = z
  .strictObject({
    uscc: z.string(),
    name: z.string(),
    province: region,
    city: region,
    /** The group (中央企业集团、兵团) it belongs to, on the group's own word. */
    group: z.string().nullable(),
    version: z.int(),
    actions: z.array(action),
  })
  .meta({ id: 'Enterprise' });
export type EnterpriseView = View<typeof enterpriseView>;
