import { type Application } from '@tidu/contracts';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';

/** What was done on the way: endorsements, the ladder, the site visit and the check after the notice. */
export function Proceedings({ application }: { readonly application: Application }) {
  const { t, say } = useSpeech();
  const { endorsements, ladder, siteVerification, recheck } = application;
  return (
    <>
      {ladder?.exception != null && (
        <section className="panel stack tight">
          <h2>{t('逐级申报例外的理由', 'Why the tier below is passed over')}</h2>
          <p className="prewrap">{ladder.exception}</p>
        </section>
      )}
      {endorsements.map(({ level, unit, opinion }) => (
        <section key={level} className="panel stack tight">
          <h2>
            {t('推荐意见', 'Endorsement')} <span className="quiet">{say(regionName(unit))}</span>
          </h2>
          <p className="prewrap">{opinion}</p>
        </section>
      ))}
      {siteVerification && (
        <section className="panel stack tight">
          <h2>
            {t(`现场核查 ${siteVerification.visitedOn}`, `Site verification ${siteVerification.visitedOn}`)}
          </h2>
          <p className="quiet">
            {siteVerification.inspectors.join(t('、', ', '))}
            {' · '}
            {siteVerification.countersignedBy === null
              ? t('尚未会签', 'not countersigned yet')
              : t('已会签', 'countersigned')}
          </p>
          <p className="prewrap">{siteVerification.summary}</p>
        </section>
      )}
      {recheck && (
        <section className="panel stack tight">
          <h2>{t(`公示期满复查 ${recheck.checkedOn}`, `Check after the notice ${recheck.checkedOn}`)}</h2>
          <p>
            {recheck.creditClear ? t('信用无异常', 'credit clear') : t('信用有问题', 'credit not clear')}
            {t('；', '; ')}
            {recheck.accidentsClear
              ? t('事故无异常', 'accidents clear')
              : t('事故有问题', 'accidents not clear')}
            {t('。', '.')}
          </p>
          <p className="quiet">{recheck.source}</p>
          {recheck.remark !== '' && <p className="prewrap">{recheck.remark}</p>}
        </section>
      )}
    </>
  );
}
