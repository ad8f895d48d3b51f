import { commitmentTo } from '@tidu/contracts';
import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { useMe } from '../../../api/session.js';
import { ActButton } from '../../../design/act-button.js';
import { ProblemNotice } from '../../../design/problem-notice.js';
import { useSpeech } from '../../../language/language.js';
import { type ActFormProps } from '../act-form-props.js';
import { keepSeed, keptSeed, newSeed } from './seed-keeping.js';

/** Commits to a seed: it is made here and stays here; what is sent opens with this seed, person and draw only. */
export function CommitSeedForm({ view, title, pending, problem, onBody }: ActFormProps<'draw'>) {
  const { t } = useSpeech();
  const { id: official } = useMe();
  const [seed, setSeed] = useState(() => keptSeed(view.id, official) ?? newSeed());
  const [isNoted, setNoted] = useState(false);
  const seedId = useId();
  const { preparation } = view.content;
  if (preparation === null) return null;
  const commitment = commitmentTo(seed, { drawId: view.id, poolHash: preparation.poolHash, official });
  const commit = () => {
    keepSeed(view.id, official, seed);
    onBody({ commitment });
  };
  return (
    <div className="stack">
      {problem !== null && <ProblemNotice problem={problem} />}
      <p>
        {t(
          '种子由本页随机产生，只保存在这台电脑的浏览器里；服务器只收到承诺值，无法反推种子。两人都承诺后，再公开种子。',
          'The seed is made on this page and kept in this browser alone. The server gets the commitment, which does not tell the seed. Once both have committed, both reveal.',
        )}
      </p>
      <div className="labelled">
        <label htmlFor={seedId}>
          {t('您的种子（请另存一份，勿示他人）', 'Your seed (keep a copy; show it to nobody)')}
        </label>
        <Input.TextArea id={seedId} readOnly value={seed} autoSize className="hash" />
      </div>
      <div className="labelled">
        <span className="quiet">{t('将提交的承诺值', 'The commitment that is sent')}</span>
        <p className="hash">{commitment}</p>
      </div>
      <div className="row">
        <Button onClick={() => setSeed(newSeed())}>{t('换一个种子', 'Another seed')}</Button>
      </div>
      <Checkbox checked={isNoted} onChange={({ target }) => setNoted(target.checked)}>
        {t('我已另存种子', 'I have kept a copy of the seed')}
      </Checkbox>
      <div>
        <ActButton
          type="primary"
          loading={pending}
          onClick={commit}
          whyNot={
            isNoted
              ? null
              : t('请先另存种子；遗失即无法公开。', 'Keep a copy first: without it you cannot reveal.')
          }
        >
          {title}
        </ActButton>
      </div>
    </div>
  );
}
