import { type Application } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '../../language/language.js';
import { type Elsewhere } from '../application/elsewhere.js';
import { caseKindNamed } from './kinds.js';

/** Where a step that lies in a case file is done: in the file itself, or where one is opened for the application. */
export function caseTarget({ kind, id }: Elsewhere, application: Application) {
  const { plural } = caseKindNamed(kind).contract;
  const search = {
    applicationId: application.id,
    ...(application.campaign && { campaignId: application.campaign.id }),
  };
  return id === undefined
    ? ({ to: '/cases/$plural', params: { plural }, search } as const)
    : ({ to: '/cases/$plural/$id', params: { plural, id } } as const);
}

export function CaseLink({
  step,
  application,
}: {
  readonly step: Elsewhere;
  readonly application: Application;
}) {
  const { say } = useSpeech();
  return <Link {...caseTarget(step, application)}>{say(step.label)}</Link>;
}
