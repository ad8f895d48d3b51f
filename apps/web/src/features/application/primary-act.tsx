import { type ApplicationHttpCommand, applicationCommandNames, type ApplicationView } from '@tidu/contracts';
import { mayDo } from '../../api/actions.js';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { ActButton } from '../../design/act-button.js';
import { useSpeech } from '../../language/language.js';
import { caseTarget } from '../cases/case-link.js';
import { type Elsewhere } from './elsewhere.js';
import { type Offer } from './offers.js';

/** The one primary button of an application: the act that leads on, or the way to the page where it is done. */
export function PrimaryAct({
  view,
  offer,
  elsewhere,
  onAct,
}: {
  readonly view: ApplicationView;
  readonly offer: Offer | undefined;
  /** The next step, where it is done in a case file. */
  readonly elsewhere: Elsewhere | undefined;
  readonly onAct: (type: ApplicationHttpCommand) => void;
}) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const params = { id: view.application.id };
  if (mayDo(view, 'declare-section')) {
    return (
      <Button type="primary" onClick={() => void navigate({ to: '/applications/$id/declare', params })}>
        {view.application.phase === 'returned'
          ? t('去补正', 'Correct it')
          : t('继续填报', 'Go on filling in')}
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
  if (elsewhere !== undefined && (offer === undefined || offer.whyNot !== null)) {
    return (
      <Button type="primary" onClick={() => void navigate(caseTarget(elsewhere, view.application))}>
        {say(elsewhere.label)}
      </Button>
    );
  }
  if (offer === undefined) return null;
  return (
    <ActButton type="primary" onClick={() => onAct(offer.type)} whyNot={offer.whyNot && say(offer.whyNot)}>
      {say(applicationCommandNames[offer.type])}
    </ActButton>
  );
}
