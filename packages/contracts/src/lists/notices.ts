import { z } from 'zod';
import { day, id, region, tier } from '../primitives.js';
import { type Page, pageOf, pageParameters } from './page.js';

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

export const noticeQuery = z.strictObject({
  /** Only what this notice names. */
  noticeId: id.optional(),
  ...pageParameters,
});

export const noticePage = pageOf('Notice', noticeRow);

export type NoticeQuery = z.infer<typeof noticeQuery>;
export type NoticePage = Page<NoticeRow>;
export type NoticeRow = z.infer<typeof noticeRow>;
