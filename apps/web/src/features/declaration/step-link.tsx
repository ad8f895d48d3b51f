import { type DeclarationStepName } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '../../language/language.js';
import { stepNames } from './step-names.js';

/** The way to the page of a step of a declaration, by its name. */
export function StepLink({
  id,
  step,
  before = '',
}: {
  readonly id: string;
  readonly step: DeclarationStepName;
  /** Words before the name. */
  readonly before?: string;
}) {
  const { say } = useSpeech();
  return step === 'evidence' ? (
    <Link to="/applications/$id/evidence" params={{ id }}>
      {before}
      {say(stepNames[step])}
    </Link>
  ) : (
    <Link to="/applications/$id/declare/$section" params={{ id, section: step }}>
      {before}
      {say(stepNames[step])}
    </Link>
  );
}
