import { type CaseViewOf, revocationGrounds, revocationOutcomes } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../../design/facts.js';
import { useSpeech } from '../../../language/language.js';
import { ClauseReasons } from '../../application/clause-reasons.js';
import { currentTerms } from '../use-form-context.js';
import { Remedies } from './remedies.js';
import { Statement } from './statement.js';

/** A proceeding to revoke a title (撤销程序): what is held against it, the defence, and every decision. */
export function RevocationFacts({ view }: { readonly view: CaseViewOf<'revocation'> }) {
  const { t, say } = useSpeech();
  const { opened, defence, hearing, rectification, decisions, notice, publishedOn } = view.content;
  if (opened === null) return null;
  const terms = currentTerms(opened.tier);
  const reasonsOf = (reasons: typeof opened.reasons) =>
    terms && <ClauseReasons reasons={reasons} edition={terms.edition} tier={terms.tier} />;
  return (
    <>
      <Statement title={t('立案事由', 'What the case rests on')} text={opened.facts}>
        <Facts
          rows={[
            [
              t('事由', 'Grounds'),
              opened.grounds.map((ground) => say(revocationGrounds[ground])).join(t('、', ', ')),
            ],
            [
              t('证书', 'Certificate'),
              <Link key="c" to="/public/certificate" search={{ number: opened.certificateNumber }}>
                {opened.certificateNumber}
              </Link>,
            ],
            [t('立案', 'Opened'), opened.openedOn],
            ...(notice === null
              ? []
              : [
                  [
                    t('告知送达', 'Notice served'),
                    t(
                      `${notice.servedOn}，申辩至 ${notice.defenceDueOn}`,
                      `${notice.servedOn}; defence until ${notice.defenceDueOn}`,
                    ),
                  ] as const,
                ]),
            ...(publishedOn === null ? [] : [[t('公告', 'Published'), publishedOn] as const]),
          ]}
        />
        {reasonsOf(opened.reasons)}
      </Statement>
      {defence && (
        <Statement
          title={t(`陈述申辩（${defence.on}）`, `Defence (${defence.on})`)}
          text={defence.statement}
          evidence={defence.evidence}
        >
          {defence.hearing && <p>{t('要求听证。', 'A hearing is asked for.')}</p>}
        </Statement>
      )}
      {hearing && (
        <Statement
          title={t(`听证（${hearing.heldOn}）`, `Hearing (${hearing.heldOn})`)}
          text={hearing.summary}
        />
      )}
      {rectification && (
        <Statement
          title={t(`整改报告（${rectification.on}）`, `Rectification (${rectification.on})`)}
          text={rectification.statement}
          evidence={rectification.evidence}
        />
      )}
      {decisions.map(({ outcome, reasons, remedies, decidedOn, barUntil, deadline }) => (
        <section key={decidedOn + outcome} className="panel stack tight">
          <h2>
            {t('决定：', 'Decision: ')}
            {say(revocationOutcomes[outcome])} <span className="quiet">{decidedOn}</span>
          </h2>
          {deadline !== null && <p>{t(`整改至 ${deadline}。`, `Rectification until ${deadline}.`)}</p>}
          {barUntil !== null && (
            <p>{t(`${barUntil} 前（含当日）不得申报。`, `No application until ${barUntil} inclusive.`)}</p>
          )}
          {reasonsOf(reasons)}
          <Remedies remedies={remedies} />
        </section>
      ))}
    </>
  );
}
