import { type ApplicationHttpCommand, type ApplicationView } from '@tidu/contracts';
import { Drawer } from 'antd';
import { type ApplicationRequest, useApplicationCommand } from '../../api/commands.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { ActionForm } from './actions/action-form.js';

/** The form of one act; it stays open with what was entered until the act has been recorded. */
export function ActionDrawer({
  title,
  type,
  view,
  onClose,
}: {
  readonly title: string;
  readonly type: ApplicationHttpCommand;
  readonly view: ApplicationView;
  readonly onClose: () => void;
}) {
  const give = useApplicationCommand(view.application.id);
  const act = (request: ApplicationRequest) => give.mutate(request, { onSuccess: onClose });
  return (
    <Drawer open title={title} size={640} onClose={onClose}>
      <div className="stack">
        {give.isError && <ProblemNotice problem={give.error.problem} />}
        <ActionForm type={type} view={view} title={title} pending={give.isPending} onAct={act} />
      </div>
    </Drawer>
  );
}
