import { z } from 'zod';
import { accident, findings, kpiReport, violation, waivers } from './criteria.js';
import { area, day, name, remark, words } from './primitives.js';

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

/** One section of a declaration (申报书), declared as a whole. */
export const sectionContent = z
  .discriminatedUnion('section', [
    z.strictObject({ section: z.literal('profile'), content: profileSection }),
    z.strictObject({ section: z.literal('integrity'), content: integritySection }),
    z.strictObject({ section: z.literal('maturity'), content: maturitySection }),
    z.strictObject({ section: z.literal('areas'), content: z.partialRecord(area, areaDeclaration) }),
    z.strictObject({ section: z.literal('kpis'), content: z.array(kpiReport) }),
    z.strictObject({ section: z.literal('waivers'), content: waivers }),
    z.strictObject({ section: z.literal('measures'), content: z.record(z.string(), z.number()) }),
    z.strictObject({ section: z.literal('self-assessment'), content: findings }),
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
