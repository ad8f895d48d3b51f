import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { attachmentsAsked, usccCheckCharacter } from '@tidu/domain';
import { provinceAccount } from '../../src/accounts/names.js';
import { attachedSlots } from '../../src/dossier/invent-declaration.js';
import { samplePdf } from '../../src/dossier/sample-pdf.js';
import { Visitor } from '../../src/http/visitor.js';
import { settled } from '../../src/samples/procedure.js';
import { readSample, type Sample } from '../../src/samples/sample.js';
import { sectionsOf } from '../../src/samples/sections.js';
import { type Tidu } from './tidu.js';

export const samples = fileURLToPath(new URL('../../../../samples/', import.meta.url));

export function sampleNamed(story: string): Promise<Sample> {
  return readSample(`${samples}${story}.json`);
}

/** An enterprise of a test with its campaign, from which applications are made by the dozen. */
export interface Workshop {
  readonly applicant: Visitor;
  readonly province: Visitor;
  readonly campaignId: string;
  readonly sample: Sample;
  /** Registers a factory and opens its application: version 1. */
  readonly open: () => Promise<string>;
  /** An application with everything that `submit` asks for, and its version. */
  readonly complete: () => Promise<{ readonly id: string; readonly version: number }>;
}

let enterprises = 0;

/** Signs up a new enterprise and opens a basic campaign for it. */
export async function openWorkshop({ instance, signIn }: Tidu): Promise<Workshop> {
  const sample = await sampleNamed('basic-awarded');
  const { province: region, city } = sample.factory;
  enterprises += 1;
  const body = `91${city}MA${String(process.pid % 1_000).padStart(3, '0')}${String(enterprises).padStart(4, '0')}`;
  const uscc = body + (usccCheckCharacter(body) ?? '');
  const account = {
    account: `test-${uscc.toLowerCase()}`,
    password: 'a long password',
    name: '示例企业',
    uscc,
  };
  const applicant = await Visitor.signUp(instance, account);
  const province = await signIn(provinceAccount(region));
  const basis = '示例：营业执照相符。';
  await province.command(`role-grants/${applicant.me.id}/confirm-claim`, { basis }, { version: 1 });
  await applicant.command('enterprises', {
    uscc,
    name: '示例（虚构）测试企业',
    province: region,
    city,
    annualRevenueCny: 1e8,
  });
  const { tier, edition, asOf, interpretation, benchmarks } = sample.request;
  const campaign = await province.command('campaigns', {
    year: 2026,
    tier,
    name: { zh: '示例批次', en: 'Sample campaign' },
    region,
    edition,
    asOf,
    window: { opensOn: '2025-01-01', closesOn: '2099-12-31' },
    interpretation,
    noticeWorkingDays: 5,
    validityYears: 3,
    procedure: settled(tier),
  });
  const { version } = campaign;
  const published = { benchmarks, source: '示例基准（虚构）' };
  await province.command(`campaigns/${campaign.id}/publish-benchmarks`, published, { version });

  const open = async (): Promise<string> => {
    const factory = await applicant.command('factories', sample.factory);
    const application = { factoryId: factory.id, campaignId: campaign.id };
    return (await applicant.command('applications', application)).id;
  };
  const complete = async (): Promise<{ id: string; version: number }> => {
    const id = await open();
    const sections = Object.entries<unknown>({ ...sectionsOf(sample) }).filter(
      ([section]) => section !== 'waivers',
    );
    let at = 1;
    for (const [section, content] of sections) {
      const declared = { section, content };
      at = (await applicant.command(`applications/${id}/declare-section`, declared, { version: at })).version;
    }
    const slots = attachmentsAsked(tier, sample.factory).filter(
      ({ id: slot, asked }) => asked === 'required' || attachedSlots.includes(slot),
    );
    const places = [
      { clause: `${tier}/construction/production-operations` },
      ...slots.map(({ id: slot, clause }) => ({ clause, slot })),
    ];
    for (const place of places) {
      const file = await applicant.upload(id, '佐证.pdf', 'application/pdf', samplePdf('佐证', []));
      const evidence = { id: randomUUID(), ...place, title: '佐证', ...file };
      at = (await applicant.command(`applications/${id}/attach-evidence`, evidence, { version: at })).version;
    }
    return { id, version: at };
  };
  return { applicant, province, campaignId: campaign.id, sample, open, complete };
}
