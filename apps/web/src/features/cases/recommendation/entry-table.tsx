import { type CaseContentOf } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '../../../language/language.js';
import { regionName } from '../../../language/regions.js';

export type ListEntry = CaseContentOf<'recommendation'>['entries'][number];
type Exemptions = NonNullable<NonNullable<CaseContentOf<'recommendation'>['terms']>['exemptions']>;

/** The lines of a recommendation list (推荐汇总表). */
export function EntryTable({
  entries,
  exemptions = [],
}: {
  readonly entries: readonly ListEntry[];
  readonly exemptions?: Exemptions | undefined;
}) {
  const { t, say } = useSpeech();
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('顺序', 'Rank')}
            </th>
            <th scope="col">{t('工厂', 'Factory')}</th>
            <th scope="col">{t('推荐意见', 'Opinion')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ applicationId, rank, factory, city, opinion, exemption }) => (
            <tr key={applicationId}>
              <td className="number">{rank}</td>
              <th scope="row">
                <Link to="/applications/$id" params={{ id: applicationId }}>
                  {factory}
                </Link>
                <br />
                <span className="quiet">{say(regionName(city))}</span>
              </th>
              <td className="prewrap">
                {exemption !== undefined && (
                  <p className="quiet">
                    {t('不占名额：', 'Outside the quota: ')}
                    {say(
                      exemptions.find(({ id }) => id === exemption)?.name ?? { zh: exemption, en: exemption },
                    )}
                  </p>
                )}
                {opinion}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
