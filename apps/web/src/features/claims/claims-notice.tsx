import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useSpeech } from '../../language/language.js';
import { claims } from '../../session/accounts-api.js';

/** Tells whoever verifies enterprises that accounts wait for it; nothing where none do. */
export function ClaimsNotice() {
  const { t } = useSpeech();
  const { data } = useQuery(claims());
  if (data === undefined || data.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={
        <>
          {t(
            `有 ${data.length} 个企业账号待核实。`,
            `${data.length} enterprise accounts wait to be verified.`,
          )}{' '}
          <Link to="/claims">{t('去核实', 'Verify them')}</Link>
        </>
      }
    />
  );
}
