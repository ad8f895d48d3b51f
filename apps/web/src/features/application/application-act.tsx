import {
  type Action,
  type ApplicationHttpCommand,
  applicationCommandNames,
  type ApplicationView,
} from '@tidu/contracts';
import { OfferedAct } from '../cases/offered-act.js';

function isOwn(type: string): type is ApplicationHttpCommand {
  return type in applicationCommandNames;
}

/** An act on an application, or the step on another thing by which it goes on. */
export function ApplicationAct({
  action,
  view: { application },
  isPrimary,
  onAct,
}: {
  readonly action: Action;
  readonly view: ApplicationView;
  readonly isPrimary?: boolean;
  readonly onAct: (type: ApplicationHttpCommand) => void;
}) {
  const { type } = action;
  const about = {
    applicationId: application.id,
    ...(application.campaign && { campaignId: application.campaign.id }),
  };
  return (
    <OfferedAct
      action={action}
      name={isOwn(type) ? applicationCommandNames[type] : undefined}
      about={about}
      isPrimary={isPrimary ?? false}
      onAct={() => isOwn(type) && onAct(type)}
    />
  );
}
