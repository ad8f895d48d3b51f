import { type ApplicationRow, type FactoryRow, isRunning, phaseNames } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { Ladder } from '../../design/ladder.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';
import { industryText, regionName } from '../../language/regions.js';
import { titleStatusNames } from '../public/title-status.js';

/** One factory: its step on the ladder and the applications it has. */
export function FactoryStanding({
  factory,
  owesReport,
  applications,
}: {
  readonly factory: FactoryRow;
  readonly owesReport: boolean;
  readonly applications: readonly ApplicationRow[];
}) {
  const { t, say } = useSpeech();
  const { title } = factory;
  return (
    <section className="panel stack">
      <div className="row spread">
        <h2>{factory.name}</h2>
        <span className="quiet">
          {say(regionName(factory.city))} · {say(industryText(factory.industry))}
        </span>
      </div>
      <Ladder held={title !== null && isRunning(title) ? title.tier : null} />
      {title === null ? (
        <p>
          {t(
            '尚无称号。批次受理期间可以申报。',
            'No title yet. Applications are taken while a campaign is open.',
          )}
        </p>
      ) : (
        <p className="row">
          <span>
            {say(titleStatusNames[title.status])} · {t('证书', 'certificate')} {title.certificateNumber}
          </span>
          <span className="quiet">
            {t(
              `有效期 ${title.validFrom} 至 ${title.validUntil}`,
              `valid ${title.validFrom} to ${title.validUntil}`,
            )}
          </span>
          {owesReport && (
            <Link to="/factories/$id/annual-report" params={{ id: factory.id }}>
              {t('提交年度报告', 'Submit the annual report')}
            </Link>
          )}
        </p>
      )}
      {applications.length > 0 && (
        <ul className="stack tight">
          {applications.map((row) => (
            <li key={row.id} className="row">
              <TierGlyph tier={row.tier} />
              <Link to="/applications/$id" params={{ id: row.id }}>
                {say(row.campaignName)}
              </Link>
              <span className="quiet">{say(phaseNames[row.phase])}</span>
              {row.verdict !== null && <Verdict verdict={row.verdict} whole />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
