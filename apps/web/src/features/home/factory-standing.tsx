import { type ApplicationRow, type FactoryRow, phaseNames } from '@tidu/contracts';
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
  applications,
}: {
  readonly factory: FactoryRow;
  readonly applications: readonly ApplicationRow[];
}) {
  const { t, say } = useSpeech();
  const { title } = factory;
  const holds = title !== null && (title.status === 'active' || title.status === 'under-rectification');
  return (
    <section className="panel stack">
      <div className="row spread">
        <h2>{factory.name}</h2>
        <span className="quiet">
          {say(regionName(factory.city))} · {say(industryText(factory.industry))}
        </span>
      </div>
      <Ladder held={holds ? title.tier : null} />
      {title === null ? (
        <p>
          {t(
            '尚无称号。可以申报任一级别，批次开放时提交。',
            'No title yet. Any tier can be applied for while its campaign is open.',
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
          <Link to="/factories/$id/annual-report" params={{ id: factory.id }}>
            {t('提交年度报告', 'Submit the annual report')}
          </Link>
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
