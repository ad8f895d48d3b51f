import { type Tier } from '@tidu/criteria';
import { regionContains } from '../identity/region.js';
import { conflict, forbidden, type Message, type Refusal } from '../core/refusal.js';
import { type Actor } from '../core/actor.js';
import { type Grant, type Hindrance, type Rule } from './rules.js';

/** What the policy needs to know of a thing to say who may do what with it, or see it. */
export interface Subject {
  readonly tier?: Tier;
  readonly enterprise?: string;
  readonly province?: string;
  readonly city?: string;
  /** The group (中央企业集团、兵团) whose channel it takes instead of its region's. */
  readonly group?: string;
  /** The recommending unit that keeps it. */
  readonly unit?: string;
  /** The accounts seated on it or named in it. */
  readonly assigned?: readonly string[];
  /** Those of them who declared a tie to the applicant. */
  readonly conflicted?: readonly string[];
  /** Those of them who have not declared their interests yet. */
  readonly undeclared?: readonly string[];
}

/** The recommending unit (推荐单位) an actor answers for: a group, or a division by its GB/T 2260 code. */
export function unitOf({ unit, region }: Actor): string | undefined {
  return unit ?? region;
}

/** Whether one grant covers an actor and a subject. */
function covers(grant: Grant, actor: Actor, subject: Subject): boolean {
  if (grant.role !== actor.role) return false;
  if (grant.tiers !== undefined && (subject.tier === undefined || !grant.tiers.includes(subject.tier)))
    return false;
  switch (grant.relation) {
    case 'any':
      return true;
    case 'own-enterprise':
      return actor.enterprise !== undefined && actor.enterprise === subject.enterprise;
    case 'in-region':
      return actor.region !== undefined && inRegion(actor.region, subject);
    case 'own-region':
      return subject.group === undefined && actor.region !== undefined && inRegion(actor.region, subject);
    case 'own-group':
      return actor.unit !== undefined && actor.unit === subject.group;
    case 'own-unit':
      return unitOf(actor) !== undefined && unitOf(actor) === subject.unit;
    case 'assigned':
      return subject.assigned?.includes(actor.id) ?? false;
  }
}

/** Why somebody whom every grant that covers them bars for now may not act; null where one of the grants does not. */
function hindranceRefusal(grants: readonly Grant[], actor: Actor, subject: Subject): Refusal | null {
  const hindrances = grants.map((grant) => hindranceOf(grant, actor, subject));
  const [first] = hindrances;
  return first == null || hindrances.includes(null) ? null : hindered(first);
}

/** What stands in an actor's way under a grant; null where nothing does. */
function hindranceOf({ unless = [] }: Grant, { id }: Actor, subject: Subject): Hindrance | null {
  return unless.find((hindrance) => subject[hindrance]?.includes(id)) ?? null;
}

function inRegion(region: string, subject: Subject): boolean {
  const place = subject.city ?? subject.province;
  return place !== undefined && regionContains(region, place);
}

/** What people call a thing and its phases: what a refusal says to them. */
export interface Wording<Phase extends string> {
  readonly thing: Message;
  readonly phases: Readonly<Record<Phase, Message>>;
}

/** Why an actor may not do what a rule governs now; null where they may. */
export function ruleRefusal<Phase extends string>(
  rule: Rule<Phase>,
  { thing, phases }: Wording<Phase>,
  actor: Actor,
  subject: Subject & { readonly phase: Phase },
): Refusal | null {
  const grants = rule.grants.filter((grant) => covers(grant, actor, subject));
  if (grants.length === 0) return notYours();
  if (rule.phases.includes(subject.phase)) return hindranceRefusal(grants, actor, subject);
  const { zh, en } = phases[subject.phase];
  const when = rule.phases.map((phase) => phases[phase]);
  return conflict(
    'wrong-phase',
    `${thing.zh}当前为“${zh}”，此操作只能在“${when.map((name) => name.zh).join('、')}”时进行。`,
    `The ${thing.en} is “${en}”; this can only be done while it is ${when.map((name) => `“${name.en}”`).join(', ')}.`,
  );
}

/** Whether a rule makes something an actor's own to do in the phase a thing is in, be it hindered or not. */
export function isConcerned<Phase extends string>(
  { grants, phases }: Rule<Phase>,
  actor: Actor,
  subject: Subject & { readonly phase: Phase },
): boolean {
  return phases.includes(subject.phase) && grants.some((grant) => covers(grant, actor, subject));
}

function hindered(hindrance: Hindrance): Refusal {
  return hindrance === 'conflicted'
    ? forbidden(
        'conflicted',
        '您已声明存在应当回避的情形，组织单位将更换专家。',
        'You declared a conflict of interest; the organiser will replace you.',
      )
    : forbidden(
        'interests-undeclared',
        '请先作出回避声明，之后方可查阅材料、提出意见。',
        'Declare your interests first; then the dossier opens and you can give findings.',
      );
}

function notYours(): Refusal {
  return forbidden(
    'not-permitted',
    '您的角色或管辖范围不能进行此操作。',
    'Your role or area of responsibility does not allow this.',
  );
}
