import { randomUUID } from 'node:crypto';
import { areaLabels, evaluate, type Tier, tiers } from '@tidu/criteria';
import { type Evidence, type Receipt } from '@tidu/contracts';
import { attachmentsAsked, type SectionContent } from '@tidu/domain';
import { attachedSlots } from '../dossier/invent-declaration.js';
import { declaredKpis } from '../dossier/invent-figures.js';
import { declaredAreas, sectionsOf } from '../samples/sections.js';
import { samplePdf } from '../dossier/sample-pdf.js';
import { Refused, type Visitor } from '../http/visitor.js';
import { daysFrom } from '../days.js';
import { settled } from '../samples/procedure.js';
import { type Sample } from '../samples/sample.js';
import { type Course } from './course.js';
import { type Thing } from './stage.js';

const NOTICE_WORKING_DAYS = 5;
const VALIDITY_YEARS = 3;
const WINDOW_DAYS = 62;

/** The enterprise and its factory enter the register; each run registers a factory of its own. */
export async function register(course: Course): Promise<Receipt> {
  const { sample, stage, applicant, group } = course;
  const { name, uscc, annualRevenueCny } = sample.enterprise;
  const { province, city } = sample.factory;
  if (!(await isRegistered(applicant, uscc))) {
    const body = { uscc, name, province, city, annualRevenueCny };
    const { version } = await stage.make(applicant, '/api/enterprises', body, 'registered');
    if (group !== undefined) {
      const path = '/api/enterprises/{id}/affiliate-enterprise';
      const affiliation = { group: group.id };
      await stage.make(group.official, path, affiliation, 'affiliated', { id: uscc, version });
    }
  }
  return stage.make(applicant, '/api/factories', sample.factory, 'registered');
}

async function isRegistered(applicant: Visitor, uscc: string): Promise<boolean> {
  try {
    await applicant.read('/api/enterprises/{uscc}', { uscc });
    return true;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return false;
    throw error;
  }
}

/** A campaign (批次) of the story's own: its edition, interpretation, reference day and benchmarks are the sample's. */
export async function openCampaign(course: Course): Promise<string> {
  const { sample, stage, authorities, procedure, overlays } = course;
  const { tier, benchmarks } = sample.request;
  const [organiser] = authorities.organiser;
  const terms = {
    ...termsOf(course, tier, '示例批次', 'Sample campaign'),
    procedure: { ...settled(sample.request.tier), ...procedure },
    ...(overlays !== undefined && { overlays }),
  };
  const { id, version } = await stage.make(organiser, '/api/campaigns', terms, 'open');
  if (benchmarks.length > 0) {
    const body = { benchmarks, source: '示例基准（虚构）' };
    await stage.make(organiser, '/api/campaigns/{id}/publish-benchmarks', body, 'open', { id, version });
  }
  return id;
}

/**
 * The tier below, which every tier above basic rests on (逐级申报): the factory has held a legacy title for long, and the
 * body that decides that tier converts it (认定转换).
 */
export async function convertLegacyTitle(course: Course, factory: Receipt): Promise<void> {
  const { sample, stage, authorities } = course;
  const { tier, asOf } = sample.request;
  const below = tiers[tiers.indexOf(tier) - 1];
  if (below === undefined) return;
  const [official] = authorities.below;
  const terms = termsOf(course, below, '示例原有称号转换', 'Sample conversion of legacy titles');
  const campaign = await stage.make(official, '/api/campaigns', terms, 'open');
  const conversion = {
    campaignId: campaign.id,
    legacy: {
      name: '示例 原智能制造试点示范',
      issuer: '示例 原认定机关',
      number: '示例-2023-001',
      awardedOn: daysFrom(asOf, -900),
    },
    evidence: null,
    validUntil: daysFrom(asOf, VALIDITY_YEARS * 365),
  };
  await stage.make(official, '/api/factories/{id}/convert-title', conversion, 'converted', factory);
}

function termsOf({ sample, run, group }: Course, tier: Tier, zh: string, en: string) {
  const { asOf, edition, interpretation } = sample.request;
  const isLocal = tier === 'basic' || tier === 'advanced';
  return {
    year: Number(asOf.slice(0, 4)),
    tier,
    name: { zh: `${zh} ${sample.story} ${run}`, en: `${en} ${sample.story} ${run}` },
    region: isLocal ? sample.factory.province : '000000',
    ...(isLocal && group !== undefined && { group: group.id }),
    edition,
    asOf,
    window: { opensOn: daysFrom(asOf, 1), closesOn: daysFrom(asOf, WINDOW_DAYS) },
    interpretation,
    noticeWorkingDays: NOTICE_WORKING_DAYS,
    validityYears: VALIDITY_YEARS,
  };
}

/** Fills in every section; `kpis` may leave figures out, as people do. */
export async function declare(
  { sample, stage, applicant }: Course,
  thing: Thing<'applications'>,
  kpis: Sample['request']['kpis'],
): Promise<void> {
  const reported = declaredKpis(kpis, sample.request.edition, sample.request.asOf);
  const sections = Object.entries({ ...sectionsOf(sample), kpis: reported });
  const declared = sections.filter(([section, content]) => !mayStayEmpty(section) || !isEmpty(content));
  for (const [section, content] of declared) {
    // Each section stands beside its own content: `Object.entries` alone forgets which belong together.
    await stage.act(applicant, thing, 'declare-section', { section, content } as SectionContent);
  }
}

function mayStayEmpty(section: string): boolean {
  return section === 'waivers' || section === 'measures';
}

function isEmpty(content: object): boolean {
  return Object.keys(content).length === 0;
}

/** Uploads a small file for each area that must be covered, and one for the figures. */
export async function attachEvidence(course: Course, thing: Thing<'applications'>): Promise<void> {
  const { tier } = course.sample.request;
  for (const area of declaredAreas(course.sample)) {
    await attach(course, thing, `${tier}/construction/${area}`, `${areaLabels[area].zh}佐证`);
  }
  await attach(course, thing, `${tier}/outcomes/1`, '关键绩效指标测算表');
  for (const slot of attachmentsAsked(tier, course.sample.factory)) {
    if (attachedSlots.includes(slot.id) || slot.asked === 'required')
      await attach(course, thing, slot.clause, slot.label.zh, slot.id);
  }
}

/** Uploads one file and attaches it to a clause. */
export async function attach(
  { sample: { enterprise, factory }, stage, applicant }: Course,
  thing: Thing<'applications'>,
  clause: string,
  title: string,
  slot?: string,
): Promise<void> {
  const bytes = samplePdf(title, [enterprise.name, factory.name, `条款 ${clause}`]);
  const file = await applicant.upload(thing.id, `${title}.pdf`, 'application/pdf', bytes);
  const place = slot === undefined ? { clause } : { clause, slot };
  const evidence: Evidence = { id: randomUUID(), ...place, title, ...file };
  await stage.act(applicant, thing, 'attach-evidence', evidence);
}

/** The clauses of a request that would stay open even so: nobody has said anything on them. */
export function openFindings(sample: Sample): string[] {
  const evaluation = evaluate(sample.request);
  return evaluation.ok
    ? evaluation.result.missing.filter(({ need }) => need === 'finding').map(({ clause }) => clause)
    : [];
}
