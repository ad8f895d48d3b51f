import { type Tier } from '@tidu/criteria';
import { type Role } from '../core/actor.js';

/**
 * How the person must stand to the thing acted on. `in-region`: it lies in their division; `own-region`: and does not go
 * through a group's channel; `own-group`: it goes through theirs; `own-unit`: their recommending unit keeps it; `assigned`: they
 * were seated on it or named in it.
 */
export type Relation =
  'any' | 'own-enterprise' | 'in-region' | 'own-region' | 'own-group' | 'own-unit' | 'assigned';

/** One way in which a command may be allowed. */
export interface Grant {
  readonly role: Role;
  readonly relation: Relation;
  readonly tiers?: readonly Tier[];
  /** What stands in the way although the person is the right one. */
  readonly unless?: readonly Hindrance[];
}

/**
 * A tie to the applicant that was declared (应当回避), or nothing declared yet (未作回避声明); an account whose enterprise nobody
 * has verified yet (企业身份待核实), or that does not administer it (非企业管理员).
 */
export type Hindrance = 'conflicted' | 'undeclared' | 'unverified' | 'not-manager';

/** Who may give a command, and while the thing is in which phases. */
export interface Rule<Phase extends string = string> {
  readonly grants: readonly Grant[];
  readonly phases: readonly Phase[];
}

/** The rules of one aggregate, by command: its part of the permission matrix (权限矩阵). */
export type Rules<Phase extends string = string> = Readonly<Record<string, Rule<Phase>>>;

export const localTiers: readonly Tier[] = ['basic', 'advanced'];
export const nationalTiers: readonly Tier[] = ['excellent', 'pioneer'];

/** Who acts for the enterprise, once that is verified. */
export const applicant: readonly Grant[] = [
  { role: 'enterprise', relation: 'own-enterprise', unless: ['unverified'] },
];
/** What stays with the enterprise, verified or not: registering itself and drafting. */
export const drafter: readonly Grant[] = [{ role: 'enterprise', relation: 'own-enterprise' }];
export const platform: readonly Grant[] = [{ role: 'system', relation: 'any' }];
export const ministry: readonly Grant[] = [{ role: 'miit', relation: 'any' }];

/** The unit that answers for an application at the province's level: the province, or the group (中央企业、兵团) whose channel it takes. */
export const provinceOrGroup: readonly Grant[] = [
  { role: 'province', relation: 'own-region' },
  { role: 'group', relation: 'own-group' },
];

/** First look at what came in: the city for the basic tier, the province or the group for every tier. */
export const formalChecker: readonly Grant[] = [
  { role: 'city', relation: 'own-region', tiers: ['basic'] },
  ...provinceOrGroup,
];

/**
 * The body that may decide a tier (工信厅联通装函〔2025〕251号): basic city or province, advanced the province, each central
 * enterprise for its group, above it MIIT.
 */
export const decidingBody: readonly Grant[] = [
  { role: 'city', relation: 'own-region', tiers: ['basic'] },
  { role: 'province', relation: 'own-region', tiers: localTiers },
  { role: 'group', relation: 'own-group', tiers: localTiers },
  { role: 'miit', relation: 'any', tiers: nationalTiers },
];

/** The body that forms the panel and leads the review. */
export const panelAuthority: readonly Grant[] = [
  { role: 'province', relation: 'own-region', tiers: ['advanced'] },
  { role: 'group', relation: 'own-group', tiers: ['advanced'] },
  { role: 'miit', relation: 'any', tiers: nationalTiers },
];

/** The recommending units (推荐单位), each for what it keeps itself. */
export const recommendingUnit: readonly Grant[] = [
  { role: 'city', relation: 'own-unit' },
  { role: 'province', relation: 'own-unit' },
  { role: 'group', relation: 'own-unit' },
];
