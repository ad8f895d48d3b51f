import { type CampaignView } from '@tidu/contracts';
import { Input } from 'antd';
import { useId, useState } from 'react';
import { useCampaignCommand } from '../../api/commands.js';
import { ActButton } from '../../design/act-button.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';

/** Takes applications for longer (延长受理): with the reason and the announcement, which everybody reads on this page. */
export function ExtendWindow({
  campaign,
  onDone,
}: {
  readonly campaign: CampaignView;
  readonly onDone: () => void;
}) {
  const { t } = useSpeech();
  const extend = useCampaignCommand(campaign.id);
  const [closesOn, setClosesOn] = useState('');
  const [reason, setReason] = useState('');
  const [announcement, setAnnouncement] = useState('');
  const ids = { day: useId(), reason: useId(), announcement: useId() };
  const { closesOn: until } = campaign.window;
  const whyNot =
    closesOn <= until
      ? t(`新截止日应晚于 ${until}。`, `The new last day lies after ${until}.`)
      : reason.trim() === '' || announcement.trim() === ''
        ? t('请填写理由和公告。', 'Give the reason and the announcement.')
        : null;
  return (
    <div className="stack">
      {extend.isError && <ProblemNotice problem={extend.error.problem} />}
      <p className="quiet">
        {t(
          '延长后不能缩短；填报中的申报随之顺延，理由和公告对所有人可见。',
          'It cannot be made shorter again. Drafts follow, and everybody reads the reason and the announcement.',
        )}
      </p>
      <div className="labelled">
        <label htmlFor={ids.day}>{t('新截止日', 'New last day')}</label>
        <Input
          id={ids.day}
          type="date"
          value={closesOn}
          onChange={({ target }) => setClosesOn(target.value)}
        />
      </div>
      <div className="labelled">
        <label htmlFor={ids.reason}>{t('理由', 'Reason')}</label>
        <Input.TextArea id={ids.reason} value={reason} onChange={({ target }) => setReason(target.value)} />
      </div>
      <div className="labelled">
        <label htmlFor={ids.announcement}>
          {t('公告（文号或网址）', 'Announcement (number or address)')}
        </label>
        <Input
          id={ids.announcement}
          value={announcement}
          onChange={({ target }) => setAnnouncement(target.value)}
        />
      </div>
      <div>
        <ActButton
          type="primary"
          whyNot={whyNot}
          loading={extend.isPending}
          onClick={() =>
            extend.mutate(
              { type: 'extend-window', body: { closesOn, reason, announcement } },
              { onSuccess: onDone },
            )
          }
        >
          {t('延长受理时间', 'Extend the window')}
        </ActButton>
      </div>
    </div>
  );
}
