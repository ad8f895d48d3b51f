import { type DeclarationStepName } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';

/** The way to the page of a step of a declaration. */
export function StepLink({
  id,
  step,
  isHere = false,
  children,
}: {
  readonly id: string;
  readonly step: DeclarationStepName;
  /** Whether the reader is on that page. */
  readonly isHere?: boolean;
  readonly children: ReactNode;
}) {
  const current = isHere ? ('page' as const) : undefined;
  return step === 'evidence' ? (
    <Link to="/applications/$id/evidence" params={{ id }} aria-current={current}>
      {children}
    </Link>
  ) : (
    <Link to="/applications/$id/declare/$section" params={{ id, section: step }} aria-current={current}>
      {children}
    </Link>
  );
}
