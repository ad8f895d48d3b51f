import { Input } from 'antd';
import { useId, useState } from 'react';
import { placesAsked } from '../../../api/actions.js';
import { ActButton } from '../../../design/act-button.js';
import { useSpeech } from '../../../language/language.js';
import { findingOn } from '../../findings/finding-on.js';
import { type Findings, FindingsField } from '../../findings/findings-field.js';
import { clausesNamed } from '../../../criteria/clauses.js';
import { type ActProps } from './act-props.js';

/** The recommending unit's own findings on a self-assessment (复核自评), clause by clause. */
export function SelfAssessmentCheckForm({ view, title, pending, onAct }: ActProps) {
  const { t } = useSpeech();
  const { campaign, sections } = view.application;
  const [findings, setFindings] = useState<Findings>({});
  const [opinion, setOpinion] = useState('');
  const opinionId = useId();
  if (campaign === null) return null;
  const asked = placesAsked(view, 'check-self-assessment').map((path) => path.replace(/^\$\.findings\./, ''));
  const open = asked.filter((clause) => findingOn(findings, clause) === undefined).length;
  const whyNot =
    open > 0
      ? t(`还有 ${open} 个条款没有意见。`, `${open} clauses have no finding yet.`)
      : opinion.trim() === ''
        ? t('请填写复核意见。', 'Give your opinion.')
        : null;
  return (
    <div className="stack">
      <FindingsField
        edition={campaign.edition}
        tier={campaign.tier}
        value={findings}
        onChange={setFindings}
        added={clausesNamed(campaign, asked)}
        compared={sections['self-assessment'] ?? {}}
      />
      <div>
        <label htmlFor={opinionId}>{t('复核意见', 'Opinion')}</label>
        <Input.TextArea
          id={opinionId}
          rows={4}
          value={opinion}
          onChange={({ target }) => setOpinion(target.value)}
        />
      </div>
      <div>
        <ActButton
          type="primary"
          loading={pending}
          whyNot={whyNot}
          onClick={() => onAct({ type: 'check-self-assessment', body: { findings, opinion } })}
        >
          {title}
        </ActButton>
      </div>
    </div>
  );
}
