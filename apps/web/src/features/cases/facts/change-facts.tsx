import { changeKinds, type CaseViewOf } from '@tidu/contracts';
import { Facts } from '../../../design/facts.js';
import { useSpeech } from '../../../language/language.js';
import { regionName } from '../../../language/regions.js';
import { isReturned } from '../../../presentation/standing.js';
import { ClauseReasons } from '../../application/clause-reasons.js';
import { currentTerms } from '../use-form-context.js';
import { Statement } from './statement.js';

/** A reported change (重大变化情况报告), the check of it, and what was decided. */
export function ChangeFacts({ view }: { readonly view: CaseViewOf<'change'> }) {
  const { t, say } = useSpeech();
  const { report, subject, late, returned, check, decision } = view.content;
  if (report === null || subject === null) return null;
  const { newName, newEnterpriseName, newPlace, successor } = report;
  const terms = currentTerms(subject.tier);
  const optional = (name: string, value: string | undefined) =>
    value === undefined ? [] : [[name, value] as const];
  return (
    <>
      <Statement
        title={t('报告的变化', 'The change reported')}
        text={report.details}
        evidence={report.evidence}
      >
        <Facts
          rows={[
            [t('种类', 'Kind'), say(changeKinds[report.kind])],
            [
              t('发生日期', 'Happened on'),
              late
                ? t(`${report.happenedOn}（逾期报告）`, `${report.happenedOn} (reported late)`)
                : report.happenedOn,
            ],
            [t('证书', 'Certificate'), subject.certificateNumber],
            ...optional(t('工厂新名称', 'New name of the factory'), newName),
            ...optional(t('企业新名称', 'New name of the enterprise'), newEnterpriseName),
            ...optional(t('新址', 'New place'), newPlace && say(regionName(newPlace.city))),
            ...optional(t('承继企业', 'Successor'), successor),
          ]}
        />
      </Statement>
      {isReturned(view) && returned !== null && (
        <Statement title={t('退回补正的理由', 'Why it was returned')} text={returned} />
      )}
      {check && (
        <Statement title={t('核实', 'Check')} text={check.opinion}>
          <p>
            {check.meetsCriteria === null
              ? t('简单更名，不涉及要素条件。', 'A simple rename; the criteria are not touched.')
              : check.meetsCriteria
                ? t('仍符合要素条件。', 'The criteria are still met.')
                : t('不再符合要素条件。', 'The criteria are no longer met.')}
          </p>
        </Statement>
      )}
      {decision && terms && (
        <section className="panel stack tight">
          <h2>{t('决定的理由', 'Reasons of the decision')}</h2>
          <ClauseReasons reasons={decision.reasons} edition={terms.edition} tier={terms.tier} />
        </section>
      )}
    </>
  );
}
