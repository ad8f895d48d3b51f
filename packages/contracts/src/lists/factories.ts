import { z } from 'zod';
import { id, region, tier } from '../primitives.js';
import { afterParameter, flag, type Page, pageOf, pageParameters, searchText } from './page.js';
import { titleView } from './titles.js';

/** A line of a list of factories (工厂列表). */
export const factoryRow = z
  .strictObject({
    id,
    enterprise: z.string(),
    name: z.string(),
    province: region,
    city: region,
    industry: z.string(),
    /** The title that holds, or else the last one that did. */
    title: titleView.nullable(),
    version: z.int(),
  })
  .meta({ id: 'FactoryRow' });

export const factoryQuery = z.strictObject({
  /** Whether it holds a title, or ever held one. */
  titled: flag,
  tier: tier.optional(),
  province: region.optional(),
  city: region.optional(),
  /** Part of the factory's or the enterprise's name, or the number of a certificate. */
  q: searchText,
  ...pageParameters,
  ...afterParameter,
});

export const factoryPage = pageOf('Factory', factoryRow);

export type FactoryRow = z.infer<typeof factoryRow>;
export type FactoryQuery = z.infer<typeof factoryQuery>;
export type FactoryPage = Page<FactoryRow>;
