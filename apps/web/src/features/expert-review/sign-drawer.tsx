import { Checkbox, Drawer, Input } from 'antd';
import { useId, useState } from 'react';
import { useApplicationCommand } from '../../api/commands.js';
import { ActButton } from '../../design/act-button.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';

/** Signs the opinion: complete, free of conflict, final. */
export function SignDrawer({
  applicationId,
  onClose,
}: {
  readonly applicationId: string;
  readonly onClose: () => void;
}) {
  const { t } = useSpeech();
  const sign = useApplicationCommand(applicationId);
  const [summary, setSummary] = useState('');
  const [noConflict, setNoConflict] = useState(false);
  const summaryId = useId();
  const whyNot =
    summary.trim() === ''
      ? t('请填写总体意见。', 'Give your overall opinion.')
      : noConflict
        ? null
        : t('请先确认没有应当回避的情形。', 'Confirm that there is no conflict of interest.');
  return (
    <Drawer open title={t('签署评审意见', 'Sign the opinion')} size={560} onClose={onClose}>
      <div className="stack">
        {sign.isError && <ProblemNotice problem={sign.error.problem} />}
        <p>{t('签署后不能再修改。', 'Once signed it cannot be changed.')}</p>
        <div className="labelled">
          <label htmlFor={summaryId}>{t('总体意见', 'Overall opinion')}</label>
          <Input.TextArea
            id={summaryId}
            rows={5}
            value={summary}
            onChange={({ target }) => setSummary(target.value)}
          />
        </div>
        <Checkbox checked={noConflict} onChange={({ target }) => setNoConflict(target.checked)}>
          {t('我与申报企业没有应当回避的情形。', 'I have no conflict of interest with the applicant.')}
        </Checkbox>
        <div>
          <ActButton
            type="primary"
            whyNot={whyNot}
            loading={sign.isPending}
            onClick={() =>
              sign.mutate({ type: 'sign-opinion', body: { noConflict, summary } }, { onSuccess: onClose })
            }
          >
            {t('签署', 'Sign')}
          </ActButton>
        </div>
      </div>
    </Drawer>
  );
}
