import { type Evidence } from '@tidu/contracts';
import { type ClauseResult, decidedByLabels, type EvaluationResult, modalityLabels } from '@tidu/criteria';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { clauseOf, headline } from '../../criteria/clauses.js';
import { ClauseText } from '../../criteria/clause-text.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';
import { KpiComparison } from './kpi-comparison.js';

interface Props {
  readonly result: EvaluationResult;
  readonly paragraph: ClauseResult;
  readonly parts: readonly ClauseResult[];
  readonly evidence: readonly Evidence[];
  readonly applicationId: string;
}

/** A paragraph's verdict; 为什么 opens its proof: the law on the left, what it was compared with on the right. */
export function ProofRow({ result, paragraph, parts, evidence, applicationId }: Props) {
  const { t, say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const proof = useId();
  const clause = clauseOf(result.edition, result.tier, paragraph.id);
  const text = clause?.text ?? { zh: paragraph.text, en: paragraph.text };
  return (
    <li>
      <div className="proof-row">
        <Verdict verdict={paragraph.verdict} />
        <span>
          {say(headline({ text }))}{' '}
          {paragraph.modality !== 'must' && (
            <span className="quiet">({say(modalityLabels[paragraph.modality])})</span>
          )}
        </span>
        <Button
          type="link"
          size="small"
          aria-expanded={isOpen}
          aria-controls={proof}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t('收起', 'Close') : t('为什么', 'Why')}
        </Button>
      </div>
      {isOpen && (
        <div className="proof" id={proof}>
          <ClauseText id={paragraph.id} text={text} />
          <div className="stack tight">
            <Reasons clause={paragraph} />
            {parts.map((part) => {
              const known = clauseOf(result.edition, result.tier, part.id);
              return (
                <div key={part.id}>
                  <p className="row">
                    <Verdict verdict={part.verdict} />
                    <span className="quiet">{known ? say(headline(known)) : part.id}</span>
                  </p>
                  <Reasons clause={part} />
                </div>
              );
            })}
            {evidence.length > 0 && (
              <p>
                {t('佐证：', 'Evidence: ')}
                {evidence.map(({ id, title }) => (
                  <a
                    key={id}
                    href={`/api/applications/${applicationId}/evidence/${id}`}
                    style={{ marginRight: 12 }}
                  >
                    {title}
                  </a>
                ))}
              </p>
            )}
          </div>
          {paragraph.decidedBy === 'kpi' && (
            <div className="wide">
              <KpiComparison result={result} />
            </div>
          )}
        </div>
      )}
    </li>
  );
}

function Reasons({ clause }: { readonly clause: ClauseResult }) {
  const { t, say } = useSpeech();
  return (
    <>
      {clause.reasons.map(({ code, message }) => (
        <p key={`${code}${message.zh}`}>{say(message)}</p>
      ))}
      <p className="quiet">
        {t('判定依据：', 'Decided by: ')}
        {say(decidedByLabels[clause.decidedBy])}
      </p>
    </>
  );
}
