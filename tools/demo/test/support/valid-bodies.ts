import { randomUUID } from 'node:crypto';
import { type ApplicationCommandBody, type ApplicationHttpCommand } from '@tidu/contracts';
import { samplePdf } from '../../src/dossier/sample-pdf.js';
import { type Workshop } from './drafts.js';

type Bodies = { readonly [Command in ApplicationHttpCommand]: ApplicationCommandBody<Command> };

/** A body for every command on an application that its contract accepts, so that nothing but the policy can refuse it. */
export async function validBodies({ applicant, sample, open }: Workshop): Promise<Bodies> {
  const { tier, findings } = sample.request;
  const file = await applicant.upload(await open(), '佐证.pdf', 'application/pdf', samplePdf('佐证', []));
  const reasons = [{ clause: 'base/5', reason: '示例' }];
  const finding = { clause: 'base/3', verdict: 'met', reason: '', evidence: [] } as const;
  return {
    'declare-section': { section: 'waivers', content: {} },
    'attach-evidence': { id: randomUUID(), clause: `${tier}/outcomes/1`, title: '佐证', ...file },
    'remove-evidence': { id: randomUUID() },
    submit: { truthful: true, noSecrets: true },
    withdraw: { reason: '示例' },
    'accept-for-review': { remark: '' },
    'return-for-correction': { clauses: reasons },
    'decline-to-accept': { reason: '示例' },
    endorse: { opinion: '示例' },
    'record-self-assessment': {},
    'check-self-assessment': { findings, opinion: '示例' },
    'declare-interests': { conflicts: [] },
    'replace-expert': { expert: randomUUID(), reason: '示例' },
    'call-extra-expert': { reason: '示例' },
    'record-scores': { scores: { maturity: 20 } },
    'record-findings': { findings: [{ ...finding, evidence: [] }] },
    'sign-opinion': { noConflict: true, summary: '示例' },
    'record-site-verification': { visitedOn: '2026-08-01', inspectors: ['甲', '乙'], summary: '示例' },
    'countersign-site-verification': {},
    'conclude-review': { opinion: '示例' },
    'state-dissent': { statement: '示例' },
    'defer-decision': { reason: '示例' },
    'resume-decision': { reason: '示例' },
    'name-for-cultivation': { goals: '示例' },
    'apply-for-acceptance': { summary: '示例', kpis: null },
    'check-acceptance': { opinion: '示例' },
    'pass-acceptance': { opinion: '示例' },
    recheck: {
      checkedOn: '2026-08-01',
      creditClear: true,
      accidentsClear: true,
      source: '示例',
      remark: '',
    },
    award: {},
    'refuse-award': { reasons },
  };
}
