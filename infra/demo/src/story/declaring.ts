import { randomUUID } from 'node:crypto';
import { areaLabels, evaluate } from '@tidu/criteria';
import { type CampaignRow, type Evidence } from '@tidu/contracts';
import { declaredAreas, sectionsOf } from '../samples/sections.js';
import { samplePdf } from '../dossier/sample-pdf.js';
import { Refused, type Visitor } from '../http/visitor.js';
import { daysFrom } from '../days.js';
import { type Sample } from '../samples/sample.js';
import { type Stage, type Thing } from './stage.js';

const NOTICE_WORKING_DAYS = 5;
const VALIDITY_YEARS = 3;
const WINDOW_DAYS = 62;

/** The enterprise and its factory enter the register; each run registers a factory of its own. */
export async function register(sample: Sample, stage: Stage, applicant: Visitor): Promise<string> {
  const { name, uscc, annualRevenueCny } = sample.enterprise;
  const { province, city } = sample.factory;
  if (!(await isRegistered(applicant, uscc))) {
    const body = { uscc, name, province, city, annualRevenueCny };
    await stage.make(applicant, 'register-enterprise', 'enterprises', body, 'registered');
  }
  const { id } = await stage.make(applicant, 'register-factory', 'factories', sample.factory, 'registered');
  return id;
}

async function isRegistered(applicant: Visitor, uscc: string): Promise<boolean> {
  try {
    await applicant.get(`enterprises/${uscc}`);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return false;
    throw error;
  }
}

/** A campaign (批次) of the story's own: its edition, interpretation, reference day and benchmarks are the sample's. */
export async function openCampaign(
  sample: Sample,
  stage: Stage,
  organiser: Visitor,
  run: string,
): Promise<string> {
  const { tier, edition, asOf, interpretation, benchmarks } = sample.request;
  const terms: Omit<CampaignRow, 'id' | 'benchmarkCount' | 'version'> = {
    year: Number(asOf.slice(0, 4)),
    tier,
    name: { zh: `示例批次 ${sample.story} ${run}`, en: `Sample campaign ${sample.story} ${run}` },
    region: tier === 'basic' || tier === 'advanced' ? sample.factory.province : '000000',
    edition,
    asOf,
    window: { opensOn: daysFrom(asOf, 1), closesOn: daysFrom(asOf, WINDOW_DAYS) },
    interpretation,
    noticeWorkingDays: NOTICE_WORKING_DAYS,
    validityYears: VALIDITY_YEARS,
  };
  const { id, version } = await stage.make(organiser, 'open-campaign', 'campaigns', terms, 'open');
  if (benchmarks.length > 0) {
    const body = { benchmarks, source: '示例基准（虚构）' };
    await stage.make(
      organiser,
      'publish-benchmarks',
      `campaigns/${id}/publish-benchmarks`,
      body,
      'open',
      version,
    );
  }
  return id;
}

/** Fills in every section; `kpis` may leave figures out, as people do. */
export async function declare(
  sample: Sample,
  stage: Stage,
  applicant: Visitor,
  thing: Thing,
  kpis: Sample['request']['kpis'],
): Promise<void> {
  const { waivers, ...sections } = { ...sectionsOf(sample), kpis };
  const declared = Object.keys(waivers).length > 0 ? { ...sections, waivers } : sections;
  for (const [section, content] of Object.entries(declared)) {
    await stage.act(applicant, thing, 'declare-section', { section, content });
  }
}

/** Uploads a small file for each area that must be covered, and one for the figures. */
export async function attachEvidence(
  sample: Sample,
  stage: Stage,
  applicant: Visitor,
  thing: Thing,
): Promise<void> {
  const { tier } = sample.request;
  for (const area of declaredAreas(sample)) {
    await attach(
      sample,
      stage,
      applicant,
      thing,
      `${tier}/construction/${area}`,
      `${areaLabels[area].zh}佐证`,
    );
  }
  await attach(sample, stage, applicant, thing, `${tier}/outcomes/1`, '关键绩效指标测算表');
}

/** Uploads one file and attaches it to a clause. */
export async function attach(
  { enterprise, factory }: Sample,
  stage: Stage,
  applicant: Visitor,
  thing: Thing,
  clause: string,
  title: string,
): Promise<void> {
  const bytes = samplePdf(title, [enterprise.name, factory.name, `条款 ${clause}`]);
  const file = await applicant.upload(thing.id, `${title}.pdf`, 'application/pdf', bytes);
  const evidence: Evidence = { id: randomUUID(), clause, title, ...file };
  await stage.act(applicant, thing, 'attach-evidence', evidence);
}

/** The clauses of a request that would stay open even so: nobody has said anything on them. */
export function openFindings(sample: Sample): string[] {
  const evaluation = evaluate(sample.request);
  return evaluation.ok
    ? evaluation.result.missing.filter(({ need }) => need === 'finding').map(({ clause }) => clause)
    : [];
}
