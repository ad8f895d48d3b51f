import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { type CaseContentOf, type CaseViewOf, type DrawMismatch, verifyDraw } from '@tidu/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { useSpeech } from '../../../language/language.js';

/** The events a draw's record stands for: what anybody needs to compute it again. */
function eventsOf({ opening, preparation, commitments, reveals, result }: CaseContentOf<'draw'>) {
  return [
    { type: 'draw.opened', data: opening },
    { type: 'draw.prepared', data: preparation },
    ...commitments.map((data) => ({ type: 'draw.seed-committed', data })),
    ...reveals.map((data) => ({ type: 'draw.seed-revealed', data })),
    { type: 'draw.drawn', data: result },
  ];
}

/** Computes the draw again in the reader's own browser (核验) and says what does not agree. */
export function Verification({ view }: { readonly view: CaseViewOf<'draw'> }) {
  const { t, say } = useSpeech();
  const [faults, setFaults] = useState<readonly DrawMismatch[] | null>(null);
  const draw = view.content;
  return (
    <div className="stack tight">
      <div className="row">
        <Button onClick={() => setFaults(verifyDraw(eventsOf(draw)))}>
          {t('在本浏览器重算核验', 'Compute it again in this browser')}
        </Button>
        <span role="status">
          {faults !== null &&
            (faults.length === 0 ? (
              <span className="verdict met">
                <CheckCircleFilled aria-hidden="true" />
                {t(
                  '核验一致：名单、承诺、种子和席位逐项重算相同。',
                  'It agrees: candidates, commitments, seeds and seats all come out the same.',
                )}
              </span>
            ) : (
              <span className="verdict not-met">
                <CloseCircleFilled aria-hidden="true" />
                {t(`有 ${faults.length} 处不符。`, `${faults.length} things do not agree.`)}
              </span>
            ))}
        </span>
      </div>
      {faults !== null && faults.length > 0 && (
        <ul>
          {faults.map(({ event, message }) => (
            <li key={`${event}${message.zh}`}>
              <span className="clause-id">{event}</span> {say(message)}
            </li>
          ))}
        </ul>
      )}
      {draw.result && (
        <p className="quiet">
          {t('记录哈希 ', 'Hash of the record ')}
          <span className="hash">{draw.result.recordHash}</span>
        </p>
      )}
    </div>
  );
}
