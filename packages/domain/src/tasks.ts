import { type Appeal } from './appeal/state.js';
import { type Application } from './application/state.js';
import { nextEndorser } from './application/decide/checking.js';
import { type Phase } from './application/phases.js';
import { applicationRules, type ApplicationCommandType } from './application/rules.js';
import { type CaseFileName, caseFileNamed } from './aggregates.js';
import { type Actor } from './core/actor.js';
import { type Rules } from './policy/rules.js';
import { reEvaluationRules } from './re-evaluation/rules.js';

/**
 * Next steps (待办): which of the commands somebody may give put a thing on that person's work list. What may be given for
 * long and waits for nobody does not. A list, its count and the home page all go by these rules, so that they agree.
 */

/** Commands that may be given and are nobody's next step: always, or in these phases. */
const standingSteps: Partial<Record<ApplicationCommandType, 'always' | readonly Phase[]>> = {
  withdraw: 'always',
  'attach-evidence': 'always',
  'remove-evidence': 'always',
  'record-evaluation': 'always',
  lapse: 'always',
  'take-extension': 'always',
  'state-dissent': 'always',
  // While the panel is at work it is the panel that is waited for; afterwards the review is concluded.
  'replace-expert': 'always',
  'call-extra-expert': 'always',
  'record-site-verification': 'always',
  'countersign-site-verification': 'always',
  // Here the enterprise or the formal checker is waited for.
  'refuse-award': ['cultivation', 'acceptance-submitted'],
};

/** The rules of an application's next steps: its part of the permission matrix less what waits for nobody. */
export const applicationSteps: Rules = stepsOf(applicationRules, standingSteps);

/** The rules of a re-evaluation's next steps. */
export const reEvaluationSteps: Rules = stepsOf(reEvaluationRules, {
  'record-re-evaluation': 'always',
  'note-rectification-lapse': 'always',
  'propose-revocation': ['rectification'],
});

/** Phases of case files (案卷) in which something can always be done and nothing waits. */
const standingPhases: Partial<Record<CaseFileName, readonly string[]>> = {
  'expert-pool': ['open'],
  edition: ['adopted'],
  recommendation: ['released'],
  'role-grant': ['confirmed', 'withdrawn'],
  calendar: ['entered'],
};

/** Commands on case files that may be given for long and are nobody's next step. */
const standingCaseCommands: readonly string[] = ['withdraw-appeal', 'replace-appeal-expert'];

/** The rules of the next steps on a kind of case file. */
export function caseSteps(name: CaseFileName): Rules {
  const { rules } = caseFileNamed(name);
  return stepsOf(
    rules,
    Object.fromEntries(
      Object.keys(rules).map((command) => [
        command,
        standingCaseCommands.includes(command) ? 'always' : standingPhases[name],
      ]),
    ),
  );
}

/**
 * Who the present phase of an application waits for by name: experts who have neither signed nor stepped aside, or the level
 * (`district`, `city`) whose endorsement is next in the campaign's chain. A reader's step needs it only where
 * `awaitedAs` says so.
 */
export function awaitedOn(application: Application): string[] {
  switch (application.phase) {
    case 'in-review':
      return application.panel
        .filter(({ signed, interests }) => !signed && interests !== 'conflicted')
        .map(({ expert }) => expert);
    case 'submitted': {
      const next = nextEndorser(application);
      return next === null ? [] : [next];
    }
    default:
      return [];
  }
}

/** The experts a case file waits for: on an appeal those who have neither signed nor stepped aside, else all seated. */
export function awaitedOnCase(name: CaseFileName, state: unknown): readonly string[] {
  if (name !== 'appeal') return caseFileNamed(name).summary(state).assigned ?? [];
  const { phase, panel } = state as Appeal;
  if (phase !== 'reviewing') return [];
  return panel
    .filter(({ signed, interests }) => !signed && interests !== 'conflicted')
    .map(({ expert }) => expert);
}

/**
 * How an actor must stand among those awaited for a command to be the next step: named among them under this name, nobody
 * being awaited at all (`nobody`), or either way (null).
 */
export function awaitedAs(command: string, { role, id }: Actor): { readonly by: string } | 'nobody' | null {
  if (role === 'expert') return { by: id };
  switch (command) {
    case 'endorse':
      return { by: role };
    // The formal check comes after the last endorsement, a decision after the last signature.
    case 'accept-for-review':
    case 'return-for-correction':
    case 'decline-to-accept':
    case 'conclude-review':
    case 'decide-appeal':
      return 'nobody';
    default:
      return null;
  }
}

function stepsOf(
  rules: Rules,
  standing: Readonly<Record<string, 'always' | readonly string[] | undefined>>,
): Rules {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([command, rule]) => {
      const waits = standing[command] ?? [];
      if (waits === 'always') return [];
      const phases = rule.phases.filter((phase) => !waits.includes(phase));
      return phases.length === 0 ? [] : [[command, { ...rule, phases }]];
    }),
  );
}
