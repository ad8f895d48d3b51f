import { type ApplicationView, type DeclarationStepName } from '@tidu/contracts';

type Declared = Pick<ApplicationView, 'declaration'>;
type Step = ApplicationView['declaration'][number];

/** How far a step is, as the server says it, or that what was entered in it is not complete enough to be declared. */
export type StepState = Step['state'] | 'faulty';

/** Whether what was entered in a step is kept as a draft only. */
type HasDraft = (step: DeclarationStepName) => boolean;

export function stateOf({ step, state }: Step, hasDraft: HasDraft): StepState {
  return hasDraft(step) ? 'faulty' : state;
}

/** The steps that must still be done: those the server waits for, and those with a draft that is not declared. */
export function openSteps({ declaration }: Declared, hasDraft: HasDraft): readonly Step[] {
  return declaration.filter(({ step, isOpen }) => isOpen || hasDraft(step));
}

/** One step of a declaration; undefined where the application does not have it. */
export function stepOf({ declaration }: Declared, name: DeclarationStepName): Step | undefined {
  return declaration.find(({ step }) => step === name);
}
