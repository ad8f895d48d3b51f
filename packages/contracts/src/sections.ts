import { type Area } from '@tidu/criteria';
import { type SectionName } from '@tidu/domain';
import { z } from 'zod';
import { accident, findings, kpiReport, violation, waivers } from './criteria.js';
import { day, name, remark, words } from './primitives.js';

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
  .strictObject({ level: z.int().min(0).max(5), kind: z.enum(['self', 'third-party']), assessedOn: day })
  .meta({ id: 'MaturitySection' });

const areaDeclaration = z.strictObject({
  description: words,
  scenarios: z.array(z.strictObject({ name, description: remark })),
});

const areaSections = z.strictObject({
  'plant-construction': areaDeclaration,
  'research-and-design': areaDeclaration,
  'production-operations': areaDeclaration,
  'production-management': areaDeclaration,
  'business-operations': areaDeclaration,
} satisfies Record<Area, z.ZodType>);

/** The sections of a declaration (申报书), each declared and kept as a whole. */
export const sections = z.strictObject({
  profile: profileSection,
  integrity: integritySection,
  maturity: maturitySection,
  areas: areaSections.exactPartial(),
  kpis: z.array(kpiReport),
  waivers,
  measures: z.record(z.string(), z.number()),
  'self-assessment': findings,
} satisfies Record<SectionName, z.ZodType>);

const { shape } = sections;

/** One section, as it is declared. */
export const sectionContent = z
  .discriminatedUnion('section', [
    z.strictObject({ section: z.literal('profile'), content: shape.profile }),
    z.strictObject({ section: z.literal('integrity'), content: shape.integrity }),
    z.strictObject({ section: z.literal('maturity'), content: shape.maturity }),
    z.strictObject({ section: z.literal('areas'), content: shape.areas }),
    z.strictObject({ section: z.literal('kpis'), content: shape.kpis }),
    z.strictObject({ section: z.literal('waivers'), content: shape.waivers }),
    z.strictObject({ section: z.literal('measures'), content: shape.measures }),
    z.strictObject({ section: z.literal('self-assessment'), content: shape['self-assessment'] }),
  ])
  .meta({ id: 'SectionContent' });

export const annualReport = z
  .strictObject({
    profile: profileSection,
    integrity: integritySection,
    maturity: maturitySection,
    kpis: z.array(kpiReport),
    changes: remark,
  })
  .meta({ id: 'AnnualReport' });
