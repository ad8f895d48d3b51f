import { z } from 'zod';
import { momentQuery } from './moments.js';
import { day, message } from './primitives.js';
import { type View } from './views/view.js';

/** The files a document can be had as. */
export const documentFormats = ['pdf', 'docx', 'xlsx', 'csv'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What documents there are (文书), and what people call them. */
export const documentNames = {
  declaration: { zh: '申报书', en: 'Declaration' },
  receipt: { zh: '受理回执', en: 'Receipt of a submission' },
  correction: { zh: '补正告知书', en: 'Notice of correction' },
  'not-accepted': { zh: '不予受理告知书', en: 'Notice of non-acceptance' },
  award: { zh: '认定通知书', en: 'Notice of award' },
  refusal: { zh: '不予认定决定书', en: 'Decision not to award' },
  'opinion-sheet': { zh: '专家评审意见表（空白）', en: 'Expert opinion sheet (blank)' },
  opinion: { zh: '专家评审意见表', en: 'Expert opinion' },
  'site-visit-sheet': { zh: '现场核查表（空白）', en: 'On-site verification sheet (blank)' },
  'site-visit': { zh: '现场核查表', en: 'On-site verification' },
  'recommendation-list': { zh: '推荐汇总表', en: 'Recommendation list' },
  'recommendation-letter': { zh: '推荐函', en: 'Letter of recommendation' },
  'public-notice': { zh: '公示', en: 'Public notice' },
  certificate: { zh: '证书', en: 'Certificate' },
  rectification: { zh: '限期整改通知书', en: 'Order to rectify' },
  downgrade: { zh: '降级决定书', en: 'Decision to downgrade' },
  'revocation-notice': { zh: '拟撤销称号告知书', en: 'Notice of intended revocation' },
  'revocation-decision': { zh: '撤销程序决定书', en: 'Decision in a revocation' },
  'appeal-decision': { zh: '复核决定书', en: 'Decision on an appeal' },
  'application-list': { zh: '申报一览表', en: 'List of applications' },
  'title-list': { zh: '称号名单', en: 'List of titles' },
} as const;
export type DocumentKind = keyof typeof documentNames;
const kinds = Object.keys(documentNames) as [DocumentKind, ...DocumentKind[]];

/** A document that can be had (可用文书). */
export const documentEntry = z
  .strictObject({
    kind: z.enum(kinds),
    /** Which one, where there are several of the kind: a number, an expert, a certificate. */
    item: z.string().nullable(),
    title: message,
    /** The day of the record it is made from; null where it has none of its own. */
    on: day.nullable(),
    formats: z.array(z.enum(documentFormats)),
  })
  .meta({ id: 'DocumentEntry' });
export type DocumentEntry = View<typeof documentEntry>;

export const documentQuery = momentQuery.extend({
  format: z.enum(documentFormats).default('pdf'),
  item: z.string().max(200).optional(),
});
export type DocumentQuery = z.infer<typeof documentQuery>;
