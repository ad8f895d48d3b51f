import { Button } from 'antd';
import { ProblemNotice } from '../../../design/problem-notice.js';
import { useSpeech } from '../../../language/language.js';
import { type ActFormProps } from '../act-form-props.js';
import { EntryTable } from './entry-table.js';

/** Freezes the list: shows once more what is fixed by it. */
export function FreezeForm({ view, title, pending, problem, onBody }: ActFormProps<'recommendation'>) {
  const { t } = useSpeech();
  const { entries } = view.content;
  return (
    <div className="stack">
      {problem !== null && <ProblemNotice problem={problem} />}
      <p>
        {t(
          '冻结后内容固定并算出哈希，由您以外的另一人核对后报送；需要修改时可以重新打开。',
          'Freezing fixes the content under a hash; somebody else than you reads and releases it. It can be reopened if something must change.',
        )}
      </p>
      <EntryTable entries={entries} />
      <div>
        <Button type="primary" loading={pending} onClick={() => onBody({})}>
          {title}
        </Button>
      </div>
    </div>
  );
}
