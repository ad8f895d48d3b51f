import { judgedLeaves, modalityLabels, type Tier } from '@tidu/criteria';
import { Button, Radio } from 'antd';
import { paragraphsOf } from '../../criteria/clauses.js';
import { ClauseText } from '../../criteria/clause-text.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';

export type Findings = Readonly<Record<string, { readonly verdict: 'met' | 'not-met' }>>;

interface Props {
  readonly edition: string;
  readonly tier: Tier;
  readonly value: Findings;
  readonly onChange: (findings: Findings) => void;
  /** Somebody else's findings, shown beside. */
  readonly compared?: Findings;
}

/** Findings (认定意见) on every clause that people judge, beside its text. */
export function FindingsField({ edition, tier, value, onChange, compared }: Props) {
  const { t, say } = useSpeech();
  const judged = new Set(judgedLeaves(edition, tier));
  return (
    <div className="stack">
      {paragraphsOf(edition, tier).map(({ clause, parts }) => {
        const leaves = judged.has(clause.id) ? [clause] : parts.filter(({ id }) => judged.has(id));
        if (leaves.length === 0) return null;
        const allMet = () =>
          onChange({
            ...value,
            ...Object.fromEntries(leaves.map(({ id }) => [id, { verdict: 'met' as const }])),
          });
        return (
          <section key={clause.id} className="panel stack tight" id={clause.id}>
            <ClauseText id={clause.id} text={clause.text} />
            <p className="row spread leaf">
              <span className="quiet">
                {clause.modality !== 'must' && say(modalityLabels[clause.modality])}
              </span>
              {leaves.length > 1 && (
                <Button size="small" onClick={allMet}>
                  {t('本条各项均符合', 'All parts met')}
                </Button>
              )}
            </p>
            {leaves.map(({ id, text }) => (
              <div key={id} className="row spread leaf">
                <span style={{ flex: '1 1 240px' }}>{say(text)}</span>
                {compared?.[id] && (
                  <span className="quiet">
                    {t('自评 ', 'self ')}
                    <Verdict verdict={compared[id].verdict} />
                  </span>
                )}
                <Radio.Group
                  aria-label={say(text)}
                  optionType="button"
                  size="small"
                  value={value[id]?.verdict}
                  onChange={({ target }) =>
                    onChange({ ...value, [id]: { verdict: target.value as 'met' | 'not-met' } })
                  }
                  options={[
                    { value: 'met', label: t('符合', 'met') },
                    { value: 'not-met', label: t('不符合', 'not met') },
                  ]}
                />
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}
