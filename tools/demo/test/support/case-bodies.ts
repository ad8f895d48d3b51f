import { randomUUID } from 'node:crypto';
import type { caseContracts, reEvaluationCommandBodies, registryContracts } from '@tidu/contracts';
import { type z } from 'zod';
import { centralEnterprise } from '../../src/accounts/groups.js';
import { demoExperts, profileOf } from '../../src/accounts/experts.js';
import { annualReportOf } from '../../src/samples/sections.js';
import { type Workshop } from './drafts.js';

type Bodies<Schemas extends Readonly<Record<string, z.ZodType>>> = {
  readonly [Command in keyof Schemas]: z.input<Schemas[Command]>;
};
type ContractBodies<
  Contracts extends Readonly<Record<string, { readonly bodies: Readonly<Record<string, z.ZodType>> }>>,
> = {
  readonly [Name in keyof Contracts]: Bodies<Contracts[Name]['bodies']>;
};

const words = '示例';
const hash = '0'.repeat(64);
const reasons = [{ clause: 'base/5', reason: words }];

/** A body for every command on case files that its contract accepts. */
export function caseBodies(
  { campaignId }: Workshop,
  applicationId: string,
  factoryId: string,
): ContractBodies<typeof caseContracts> {
  const expert = randomUUID();
  const [first] = demoExperts;
  if (first === undefined) throw new Error('the demo has no experts');
  const entry = { expert, ...profileOf(first) };
  const change = {
    kind: 'restructuring' as const,
    happenedOn: '2026-08-01',
    details: words,
    evidence: [hash],
  };
  return {
    recommendation: {
      'begin-list': { campaignId, unit: '320000' },
      'rank-applications': { entries: [{ applicationId, rank: 1, opinion: words }] },
      'freeze-list': {},
      'reopen-list': { reason: words },
      'release-list': { hash },
      'begin-supplement': { reason: words },
      'drop-supplement': { reason: words },
    },
    'expert-pool': {
      'establish-pool': { authority: '320000' },
      'enrol-expert': entry,
      'update-expert': entry,
      'suspend-expert': { expert, reason: words, until: null },
      'readmit-expert': { expert, remark: '' },
      'declare-standing-interests': { interests: [] },
    },
    draw: {
      'open-draw': { target: { kind: 'application', id: applicationId }, purpose: 'panel' },
      'prepare-draw': { constraints: { field: 'preferred', place: 'any', yearlySeats: 10 } },
      'commit-seed': { commitment: hash },
      'reveal-seed': { seed: hash },
      'abandon-draw': { reason: words },
    },
    notice: {
      'publish-notice': { campaignId, applicationIds: [applicationId], title: words },
      'handle-objection': { objectionId: randomUUID(), outcome: 'dismissed', reasons: words },
    },
    revocation: {
      'open-revocation': { factoryId, grounds: ['fraud'], reasons, facts: words, incidents: [] },
      'submit-defence': { statement: words, evidence: [], hearing: false },
      'record-hearing': { heldOn: '2026-08-01', summary: words },
      'decide-revocation': { outcome: 'dropped', reasons },
      'report-rectification': { statement: words, evidence: [] },
      'publish-revocation': {},
    },
    change: {
      'report-change': { factoryId, ...change },
      'amend-change': change,
      'withdraw-change': { reason: words },
      'return-change': { reason: words },
      'check-change': { meetsCriteria: true, opinion: words },
      'decide-change': { outcome: 'kept', reasons: [] },
    },
    appeal: {
      'file-appeal': {
        against: { kind: 'application-refusal', id: applicationId },
        clauses: reasons,
        statement: words,
      },
      'accept-appeal': { remark: '' },
      'decline-appeal': { reason: words },
      'withdraw-appeal': { reason: words },
      'declare-appeal-interests': { conflicts: [{ kind: 'equity', detail: words }] },
      'record-appeal-findings': { findings: [{ clause: 'base/5', verdict: 'met', reason: '' }] },
      'sign-appeal-opinion': { noConflict: true, summary: words },
      'replace-appeal-expert': { expert, reason: words },
      'decide-appeal': { outcomes: [{ clause: 'base/5', verdict: 'met', reason: words }], opinion: words },
    },
    edition: {
      'adopt-edition': {
        edition: '2024',
        contentHash: `sha256:${hash}`,
        inForceFrom: '2026-01-01',
        documentNumber: words,
      },
      'retire-edition': { from: '2027-01-01' },
    },
    'role-grant': {
      'grant-role': { account: randomUUID(), role: 'auditor', scope: {} },
      'confirm-role': {},
      'withdraw-role': { reason: words },
    },
    calendar: {
      'propose-holidays': {
        year: 2027,
        title: words,
        documentNumber: words,
        daysOff: ['2027-01-01'],
        workingDays: [],
      },
      'confirm-holidays': { year: 2027 },
      'drop-holidays': { reason: words },
    },
  };
}

/** A body for every command on registered enterprises and factories. */
export function registryBodies({ campaignId }: Workshop): ContractBodies<typeof registryContracts> {
  const legacy = { name: words, issuer: words, number: '1', awardedOn: '2024-05-01' };
  return {
    enterprise: {
      'affiliate-enterprise': { group: centralEnterprise.id },
      'release-enterprise': { reason: words },
    },
    factory: {
      'convert-title': { campaignId, legacy, evidence: null, validUntil: '2029-05-01' },
      'report-incident': { kind: 'fraud', happenedOn: '2026-05-01', facts: words, source: words },
      'close-incident': { incident: '1', reason: words },
    },
  };
}

/** A body for every command on a re-evaluation. */
export function reEvaluationBodies({ sample }: Workshop): {
  readonly [Command in keyof typeof reEvaluationCommandBodies]: object;
} {
  return {
    'select-for-full-review': { reason: words },
    'draw-for-full-review': { seed: hash, seedSource: words },
    'record-on-site-review': { visitedOn: '2026-08-01', findings: {}, summary: words },
    'countersign-on-site-review': {},
    'keep-title': { remark: '' },
    'order-rectification': { deadline: '2026-12-31', reasons },
    'report-rectification': { report: annualReportOf(sample, '2026-04-08') },
    'downgrade-title': { tier: 'basic', reasons },
    'propose-revocation': { facts: words, reasons },
  };
}
