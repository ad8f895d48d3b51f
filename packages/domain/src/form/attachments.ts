import { type Tier } from '@tidu/criteria';
import { type Message } from '../core/refusal.js';
import { regionContains } from '../identity/region.js';
import { from, fromMemory, say } from './build.js';
import { type Provenance } from './field.js';

/**
 * What happens where an attachment is missing (平台默认, unless a notice asks for it). `required`: nothing can be submitted.
 * `explained`: the applicant says why it is missing, which is recorded and shown to whoever checks. `optional`: nothing.
 */
export type AttachmentRule = 'required' | 'explained' | 'optional';

/** A place for files of one kind (附件). */
export interface AttachmentSlot {
  readonly id: string;
  readonly label: Message;
  readonly help?: Message;
  /** The clause it supports, without the tier where it is one of the tier's. */
  readonly clause: string;
  readonly rule: Readonly<Record<Tier, AttachmentRule>>;
  /** Regions whose notice asks for it, at these tiers. */
  readonly demandedIn?: readonly {
    readonly region: string;
    readonly tiers: readonly Tier[];
    readonly source: string;
  }[];
  readonly mediaTypes: readonly string[];
  readonly maxFiles: number;
  /** Bytes of one file. */
  readonly maxBytes: number;
  readonly provenance: Provenance;
}

