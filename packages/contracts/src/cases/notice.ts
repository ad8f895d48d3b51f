import { z } from 'zod';
import { day, id, instant, name, sha256, words } from '../primitives.js';

/** Where a notice says objections are to be sent (受理处室、电话、地址). */
export const noticeContact = z
  .strictObject({ office: name, phone: name, address: name, postcode: z.string().trim().max(20) })
  .meta({ id: 'NoticeContact' });

/** Public notices (公示); what the public itself sends stands in `objectionBody`, for it is sealed on its way in. */
export const noticeContract = {
  plural: 'public-notices',
  opens: 'publish-notice',
  bodies: {
    'publish-notice': z.strictObject({
      campaignId: id,
      applicationIds: z.array(id).min(1).max(500),
      title: name,
      contact: noticeContact.exactOptional(),
    }),
    'handle-objection': z.strictObject({
      objectionId: id,
      outcome: z.enum(['dismissed', 'upheld']),
      reasons: words,
    }),
  },
  names: {
    'publish-notice': { zh: '发布公示', en: 'Publish the notice' },
    'handle-objection': { zh: '答复异议', en: 'Answer the objection' },
  },
} as const;

/** Who objects (异议人). Only the handling authority sees it. */
const objector = z
  .strictObject({
    name,
    contact: name,
    organisation: name.exactOptional(),
    idDocumentLast4: z
      .string()
      .regex(/^[0-9A-Za-z]{4}$/, '证件号码后四位 · the last four characters of the document')
      .exactOptional(),
  })
  .meta({ id: 'Objector' });

/**
 * A real-name objection (实名异议). The statement is passed on to the enterprise it is about: it should name nobody but in
 * `objector`. A sender without a name is refused with words, so `objector` may be missing here.
 */
export const objectionBody = z
  .strictObject({
    applicationId: id,
    objector: objector.nullable().default(null),
    signed: z.boolean(),
    statement: z.string().trim().min(1).max(5_000),
    clauses: z.array(z.string().max(100)).max(100).default([]),
    /** The tickets of the files sent to this notice before, as the upload answered them. */
    evidence: z.array(id).max(20).default([]),
  })
  .meta({ id: 'FileObjection' });

/** A file that supports an objection, with the ticket that names it in the objection: nobody else can name it. */
export const objectionFile = z
  .strictObject({ sha256, size: z.int(), mediaType: z.string(), fileName: z.string(), ticket: id })
  .meta({ id: 'ObjectionFile' });
export type ObjectionFile = z.infer<typeof objectionFile>;

/** What an objector is given to keep: the number to ask by. */
export const objectionReceipt = z
  .strictObject({ objectionId: id, noticeId: id, applicationId: id, filedAt: instant, answerDueOn: day })
  .meta({ id: 'ObjectionReceipt' });
export type ObjectionReceipt = z.infer<typeof objectionReceipt>;

/** Who objected, as the handling authority reads it; null where the person's data was erased (已依法删除). */
export const objectorView = z
  .strictObject({ objectionId: id, objector: objector.nullable() })
  .meta({ id: 'ObjectorView' });
export type ObjectorView = z.infer<typeof objectorView>;
