import { Checkbox } from 'antd';
import { useState } from 'react';
import { ActButton } from '../../../design/act-button.js';
import { ProblemNotice } from '../../../design/problem-notice.js';
import { useSpeech } from '../../../language/language.js';
import { type ActFormProps } from '../act-form-props.js';
import { EntryTable } from './entry-table.js';

/** Releases a frozen list: the second official reads it and names the hash that was read. */
export function ReleaseForm({ view, title, pending, problem, onBody }: ActFormProps<'recommendation'>) {
  const { t } = useSpeech();
  const [isRead, setRead] = useState(false);
  const { entries, frozen } = view.content;
  if (frozen === null) return null;
  return (
    <div className="stack">
      {problem !== null && <ProblemNotice problem={problem} />}
      <p>
        {t(
          '请逐条核对。报送后不能修改；每件申报记为已推荐。',
          'Read every line. Once released it cannot be changed, and each application counts as recommended.',
        )}
      </p>
      <EntryTable entries={entries} />
      <p>
        {t('内容哈希', 'Hash of the content')} <span className="hash">{frozen.hash}</span>
      </p>
      <Checkbox checked={isRead} onChange={({ target }) => setRead(target.checked)}>
        {t('我已核对名单，与此哈希对应的内容一致', 'I have read the list that this hash stands for')}
      </Checkbox>
      <div>
        <ActButton
          type="primary"
          loading={pending}
          whyNot={isRead ? null : t('请先核对名单。', 'Read the list first.')}
          onClick={() => onBody({ hash: frozen.hash })}
        >
          {title}
        </ActButton>
      </div>
    </div>
  );
}
