import { type Application } from '@tidu/contracts';
import { Input } from 'antd';
import { ClauseText } from '../../../criteria/clause-text.js';
import { clauseOf } from '../../../criteria/clauses.js';
import { useSpeech } from '../../../language/language.js';
import { correctionAsked } from '../../../presentation/standing.js';

type Replies = Readonly<Record<string, string>>;

interface Props {
  readonly application: Application;
  readonly campaign: NonNullable<Application['campaign']>;
  readonly value: Replies;
  readonly onChange: (replies: Replies) => void;
}

/** A reply (补正答复) to each correction that was asked for. */
export function RepliesFields({ application, campaign, value, onChange }: Props) {
  const { t } = useSpeech();
  const asked = correctionAsked(application)?.clauses ?? [];
  return (
    <div className="stack roomy">
      {asked.map(({ clause, reason }) => {
        const text = clauseOf(campaign.edition, campaign.tier, clause)?.text;
        return (
          <section key={clause} className="panel stack tight">
            {text !== undefined && <ClauseText id={clause} text={text} />}
            <p>
              <strong>{t('补正要求：', 'Asked for: ')}</strong>
              {reason}
            </p>
            <div className="labelled">
              <label htmlFor={clause}>
                {t('答复：改了什么、在哪一处', 'Reply: what was changed, and where')}
                <span className="required">{t('必填', 'required')}</span>
              </label>
              <Input.TextArea
                id={clause}
                autoSize={{ minRows: 3 }}
                value={value[clause] ?? ''}
                onChange={({ target }) => onChange({ ...value, [clause]: target.value })}
              />
            </div>
          </section>
        );
      })}
    </div>
  );
}
