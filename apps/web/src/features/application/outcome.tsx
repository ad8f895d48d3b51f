import { type Application } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '../../language/language.js';
import { correctionAsked, runningNotice } from '../../presentation/standing.js';
import { ClauseReasons } from './clause-reasons.js';
import { Proceedings } from './proceedings.js';

/** What was asked, decided or refused last, in the words of those who did. */
export function Outcome({ application }: { readonly application: Application }) {
  const { t } = useSpeech();
  const { campaign, deferral, refusal, notAccepted, award, cultivation } = application;
  if (campaign === null) return null;
  const correction = correctionAsked(application);
  const notice = runningNotice(application);
  return (
    <>
      {correction && (
        <section className="panel stack tight">
          <h2>{t('需要补正的内容', 'What is to be corrected')}</h2>
          {correction.dueOn !== undefined && (
            <p>
              {t(
                `请在 ${correction.dueOn} 前（含当日）改好并再次提交；逾期申报失效，填报内容仍可查看。`,
                `Mend it and submit again by ${correction.dueOn} inclusive; after that the application lapses, and its content stays readable.`,
              )}
            </p>
          )}
          <ClauseReasons reasons={correction.clauses} edition={campaign.edition} tier={campaign.tier} />
        </section>
      )}
      {notAccepted !== null && (
        <section className="panel stack tight">
          <h2>{t('不予受理的理由', 'Why it was not accepted')}</h2>
          <p className="prewrap">{notAccepted}</p>
        </section>
      )}
      {deferral && (
        <section className="panel stack tight">
          <h2>{t('暂缓认定的理由', 'Why the decision is deferred')}</h2>
          <p className="prewrap">{deferral.reason}</p>
        </section>
      )}
      {refusal && <Refusal refusal={refusal} terms={campaign} />}
      {notice && (
        <p>
          {t(
            `公示 ${notice.startsOn} 至 ${notice.endsOn}。`,
            `On public notice from ${notice.startsOn} to ${notice.endsOn}.`,
          )}{' '}
          <Link to="/public/notices">{t('查看公示', 'See the notice')}</Link>
        </p>
      )}
      {cultivation && (
        <section className="panel stack tight">
          <h2>
            {t(
              `培育目标（至 ${cultivation.until}）`,
              `Goals of the cultivation (until ${cultivation.until})`,
            )}
          </h2>
          <p className="prewrap">{cultivation.goals}</p>
        </section>
      )}
      {award && (
        <section className="panel stack tight">
          <h2>{t('认定', 'Award')}</h2>
          <p>
            {t('证书编号', 'Certificate')}{' '}
            <Link to="/public/certificate" search={{ number: award.certificateNumber }}>
              {award.certificateNumber}
            </Link>
            {t(
              `，有效期 ${award.validFrom} 至 ${award.validUntil}。`,
              `, valid ${award.validFrom} to ${award.validUntil}.`,
            )}
          </p>
          {award.conditions !== undefined && award.conditions.length > 0 && (
            <>
              <h3>{t('附带条件', 'Conditions')}</h3>
              <ul className="stack tight">
                {award.conditions.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <Proceedings application={application} />
    </>
  );
}

/** Why the award was refused, and what can be done about it. */
function Refusal({
  refusal,
  terms,
}: {
  readonly refusal: NonNullable<Application['refusal']>;
  readonly terms: NonNullable<Application['campaign']>;
}) {
  const { t, say } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{t('不予认定的理由', 'Why the award was refused')}</h2>
      <ClauseReasons reasons={refusal.reasons} edition={terms.edition} tier={terms.tier} />
      {refusal.nurture === true && (
        <p>
          {t(
            '该工厂已列入培育库，推荐单位将就上述差距给予辅导。',
            'The factory is kept in the nurture pool (培育库); its recommending unit helps with these gaps.',
          )}
        </p>
      )}
      <h3>{t('救济途径', 'Remedies')}</h3>
      <ul className="stack tight">
        {refusal.remedies.map(({ kind, authority, within }) => (
          <li key={kind}>
            {kind === 'appeal'
              ? t('申诉（复核）', 'appeal')
              : t('行政复议', 'administrative reconsideration')}
            {t('：', ': ')}
            {say(authority)}
            {t('，', ', ')}
            {say(within)}
          </li>
        ))}
      </ul>
    </section>
  );
}
