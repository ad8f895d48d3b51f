import { applicant, decidingBody, platform, type Rule } from '../policy/rules.js';

export const revocationPhaseNames = {
  none: { zh: '未立案', en: 'not opened' },
  notified: { zh: '已告知，待陈述申辩', en: 'notice served, awaiting the defence' },
  'hearing-requested': { zh: '待听证', en: 'hearing requested' },
  defended: { zh: '已陈述申辩，待决定', en: 'defended, awaiting the decision' },
  'defence-lapsed': { zh: '逾期未申辩，待决定', en: 'no defence in time, awaiting the decision' },
  rectification: { zh: '限期整改中', en: 'under rectification' },
  rectified: { zh: '已报整改，待决定', en: 'rectification reported, awaiting the decision' },
  'rectification-lapsed': { zh: '整改逾期，待决定', en: 'rectification overdue, awaiting the decision' },
  revoked: { zh: '已决定撤销，待公告', en: 'revoked, awaiting publication' },
  published: { zh: '已公告撤销', en: 'revocation published' },
  dropped: { zh: '不予撤销', en: 'dropped' },
  superseded: { zh: '已被复核决定取代', en: 'superseded on appeal' },
} as const;
export type RevocationPhase = keyof typeof revocationPhaseNames;

/** Who may do what in a revocation proceeding (撤销程序), and when: notice, defence, decision, publication. */
export const revocationRules = {
  'open-revocation': { grants: decidingBody, phases: ['none'] },
  'submit-defence': { grants: applicant, phases: ['notified'] },
  'note-defence-lapse': { grants: platform, phases: ['notified'] },
  'record-hearing': { grants: decidingBody, phases: ['hearing-requested'] },
  'decide-revocation': {
    grants: decidingBody,
    phases: ['defended', 'defence-lapsed', 'rectified', 'rectification-lapsed'],
  },
  'report-rectification': { grants: applicant, phases: ['rectification'] },
  'note-rectification-lapse': { grants: platform, phases: ['rectification'] },
  'publish-revocation': { grants: decidingBody, phases: ['revoked'] },
} as const satisfies Record<string, Rule<RevocationPhase>>;
export type RevocationCommandType = keyof typeof revocationRules;
