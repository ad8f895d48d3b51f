import { type Tier } from '@tidu/criteria';
import { Input, Radio } from 'antd';
import { clauseOf, headline } from '../../criteria/clauses.js';
import { useSpeech } from '../../language/language.js';
import { type Choices } from './field.js';

interface ClauseVerdict {
  readonly clause: string;
  readonly verdict?: string;
  readonly reason: string;
}

/** A verdict with its reason on each clause in question. */
export function ClauseVerdictsField({
  clauses,
  verdicts,
  terms,
  id,
  value = [],
  onChange,
}: {
  readonly clauses: readonly string[];
  readonly verdicts: Choices;
  readonly terms: { readonly edition: string; readonly tier: Tier } | null;
  readonly id?: string;
  readonly value?: readonly ClauseVerdict[];
  readonly onChange?: (value: readonly ClauseVerdict[]) => void;
}) {
  const { t, say } = useSpeech();
  const of = (clause: string) => value.find((given) => given.clause === clause) ?? { clause, reason: '' };
  const change = (clause: string, part: Partial<ClauseVerdict>) =>
    onChange?.(clauses.map((each) => (each === clause ? { ...of(each), ...part } : of(each))));
  return (
    <div className="stack tight" id={id}>
      {clauses.map((clause) => {
        const known = terms === null ? undefined : clauseOf(terms.edition, terms.tier, clause);
        return (
          <fieldset key={clause} className="panel stack tight">
            <legend>{known === undefined ? clause : say(headline(known))}</legend>
            <Radio.Group
              options={Object.entries(verdicts).map(([verdict, label]) => ({
                value: verdict,
                label: say(label),
              }))}
              value={of(clause).verdict}
              onChange={({ target }) => change(clause, { verdict: String(target.value) })}
            />
            <Input.TextArea
              aria-label={t(`${clause} 的理由`, `reason on ${clause}`)}
              placeholder={t('理由', 'reason')}
              autoSize={{ minRows: 2 }}
              value={of(clause).reason}
              onChange={({ target }) => change(clause, { reason: target.value })}
            />
          </fieldset>
        );
      })}
    </div>
  );
}
