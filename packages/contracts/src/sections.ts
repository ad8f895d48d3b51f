import { type Area } from '@tidu/criteria';
import { type SectionName } from '@tidu/domain';
import { z } from 'zod';
import { accident, declaredKpi, findings, violation, waivers } from './criteria.js';
import { day, line, remark, words } from './primitives.js';

const profileSection = z
  .strictObject({
    aboveDesignatedSize: z.boolean().nullable(),
    annualRevenueCny: z.number().min(0),
    mainProducts: words,
    competitiveness: words,
  })
  .meta({ id: 'ProfileSection' });

const integritySection = z
  .strictObject({
    creditRecordClean: z.boolean().nullable(),
    accidents: z.array(accident),
    violations: z.array(violation),
  })
  .meta({ id: 'IntegritySection' });

const maturitySection = z
  .strictObject({
    level: z.int().min(0).max(5),
    kind: z.enum(['self', 'third-party']),
    assessedOn: day,
    score: z.number().min(0).max(5).nullable().exactOptional(),
    assessor: line(200).nullable().exactOptional(),
    reportNumber: line(100).nullable().exactOptional(),
    scope: remark.nullable().exactOptional(),
  })
  .meta({ id: 'MaturitySection' });

const cell = z.union([remark, z.number(), z.boolean(), z.null()]);

/**
 * The content of a section made of fields, by field: which there are, and what each may hold, says the form of the tier and
 * edition (`declarationForm` of the domain).
 */
const fieldContent = z
  .record(z.string(), z.union([cell, z.array(z.record(z.string(), cell)).max(1_000)]))
  .meta({ id: 'FieldContent' });

const areaDeclaration = z.strictObject({ description: words });

const areaSections = z.strictObject({
  'plant-construction': areaDeclaration,
  'research-and-design': areaDeclaration,
  'production-operations': areaDeclaration,
  'production-management': areaDeclaration,
  'business-operations': areaDeclaration,
} satisfies Record<Area, z.ZodType>);

/** The sections of a declaration (申报书), each declared and kept as a whole. */
export const sections = z.strictObject({
  enterprise: fieldContent,
  profile: profileSection,
  integrity: integritySection,
  factory: fieldContent,
  maturity: maturitySection,
  construction: fieldContent,
  areas: areaSections.exactPartial(),
  scenarios: fieldContent,
  waivers,
  kpis: z.array(declaredKpi),
  outcomes: fieldContent,
  measures: z.record(z.string(), z.number()),
  'self-assessment': findings,
  attachments: z.record(z.string(), remark),
  replies: z.record(z.string(), remark),
} satisfies Record<SectionName, z.ZodType>);

const { shape } = sections;
/** How often the section had been declared when it was read: whoever was overtaken is told, and nothing is overwritten. */
const seen = z.int().min(0).exactOptional();

function declared<Name extends SectionName>(section: Name) {
  return z.strictObject({ section: z.literal(section), content: shape[section], seen });
}

/** One section, as it is declared. */
export const sectionContent = z
  .discriminatedUnion('section', [
    declared('enterprise'),
    declared('profile'),
    declared('integrity'),
    declared('factory'),
    declared('maturity'),
    declared('construction'),
    declared('areas'),
    declared('scenarios'),
    declared('waivers'),
    declared('kpis'),
    declared('outcomes'),
    declared('measures'),
    declared('self-assessment'),
    declared('attachments'),
    declared('replies'),
  ])
  .meta({ id: 'SectionContent' });

export const annualReport = z
  .strictObject({
    profile: profileSection,
    integrity: integritySection,
    maturity: maturitySection,
    kpis: z.array(declaredKpi),
    changes: remark,
  })
  .meta({ id: 'AnnualReport' });
