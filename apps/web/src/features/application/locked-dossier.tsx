import { LockOutlined } from '@ant-design/icons';
import { type Application } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '../../language/language.js';

/** Said to an expert in place of the dossier until the interests are declared (先声明后阅卷). */
export function LockedDossier({ application }: { readonly application: Application }) {
  const { t } = useSpeech();
  return (
    <p className="panel">
      <LockOutlined aria-hidden="true" />{' '}
      {t(
        '作出回避声明、且没有应当回避的情形，方可查阅申报材料。',
        'The dossier opens once you have declared your interests and have no conflict.',
      )}{' '}
      <Link to="/applications/$id/review" params={{ id: application.id }}>
        {t('去声明', 'Declare')}
      </Link>
    </p>
  );
}
