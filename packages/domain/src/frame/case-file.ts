import { type Tier } from '@tidu/criteria';
import { type Aggregate, type NoRelatives } from './aggregate.js';
import { type Decision, type DecisionContext, type DomainEvent, refuse } from '../core/decision.js';
import { type Actor } from '../core/actor.js';
import { commandsOpenTo, ruleRefusal, type Subject, unitOf, type Wording } from '../policy/authorize.js';
import { type Rules } from '../policy/rules.js';
import { isVisible, visibilityOf } from '../policy/visibility.js';

/** What every list of case files shows and filters by. */
export interface CaseSummary extends Subject {
  readonly phase: string;
  readonly tier?: Tier;
  readonly title: string;
  readonly campaignId?: string;
  readonly applicationId?: string;
  readonly factoryId?: string;
}

/**
 * A case file (案卷): an aggregate with phases that people open, move on and close, such as a recommendation list or an
 * appeal. All are governed, listed and shown alike; what differs stands here.
 */
export interface CaseFile<
  State,
  Command extends { readonly type: string },
  Event,
  Related = NoRelatives,
> extends Aggregate<State, Command, Event, Related> {
  readonly wording: Wording<string>;
  readonly rules: Rules;
  /** What the policy and the lists need to know; before it is opened, as far as the command and its relatives tell. */
  readonly summary: (state: State, command?: Command, related?: Related) => CaseSummary;
  /** What an actor who may see the file may see of it. */
  readonly view: (actor: Actor, state: State) => State;
}

/** Puts the policy before a rule: first who may do what when, then the rule itself. */
export function governed<State, Command extends { readonly type: string }, Related>(
  file: Pick<CaseFile<State, Command, never, Related>, 'wording' | 'rules' | 'summary'>,
  decide: (
    command: Command,
    state: State,
    context: DecisionContext & { readonly related: Related },
  ) => Decision<DomainEvent>,
): CaseFile<State, Command, never, Related>['decide'] {
  return (command, state, context) => {
    const rule = file.rules[command.type];
    if (rule === undefined) throw new TypeError(`no rule governs ${command.type}`);
    const subject = file.summary(state, command, context.related);
    const refusal = ruleRefusal(rule, file.wording, context.actor, subject);
    return refusal === null ? decide(command, state, context) : refuse(refusal);
  };
}

/** The commands an actor may give on a case file now. */
export function caseCommandsOpenTo<State>(
  file: Pick<CaseFile<State, never, never>, 'wording' | 'rules' | 'summary'>,
  actor: Actor,
  state: State,
): string[] {
  return commandsOpenTo(file.rules, file.wording, actor, file.summary(state));
}

/** Whether an actor may follow every file of a kind: the auditor, and whoever may act on each of them. */
export function followsAll(
  { rules }: Pick<CaseFile<never, never, never>, 'rules'>,
  { role }: Actor,
): boolean {
  const actsOnEach = Object.values(rules).some(({ grants }) =>
    grants.some((grant) => grant.role === role && grant.relation === 'any' && grant.tiers === undefined),
  );
  return role === 'auditor' || actsOnEach;
}

/** A case file as an actor may see it, or null where it is not theirs to see: the same rule for detail, list and export. */
export function caseFileFor<State>(
  file: Pick<CaseFile<State, never, never>, 'rules' | 'summary' | 'view'>,
  actor: Actor,
  state: State,
): State | null {
  const summary = file.summary(state);
  const isOfOwnUnit = unitOf(actor) !== undefined && unitOf(actor) === summary.unit;
  const mayFollow = followsAll(file, actor) || isOfOwnUnit || isVisible(visibilityOf(actor), summary);
  return summary.phase !== 'none' && mayFollow ? file.view(actor, state) : null;
}
