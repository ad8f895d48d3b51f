import { type CaseContentOf, type CaseViewOf, groundNames, SEEDS, specialtyNames } from '@tidu/contracts';
import { useMe } from '../../../api/session.js';
import { Facts } from '../../../design/facts.js';
import { useSpeech } from '../../../language/language.js';
import { useExpertNames } from '../../application/use-expert-names.js';
import { Verification } from './verification.js';

/** What a draw (专家抽取) holds: the candidates fixed before, the officials' seeds, and what came of them. */
export function DrawBody({ view }: { readonly view: CaseViewOf<'draw'> }) {
  const { t, say } = useSpeech();
  const me = useMe();
  const nameOf = useExpertNames();
  const { opening, preparation, commitments, result, abandonment } = view.content;
  const official = (id: string) =>
    id === me.id ? t('您', 'you') : t(`工作人员 ${id.slice(0, 8)}`, `official ${id.slice(0, 8)}`);
  return (
    <>
      {abandonment && (
        <section className="panel stack tight">
          <h2>{t('放弃的理由', 'Why it was given up')}</h2>
          <p className="prewrap">{abandonment.reason}</p>
          {abandonment.unrevealed.length > 0 && (
            <p>
              {t('逾期未公开种子：', 'Did not reveal in time: ')}
              {abandonment.unrevealed.map(official).join(t('、', ', '))}
            </p>
          )}
        </section>
      )}
      {result && (
        <section className="panel stack tight">
          <h2>{t('抽取结果', 'Result')}</h2>
          <ol className="proof-rows">
            {result.seats.map(({ expert, specialty }) => (
              <li key={expert} className="row spread">
                <strong>{say(nameOf(expert))}</strong>
                <span className="quiet">{say(specialtyNames[specialty])}</span>
              </li>
            ))}
          </ol>
          {result.alternates.length > 0 && (
            <p className="quiet">
              {t('候补（依次递补）：', 'In reserve, in this order: ')}
              {result.alternates.map(({ expert }) => say(nameOf(expert))).join(t('、', ', '))}
            </p>
          )}
          <Verification view={view} />
        </section>
      )}
      {(preparation !== null || commitments.length > 0) && (
        <Seeds content={view.content} official={official} />
      )}
      {preparation && <Candidates preparation={preparation} />}
      {preparation === null && opening !== null && abandonment === null && (
        <p className="panel">
          {t(
            `将为“${opening.factory.name}”从专家库抽取。固定候选名单时自动排除暂停、回避和达到上限的专家，并写明原因。`,
            `Experts are drawn for “${opening.factory.name}”. When the candidates are fixed, those suspended, tied or at their limit are left out, each with the reason.`,
          )}
        </p>
      )}
    </>
  );
}

/** The officials who give a seed, each with the commitment and, once revealed, the seed. */
function Seeds({
  content: { commitments, reveals },
  official,
}: {
  readonly content: CaseContentOf<'draw'>;
  /** What an official goes by. */
  readonly official: (id: string) => string;
}) {
  const { t } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{t('两人的种子', 'The seeds of two officials')}</h2>
      <ul className="proof-rows">
        {commitments.map(({ official: id, commitment, on }) => (
          <li key={id} className="stack tight">
            <strong>
              {official(id)} <span className="quiet">{on}</span>
            </strong>
            <Facts
              rows={[
                [
                  t('承诺值', 'Commitment'),
                  <span key="c" className="hash">
                    {commitment}
                  </span>,
                ],
                [
                  t('种子', 'Seed'),
                  <span key="s" className="hash">
                    {reveals.find((reveal) => reveal.official === id)?.seed ?? t('未公开', 'not revealed')}
                  </span>,
                ],
              ]}
            />
          </li>
        ))}
      </ul>
      {commitments.length < SEEDS && (
        <p className="quiet">
          {t(`还差 ${SEEDS - commitments.length} 份承诺。`, `${SEEDS - commitments.length} to come.`)}
        </p>
      )}
    </section>
  );
}

/** The candidates as they were fixed, and who was left out and why. */
function Candidates({
  preparation,
}: {
  readonly preparation: NonNullable<CaseContentOf<'draw'>['preparation']>;
}) {
  const { t, say } = useSpeech();
  const nameOf = useExpertNames();
  return (
    <section className="panel stack tight">
      <h2>
        {t(
          `候选名单（${preparation.candidates.length} 人）`,
          `Candidates (${preparation.candidates.length})`,
        )}
      </h2>
      <Facts
        rows={[
          [t('席位', 'Seats'), preparation.shape.seats],
          [t('候补', 'In reserve'), preparation.shape.alternates],
          [t('算法', 'Algorithm'), preparation.algorithm],
          [
            t('名单哈希', 'Hash'),
            <span key="h" className="hash">
              {preparation.poolHash}
            </span>,
          ],
        ]}
      />
      <ul className="columns">
        {preparation.candidates.map(({ expert, specialty, inField }) => (
          <li key={expert}>
            {say(nameOf(expert))}{' '}
            <span className="quiet">
              {say(specialtyNames[specialty])}
              {inField && t(' · 同行业', ' · in the field')}
            </span>
          </li>
        ))}
      </ul>
      {preparation.excluded.length > 0 && (
        <details>
          <summary>
            {t(
              `未列入的 ${preparation.excluded.length} 人及原因`,
              `${preparation.excluded.length} left out, and why`,
            )}
          </summary>
          <ul className="columns">
            {preparation.excluded.map(({ expert, grounds }) => (
              <li key={expert}>
                {say(nameOf(expert))}{' '}
                <span className="quiet">
                  {grounds.map((ground) => say(groundNames[ground])).join(t('、', ', '))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
