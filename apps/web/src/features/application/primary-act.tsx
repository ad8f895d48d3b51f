import { type Action, type ApplicationHttpCommand, type ApplicationView } from '@tidu/contracts';
import { mayDo } from '../../api/actions.js';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useSpeech } from '../../language/language.js';
import { isReturned } from '../../presentation/standing.js';
import { ApplicationAct } from './application-act.js';

/** The one primary button of an application: the act that leads on, or the way to the page where it is done. */
export function PrimaryAct({
  view,
  offer,
  onAct,
}: {
  readonly view: ApplicationView;
  readonly offer: Action | undefined;
  readonly onAct: (type: ApplicationHttpCommand) => void;
}) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const params = { id: view.application.id };
  if (mayDo(view, 'declare-section')) {
    return (
      <Button type="primary" onClick={() => void navigate({ to: '/applications/$id/declare', params })}>
        {isReturned(view.application) ? t('去补正', 'Correct it') : t('继续填报', 'Go on filling in')}
      </Button>
    );
  }
  if (!view.dossierOpen && mayDo(view, 'declare-interests')) {
    return (
      <Button type="primary" onClick={() => void navigate({ to: '/applications/$id/review', params })}>
        {t('作出回避声明', 'Declare interests')}
      </Button>
    );
  }
  if (mayDo(view, 'record-findings')) {
    return (
      <Button type="primary" onClick={() => void navigate({ to: '/applications/$id/review', params })}>
        {t('逐条评审', 'Review clause by clause')}
      </Button>
    );
  }
  return offer === undefined ? null : <ApplicationAct action={offer} view={view} isPrimary onAct={onAct} />;
}
