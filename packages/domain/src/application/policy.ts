import { type Actor } from '../core/actor.js';
import { commandsOpenTo, ruleRefusal, type Subject } from '../policy/authorize.js';
import { type Refusal } from '../core/refusal.js';
import { type Phase, phaseNames } from './phases.js';
import { applicationRules, type ApplicationCommandType } from './rules.js';

const wording = { thing: { zh: '申报', en: 'application' }, phases: phaseNames };

type ApplicationSubject = Subject & { readonly phase: Phase };

/** Why an actor may not give an application command now; null where they may. */
export function applicationRefusal(
  command: ApplicationCommandType,
  actor: Actor,
  subject: ApplicationSubject,
): Refusal | null {
  return ruleRefusal(applicationRules[command], wording, actor, subject);
}

/** The application commands an actor may give now. */
export function applicationCommandsOpenTo(
  actor: Actor,
  subject: ApplicationSubject,
): ApplicationCommandType[] {
  return commandsOpenTo<ApplicationCommandType, Phase>(applicationRules, wording, actor, subject);
}
