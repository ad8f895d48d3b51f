import { type Tier } from '@tidu/criteria';
import { type Phase } from '../application/phases.js';
import { type Role } from './actor.js';

/** How the person must stand to the thing acted on. `assigned`: as a panel member. */
export type Relation = 'any' | 'own-enterprise' | 'own-region' | 'assigned';

/** One way in which a command may be allowed. */
export interface Grant {
  readonly role: Role;
  readonly relation: Relation;
  readonly tiers?: readonly Tier[];
}

export interface CommandRule {
  readonly grants: readonly Grant[];
  readonly phases: readonly Phase[];
}

const local: readonly Tier[] = ['basic', 'advanced'];
const national: readonly Tier[] = ['excellent', 'pioneer'];

const applicant: readonly Grant[] = [{ role: 'enterprise', relation: 'own-enterprise' }];
const platform: readonly Grant[] = [{ role: 'system', relation: 'any' }];
const province: readonly Grant[] = [{ role: 'province', relation: 'own-region' }];

/** First look at what came in: the city for the basic tier, the province for every tier. */
const formalChecker: readonly Grant[] = [
  { role: 'city', relation: 'own-region', tiers: ['basic'] },
  ...province,
];

/** The body that may decide a tier (工信厅联通装函〔2025〕251号): basic city or province, advanced the province, above it MIIT. */
const decidingBody: readonly Grant[] = [
  { role: 'city', relation: 'own-region', tiers: ['basic'] },
  { role: 'province', relation: 'own-region', tiers: local },
  { role: 'miit', relation: 'any', tiers: national },
];

const panelAuthority: readonly Grant[] = [
  { role: 'province', relation: 'own-region', tiers: ['advanced'] },
  { role: 'miit', relation: 'any', tiers: national },
];

/** The matrix role × command × phase × relation for applications (申报). Version it with the code: its tests walk every cell. */
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
  recommend: { grants: province, phases: ['accepted'] },
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
  'check-acceptance': { grants: province, phases: ['acceptance-submitted'] },
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
} as const satisfies Record<string, CommandRule>;

export type ApplicationCommandType = keyof typeof applicationRules;

/** Commands on things without phases: who may give them at all. */
export const standingRules = {
  'register-enterprise': [{ role: 'enterprise', relation: 'own-enterprise' }],
  'register-factory': [{ role: 'enterprise', relation: 'own-enterprise' }],
  'open-campaign': [
    { role: 'province', relation: 'own-region', tiers: local },
    { role: 'miit', relation: 'any' },
  ],
  'publish-benchmarks': [
    { role: 'province', relation: 'own-region', tiers: local },
    { role: 'miit', relation: 'any' },
  ],
  'submit-annual-report': applicant,
  'record-re-evaluation': platform,
  'keep-title': decidingBody,
  'order-rectification': decidingBody,
  'report-rectification': applicant,
  'revoke-title': decidingBody,
} as const satisfies Record<string, readonly Grant[]>;

export type StandingCommandType = keyof typeof standingRules;
