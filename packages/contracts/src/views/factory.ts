import { z } from 'zod';
import { day, id, region, tier } from '../primitives.js';
import { titleView } from '../lists/titles.js';
import { action } from './action.js';
import { type View } from './view.js';

/** A factory (工厂), with what the reader may do with it now. */
export const factoryView = z
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
    /** Where it stands on the ladder today. */
    standing: z.strictObject({
      /** The highest tier it holds, and the one above. */
      held: tier.nullable(),
      next: tier.nullable(),
      /** Until when, inclusive, it may not apply (禁止申报期); null where it may. */
      barredUntil: day.nullable(),
    }),
    /** The tiers it narrowly missed and is kept for guidance for (培育库). */
    nurture: z.array(z.strictObject({ tier, since: day })),
    version: z.int(),
    actions: z.array(action),
  })
  .meta({ id: 'Factory' });

export type TitleView = View<typeof titleView>;
export type FactoryView = View<typeof factoryView>;
