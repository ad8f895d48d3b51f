import {
  applicant,
  decidingBody,
  formalChecker,
  type Grant,
  ministry,
  panelAuthority,
  platform,
  provinceOrGroup,
  type Rule,
} from '../policy/rules.js';
import { type Phase } from './phases.js';

const seated: readonly Grant[] = [{ role: 'expert', relation: 'assigned' }];
const working: readonly Grant[] = [
  { role: 'expert', relation: 'assigned', unless: ['conflicted', 'undeclared'] },
];
const endorser: readonly Grant[] = [
  { role: 'district', relation: 'own-region' },
  { role: 'city', relation: 'own-region' },
];
const pioneerMinistry: readonly Grant[] = ministry.map((grant) => ({ ...grant, tiers: ['pioneer'] }));

/** Who may do what to an application (申报), and when. */
export const applicationRules = {
  'open-application': { grants: applicant, phases: ['none'] },
  'declare-section': { grants: applicant, phases: ['draft', 'returned'] },
  'attach-evidence': { grants: applicant, phases: ['draft', 'returned', 'cultivation'] },
  'remove-evidence': { grants: applicant, phases: ['draft', 'returned'] },
  submit: { grants: applicant, phases: ['draft', 'returned'] },
  withdraw: {
    grants: applicant,
    phases: [
      'draft',
      'submitted',
      'returned',
      'accepted',
      'recommended',
      'in-review',
      'concluded',
      'deferred',
    ],
  },
  'take-extension': { grants: platform, phases: ['draft'] },
  lapse: { grants: platform, phases: ['draft', 'returned', 'cultivation'] },
  endorse: { grants: endorser, phases: ['submitted'] },
  'accept-for-review': { grants: formalChecker, phases: ['submitted'] },
  'return-for-correction': { grants: formalChecker, phases: ['submitted'] },
  'decline-to-accept': { grants: formalChecker, phases: ['submitted'] },
  'check-self-assessment': {
    grants: decidingBody.filter((grant) => grant.role !== 'miit'),
    phases: ['accepted'],
  },
  'record-self-assessment': {
    grants: decidingBody
      .filter((grant) => grant.role !== 'miit')
      .map((grant) => ({ ...grant, tiers: ['basic'] as const })),
    phases: ['submitted', 'concluded'],
  },
  'declare-interests': { grants: seated, phases: ['in-review'] },
  'replace-expert': { grants: panelAuthority, phases: ['in-review'] },
  'call-extra-expert': { grants: panelAuthority, phases: ['in-review'] },
  'record-findings': { grants: working, phases: ['in-review'] },
  'record-scores': { grants: working, phases: ['in-review'] },
  'sign-opinion': { grants: working, phases: ['in-review'] },
  'record-site-verification': { grants: panelAuthority, phases: ['in-review'] },
  'countersign-site-verification': { grants: panelAuthority, phases: ['in-review'] },
  'conclude-review': { grants: panelAuthority, phases: ['in-review'] },
  'state-dissent': { grants: working, phases: ['concluded', 'deferred'] },
  'defer-decision': { grants: decidingBody, phases: ['concluded'] },
  'resume-decision': { grants: decidingBody, phases: ['deferred'] },
  'name-for-cultivation': { grants: pioneerMinistry, phases: ['concluded'] },
  'apply-for-acceptance': { grants: applicant, phases: ['cultivation'] },
  'check-acceptance': { grants: provinceOrGroup, phases: ['acceptance-submitted'] },
  'pass-acceptance': { grants: pioneerMinistry, phases: ['acceptance-checked'] },
  recheck: { grants: decidingBody, phases: ['public-notice'] },
  award: { grants: decidingBody, phases: ['public-notice'] },
  'refuse-award': {
    grants: decidingBody,
    phases: [
      'concluded',
      'deferred',
      'public-notice',
      'cultivation',
      'acceptance-submitted',
      'acceptance-checked',
      'acceptance-passed',
    ],
  },
  'record-evaluation': {
    grants: platform,
    phases: [
      'submitted',
      'returned',
      'accepted',
      'recommended',
      'in-review',
      'concluded',
      'acceptance-submitted',
      'acceptance-checked',
    ],
  },
} as const satisfies Record<string, Rule<Phase>>;

export type ApplicationCommandType = keyof typeof applicationRules;
