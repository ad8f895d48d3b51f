import { type Grant, localTiers, type Rule } from '../policy/rules.js';

export const campaignPhases = {
  none: { zh: '未开放', en: 'not opened' },
  open: { zh: '已开放', en: 'open' },
} as const;
export type CampaignPhase = keyof typeof campaignPhases;

/** The body that holds a campaign: the province or the group for the local tiers, MIIT for any. */
const organiser: readonly Grant[] = [
  { role: 'province', relation: 'own-region', tiers: localTiers },
  { role: 'group', relation: 'own-group', tiers: localTiers },
  { role: 'miit', relation: 'any' },
];

/** Who may do what to a campaign (批次), and when. */
export const campaignRules = {
  'open-campaign': { grants: organiser, phases: ['none'] },
  'publish-benchmarks': { grants: organiser, phases: ['open'] },
  'extend-window': { grants: organiser, phases: ['open'] },
} as const satisfies Record<string, Rule<CampaignPhase>>;
