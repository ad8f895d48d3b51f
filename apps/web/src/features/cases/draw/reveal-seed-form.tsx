import { commitmentTo } from '@tidu/contracts';
import { Input } from 'antd';
import { useId, useState } from 'react';
import { useMe } from '../../../api/session.js';
import { ActButton } from '../../../design/act-button.js';
import { ProblemNotice } from '../../../design/problem-notice.js';
import { useSpeech } from '../../../language/language.js';
import { type ActFormProps } from '../act-form-props.js';
import { keptSeed } from './seed-keeping.js';

/** Reveals the seed (公开种子), checked against the commitment before it is sent. */
export function RevealSeedForm({ view, title, pending, problem, onBody }: ActFormProps<'draw'>) {
  const { t } = useSpeech();
  const { id: official } = useMe();
  const kept = keptSeed(view.id, official);
  const [seed, setSeed] = useState(kept ?? '');
  const seedId = useId();
  const { preparation, commitments } = view.content;
  if (preparation === null) return null;
  const own = commitments.find((given) => given.official === official);
  const opens =
    own?.commitment === commitmentTo(seed, { drawId: view.id, poolHash: preparation.poolHash, official });
  return (
    <div className="stack">
      {problem !== null && <ProblemNotice problem={problem} />}
      <p>
        {kept === null
          ? t(
              '本浏览器没有保存您的种子，请粘贴承诺时另存的那一份。',
              'This browser does not hold your seed; paste the copy you kept when you committed.',
            )
          : t(
              '这是您承诺时保存在本浏览器的种子。第二个种子公开时，结果随即算出。',
              'This is the seed kept in this browser when you committed. With the second seed the result follows at once.',
            )}
      </p>
      <div className="labelled">
        <label htmlFor={seedId}>{t('种子', 'Seed')}</label>
        <Input.TextArea
          id={seedId}
          value={seed}
          autoSize
          className="hash"
          onChange={({ target }) => setSeed(target.value.trim().toLowerCase())}
        />
      </div>
      <div>
        <ActButton
          type="primary"
          loading={pending}
          onClick={() => onBody({ seed })}
          whyNot={opens ? null : t('种子与您的承诺值不符。', 'The seed does not open your commitment.')}
        >
          {title}
        </ActButton>
      </div>
    </div>
  );
}
