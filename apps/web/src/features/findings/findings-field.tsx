import { type ClauseSummary, judgedLeaves, modalityLabels, type Tier } from '@tidu/criteria';
import { Button, Radio } from 'antd';
import { paragraphsOf } from '../../criteria/clauses.js';
import { ClauseText } from '../../criteria/clause-text.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';

export type Findings = Readonly<Record<string, { readonly verdict: 'met' | 'not-met' }>>;

interface Given {
  readonly value: Findings;
  readonly onChange: (findings: Findings) => void;
  /** Somebody else's findings, shown beside. */
  readonly compared?: Findings;
}

interface Props extends Given {
  readonly edition: string;
  readonly tier: Tier;
  /** Clauses to judge beyond the criteria (省级附加要求). */
  readonly added?: readonly ClauseSummary[];
}

/** Findings (认定意见) on every clause that people judge, beside its text. */
export function FindingsField({ edition, tier, added = [], ...given }: Props) {
  const judged = new Set(judgedLeaves(edition, tier));
  const beyond = added.filter(({ id }) => !judged.has(id)).map((clause) => ({ clause, leaves: [clause] }));
  const paragraphs = paragraphsOf(edition, tier).map(({ clause, parts }) => ({
    clause,
    leaves: judged.has(clause.id) ? [clause] : parts.filter(({ id }) => judged.has(id)),
  }));
  return (
    <div className="stack">
      {[...paragraphs, ...beyond].map(({ clause, leaves }) =>
        leaves.length === 0 ? null : (
          <ParagraphFindings key={clause.id} clause={clause} leaves={leaves} {...given} />
        ),
      )}
    </div>
  );
}

/** The findings on one paragraph, on itself or on each of its parts. */
function ParagraphFindings({
  clause,
  leaves,
  value,
  onChange,
  compared,
}: Given & { readonly clause: ClauseSummary; readonly leaves: readonly ClauseSummary[] }) {
  const { t, say } = useSpeech();
  const allMet = () =>
    onChange({
      ...value,
      ...Object.fromEntries(leaves.map(({ id }) => [id, { verdict: 'met' as const }])),
    });
  return (
    <section className="panel stack tight" id={clause.id}>
      <ClauseText id={clause.id} text={clause.text} />
      <p className="row spread leaf">
        <span className="quiet">{clause.modality !== 'must' && say(modalityLabels[clause.modality])}</span>
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
}
