import {
  applicant,
  decidingBody,
  formalChecker,
  panelAuthority,
  platform,
  provinceOrGroup,
  type Rule,
} from '../policy/rules.js';
import { type Phase } from './phases.js';

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
  'accept-for-review': { grants: formalChecker, phases: ['submitted'] },
  'return-for-correction': { grants: formalChecker, phases: ['submitted'] },
  'decline-to-accept': { grants: formalChecker, phases: ['submitted'] },
  recommend: { grants: provinceOrGroup, phases: ['accepted'] },
  'check-self-assessment': {
    grants: decidingBody.filter((grant) => grant.role !== 'miit'),
    phases: ['accepted'],
  },
  'assign-panel': { grants: panelAuthority, phases: ['accepted', 'recommended'] },
  'record-findings': { grants: [{ role: 'expert', relation: 'assigned' }], phases: ['in-review'] },
  'sign-opinion': { grants: [{ role: 'expert', relation: 'assigned' }], phases: ['in-review'] },
  'record-site-verification': { grants: panelAuthority, phases: ['in-review'] },
  'conclude-review': { grants: panelAuthority, phases: ['in-review'] },
  'defer-decision': { grants: decidingBody, phases: ['concluded'] },
  'resume-decision': { grants: decidingBody, phases: ['deferred'] },
  'publish-notice': { grants: decidingBody, phases: ['concluded', 'acceptance-passed'] },
  'name-for-cultivation': {
    grants: [{ role: 'miit', relation: 'any', tiers: ['pioneer'] }],
    phases: ['concluded'],
  },
  'apply-for-acceptance': { grants: applicant, phases: ['cultivation'] },
  'check-acceptance': { grants: provinceOrGroup, phases: ['acceptance-submitted'] },
  'pass-acceptance': {
    grants: [{ role: 'miit', relation: 'any', tiers: ['pioneer'] }],
    phases: ['acceptance-checked'],
  },
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
