import { type Tier } from '@tidu/criteria';
import { type Phase, phaseNames } from '../application/phases.js';
import { regionContains } from '../identity/region.js';
import { conflict, forbidden, type Refusal } from '../refusal.js';
import { type Actor } from './actor.js';
import {
  applicationRules,
  type ApplicationCommandType,
  type Grant,
  standingRules,
  type StandingCommandType,
} from './permissions.js';

/** What the policy needs to know of a thing to say who may do what with it, or see it. */
export interface Subject {
  readonly tier?: Tier;
  readonly enterprise?: string;
  readonly province?: string;
  readonly city?: string;
  readonly experts?: readonly string[];
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
    case 'own-region':
      return actor.region !== undefined && inRegion(actor.region, subject);
    case 'assigned':
      return subject.experts?.includes(actor.id) ?? false;
  }
}

function inRegion(region: string, subject: Subject): boolean {
  const place = subject.city ?? subject.province;
  return place !== undefined && regionContains(region, place);
}

/** Why an actor may not give an application command now; null where they may. */
export function refusalOf(
  command: ApplicationCommandType,
  actor: Actor,
  subject: Subject & { readonly phase: Phase },
): Refusal | null {
  const rule: { readonly grants: readonly Grant[]; readonly phases: readonly Phase[] } =
    applicationRules[command];
  if (!rule.grants.some((grant) => covers(grant, actor, subject))) return notYours();
  if (rule.phases.includes(subject.phase)) return null;
  const { zh, en } = phaseNames[subject.phase];
  const when = rule.phases.map((phase) => phaseNames[phase]);
  return conflict(
    'wrong-phase',
    `申报当前为“${zh}”，此操作只能在“${when.map((name) => name.zh).join('、')}”时进行。没有任何改动。`,
    `The application is “${en}”; this can only be done while it is ${when.map((name) => `“${name.en}”`).join(', ')}. Nothing was changed.`,
  );
}

/** Why an actor may not give a command on a thing without phases; null where they may. */
export function standingRefusalOf(
  command: StandingCommandType,
  actor: Actor,
  subject: Subject,
): Refusal | null {
  const grants: readonly Grant[] = standingRules[command];
  return grants.some((grant) => covers(grant, actor, subject)) ? null : notYours();
}

function notYours(): Refusal {
  return forbidden(
    'not-permitted',
    '您的角色或管辖范围不能进行此操作。没有任何改动。',
    'Your role or area of responsibility does not allow this. Nothing was changed.',
  );
}

/** The application commands an actor may give now, in the order of the matrix: what the page offers as buttons. */
export function commandsOpenTo(
  actor: Actor,
  subject: Subject & { readonly phase: Phase },
): ApplicationCommandType[] {
  return (Object.keys(applicationRules) as ApplicationCommandType[]).filter(
    (command) => refusalOf(command, actor, subject) === null,
  );
}
