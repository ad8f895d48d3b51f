import { z } from 'zod';
import { day, id, region, tier } from '../primitives.js';
import { action } from './action.js';
import { type View } from './view.js';

/** A title (称号) as it is shown; what it rests on stays in the record. */
export const titleView = z
  .strictObject({
    tier,
    certificateNumber: z.string(),
    validFrom: day,
    validUntil: day,
    kind: z.enum(['awarded', 'renewed', 'converted', 'downgraded']),
    status: z.enum(['active', 'under-rectification', 'downgraded', 'superseded', 'expired', 'revoked']),
    /** The first day it no longer held; null while it does, and where an old record does not say. */
    endedOn: day.nullable(),
    /** The certificate that took its place. */
    replacedBy: z.string().nullable(),
  })
  .meta({ id: 'Title' });

/** A factory (工厂) as lists show it. */
export const factoryRow = z
  .strictObject({
    id,
    enterprise: z.string(),
    name: z.string(),
    province: region,
    city: region,
    industry: z.string(),
    /** The credit code of the branch (分支机构) the factory is, where it is one of its own. */
    branchUscc: z.string().nullable(),
    title: titleView.nullable(),
    /** Every title it ever had, oldest first. */
    titles: z.array(titleView),
    /** Until when, inclusive, it may not apply (禁止申报期). */
    barUntil: day.nullable(),
    /** The tiers it narrowly missed and is kept for guidance for (培育库). */
    nurture: z.array(z.strictObject({ tier, since: day })),
    version: z.int(),
  })
  .meta({ id: 'FactoryRow' });

/** A factory, with what the reader may do with it now. */
export const factoryView = factoryRow.extend({ actions: z.array(action) }).meta({ id: 'Factory' });

export type TitleView = View<typeof titleView>;
export type FactoryRow = View<typeof factoryRow>;
export type FactoryView = View<typeof factoryView>;
