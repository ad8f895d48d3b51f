import { PlusOutlined } from '@ant-design/icons';
import { type ApplicationRow } from '@tidu/contracts';
import { Button } from 'antd';
import { useSpeech } from '../../../language/language.js';

type Candidate = Pick<ApplicationRow, 'id' | 'factoryName'>;

/** The accepted applications that are not on the list yet. */
export function Candidates({
  rows,
  onList,
}: {
  readonly rows: readonly (Candidate & Pick<ApplicationRow, 'enterpriseName'>)[];
  readonly onList: (row: Candidate) => void;
}) {
  const { t } = useSpeech();
  return (
    <div className="stack tight">
      <h3>{t('已受理、尚未列入', 'Accepted and not listed')}</h3>
      <ul className="stack tight">
        {rows.map(({ id, factoryName, enterpriseName }) => (
          <li key={id} className="row spread">
            <span>
              {factoryName} <span className="quiet">{enterpriseName}</span>
            </span>
            <Button
              size="small"
              icon={<PlusOutlined />}
              aria-label={t(`列入 ${factoryName}`, `list ${factoryName}`)}
              onClick={() => onList({ id, factoryName })}
            >
              {t('列入', 'List it')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
