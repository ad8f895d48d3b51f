import { type CaseViewOf } from '@tidu/contracts';
import { mayDo } from '../../../api/actions.js';
import { useSpeech } from '../../../language/language.js';
import { unitName } from '../../../language/regions.js';
import { EntryTable } from './entry-table.js';
import { Quota } from './quota.js';
import { RankingEditor } from './ranking-editor.js';

/** A recommendation list (推荐名单): the quota, the issue in hand, and those released before. */
export function RecommendationBody({ view }: { readonly view: CaseViewOf<'recommendation'> }) {
  const { t, say } = useSpeech();
  const state = view.content;
  const { terms, entries, frozen, released } = state;
  if (terms === null) return null;
  const mayRank = mayDo(view, 'rank-applications');
  return (
    <>
      <Quota state={state} />
      {terms.apart.length > 0 && (
        <p className="quiet">
          {t(
            '单列报送、不在本名单的计划单列市：',
            'Cities that recommend for themselves, not on this list: ',
          )}
          {terms.apart.map((city) => say(unitName(city))).join(t('、', ', '))}
        </p>
      )}
      {mayRank ? (
        <RankingEditor key={view.version} view={view} state={state} />
      ) : (
        entries.length > 0 && (
          <section className="panel stack tight">
            <h2>
              {frozen === null ? t('编制中的名单', 'The list in hand') : t('已冻结的名单', 'The frozen list')}
            </h2>
            <EntryTable entries={entries} exemptions={terms.exemptions} />
            {frozen !== null && (
              <p className="quiet">
                {t('内容哈希 ', 'Hash of the content ')}
                <span className="hash">{frozen.hash}</span>
              </p>
            )}
          </section>
        )
      )}
      {released.toReversed().map(({ issue, entries: lines, hash, releasedOn }) => (
        <section key={issue} className="panel stack tight">
          <h2>{t(`第 ${issue} 批 · ${releasedOn} 报送`, `Issue ${issue}, released on ${releasedOn}`)}</h2>
          <EntryTable entries={lines} exemptions={terms.exemptions} />
          <p className="quiet">
            {t('内容哈希 ', 'Hash of the content ')}
            <span className="hash">{hash}</span>
          </p>
        </section>
      ))}
    </>
  );
}
