import { z } from 'zod';
import { day, id, region, tier } from '../primitives.js';

export const noticeRow = z
  .strictObject({
    noticeId: id,
    applicationId: id,
    tier,
    factoryName: z.string(),
    enterpriseName: z.string(),
    province: region,
    startsOn: day,
    endsOn: day,
  })
  .meta({ id: 'NoticeRow' });

export type NoticeRow = z.infer<typeof noticeRow>;