const MIB = 1024 * 1024;
const documents = ['application/pdf', 'application/ofd', 'image/png', 'image/jpeg'];
const office = [
  ...documents,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
const pictures = ['image/png', 'image/jpeg', 'application/pdf'];
const everyTier: readonly Tier[] = ['basic', 'advanced', 'excellent', 'pioneer'];

function always(rule: AttachmentRule): AttachmentSlot['rule'] {
  return { basic: rule, advanced: rule, excellent: rule, pioneer: rule };
}

/** The attachments of a declaration, in the order in which they are bound. */
export const attachmentSlots: readonly AttachmentSlot[] = [
  {
    id: 'business-licence',
    label: say('营业执照', 'Business licence'),
    help: say('分支机构另附法人授权。', 'A branch adds its legal person’s authorisation.'),
    clause: 'base/1/designated-size',
    rule: always('required'),
    mediaTypes: documents,
    maxFiles: 3,
    maxBytes: 20 * MIB,
    provenance: from('B', '安徽 2023 智能工厂申报材料'),
  },
  {
    id: 'financial-reports',
    label: say('近三年财务（审计）报告', 'Financial or audit reports of three years'),
    help: say(
      '不满三年的按实际；未经审计的报表可以。',
      'As many years as there are; unaudited statements will do.',
    ),
    clause: 'base/2/finance',
    rule: { basic: 'optional', advanced: 'explained', excellent: 'explained', pioneer: 'explained' },
    mediaTypes: office,
    maxFiles: 6,
    maxBytes: 50 * MIB,
    provenance: from('B', '江苏省申报要求'),
  },
  {
    id: 'credit-report',
    label: say('信用中国报告', 'Credit China report'),
    clause: 'base/2/credit',
    rule: always('explained'),
    mediaTypes: documents,
    maxFiles: 3,
    maxBytes: 20 * MIB,
    provenance: from('B', '黑工信规规〔2025〕7号'),
  },
  {
    id: 'safety-proof',
    label: say('安全、环保无较大及以上事故的证明或承诺', 'Proof or pledge that there was no larger accident'),
    clause: 'base/2/accidents',
    rule: { basic: 'optional', advanced: 'explained', excellent: 'explained', pioneer: 'explained' },
    mediaTypes: documents,
    maxFiles: 3,
    maxBytes: 20 * MIB,
    provenance: fromMemory,
  },
  {
    id: 'maturity-report',
    label: say('智能制造能力成熟度评估报告', 'Maturity assessment report'),
    help: say(
      '须含得分、等级、类型、机构、编号、日期和裁剪。',
      'With score, level, kind, assessor, number, day and what was left out.',
    ),
    clause: 'base/5',
    rule: always('explained'),
    demandedIn: [
      { region: '120000', tiers: ['basic'], source: '天津 2026：基础级备案须上传自评估报告' },
      { region: '210000', tiers: everyTier, source: '辽工信明电〔2026〕3号：须附当年成熟度报告' },
      { region: '370200', tiers: everyTier, source: '青岛 2026' },
    ],
    mediaTypes: documents,
    maxFiles: 2,
    maxBytes: 50 * MIB,
    provenance: from('B', '辽宁、天津、青岛申报通知'),
  },
  {
    id: 'efficacy-result',
    label: say('企业智能制造效能评测结果', 'Result of the efficacy assessment'),
    help: say(
      '要素条件要求参考 T/CAMS 182-2024 开展评估。',
      'The criteria ask for an assessment by T/CAMS 182-2024.',
    ),
    clause: 'outcomes/1',
    rule: always('optional'),
    mediaTypes: documents,
    maxFiles: 3,
    maxBytes: 50 * MIB,
    provenance: fromMemory,
  },
  {
    id: 'earlier-title',
    label: say('先进级、卓越级获评文件', 'Document of the earlier title'),
    help: say(
      '本平台已有认定记录的不必再附。',
      'Not needed where the platform holds the record of the title.',
    ),
    clause: 'base/1/competitiveness',
    rule: always('optional'),
    mediaTypes: documents,
    maxFiles: 3,
    maxBytes: 20 * MIB,
    provenance: from('A', '工信厅联通装函〔2025〕251号'),
  },
  {
    id: 'commitment',
    label: say('承诺书（法定代表人签字、盖章）', 'Pledge, signed and sealed'),
    help: say('线上提交时另须勾选承诺。', 'The declarations on submission are asked for besides.'),
    clause: 'base/1/competitiveness',
    rule: always('optional'),
    mediaTypes: documents,
    maxFiles: 2,
    maxBytes: 20 * MIB,
    provenance: from('B', '安徽 2023 智能工厂申报材料'),
  },
  {
    id: 'photographs',
    label: say('系统截图、现场照片', 'Screenshots and photographs'),
    help: say(
      '安徽要求不少于 10 张、每张不低于 800 万像素并附说明。',
      'Anhui asks for ten or more of 8 megapixels, with captions.',
    ),
    clause: 'construction/production-operations',
    rule: always('optional'),
    mediaTypes: pictures,
    maxFiles: 30,
    maxBytes: 20 * MIB,
    provenance: from('B', '安徽 2023 智能工厂申报材料'),
  },
  {
    id: 'purchases',
    label: say('购置清单与发票或合同验收单', 'Purchases with invoices or acceptance'),
    clause: 'base/3/secure-controllable',
    rule: always('optional'),
    mediaTypes: office,
    maxFiles: 20,
    maxBytes: 50 * MIB,
    provenance: from('B', '安徽、扬州申报通知'),
  },
  {
    id: 'video',
    label: say('智能工厂视频', 'Video of the factory'),
    help: say(
      '辽宁要求不超过 8 分钟、200 MB；本平台每个文件不超过 50 MB（平台默认）。',
      'Liaoning asks for at most 8 minutes and 200 MB; here a file has at most 50 MB (platform default).',
    ),
    clause: 'construction/production-operations',
    rule: always('optional'),
    mediaTypes: ['video/mp4'],
    maxFiles: 1,
    maxBytes: 50 * MIB,
    provenance: from('B', '辽工信明电〔2026〕3号；长沙 2025'),
  },
];

/** What of a declaration says which attachments there are. */
export interface Attached {
  readonly sections: { readonly attachments?: Readonly<Record<string, string>> };
  readonly evidence: Readonly<Record<string, { readonly slot?: string }>>;
}

/** The attachments (附件) that are neither there nor, where that will do, explained; by slot. */
export function attachmentsLacking(
  tier: Tier,
  factory: { readonly city: string },
  { sections, evidence }: Attached,
): readonly string[] {
  const attached = new Set(Object.values(evidence).map(({ slot }) => slot));
  return attachmentsAsked(tier, factory)
    .filter(
      ({ id, asked }) =>
        asked !== 'optional' &&
        !attached.has(id) &&
        (asked === 'required' || (sections.attachments?.[id] ?? '').trim() === ''),
    )
    .map(({ id }) => id);
}

/** An attachment as one declaration asks for it. */
export interface AttachmentAsked extends AttachmentSlot {
  readonly asked: AttachmentRule;
  /** The notice that demands it in the factory's region; null where the platform's default holds. */
  readonly demandedBy: string | null;
}

/** The attachments of a tier's declaration, as the region of the factory asks for them. */
export function attachmentsAsked(
  tier: Tier,
  { city }: { readonly city: string },
): readonly AttachmentAsked[] {
  return attachmentSlots.map((slot) => {
    const demand = slot.demandedIn?.find(
      ({ region, tiers }) => tiers.includes(tier) && regionContains(region, city),
    );
    return {
      ...slot,
      clause: slot.clause.startsWith('base/') ? slot.clause : `${tier}/${slot.clause}`,
      asked: demand === undefined ? slot.rule[tier] : 'required',
      demandedBy: demand?.source ?? null,
    };
  });
}
