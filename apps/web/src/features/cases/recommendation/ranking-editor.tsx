import { type CaseContentOf, type CaseView } from '@tidu/contracts';
import { useState } from 'react';
import { useCaseCommand } from '../../../api/commands.js';
import { useEvery } from '../../../api/lists.js';
import { applications } from '../../../api/resources.js';
import { ActButton } from '../../../design/act-button.js';
import { ProblemNotice } from '../../../design/problem-notice.js';
import { useSpeech } from '../../../language/language.js';
import { Candidates } from './candidates.js';
import { RankedLine } from './ranked-line.js';
import { entriesOf, type Line, moved } from './ranking.js';

/** Ranks the accepted applications of the unit: move, add, take off, each with the opinion it is recommended with. */
export function RankingEditor({
  view,
  state,
}: {
  readonly view: CaseView;
  readonly state: CaseContentOf<'recommendation'>;
}) {
  const { t } = useSpeech();
  const saved: readonly Line[] = state.entries.map(
    ({ applicationId, factory, opinion, exemption = null }) => ({
      applicationId,
      factory,
      opinion,
      exemption,
    }),
  );
  const exemptions = state.terms?.exemptions ?? [];
  const [lines, setLines] = useState(saved);
  const give = useCaseCommand('recommendations', view.id);
  const accepted = useEvery(applications({ campaignId: view.campaignId ?? undefined, phase: 'accepted' }));
  const before = state.released.reduce((count, { entries }) => count + entries.length, 0);
  const listed = new Set(lines.map(({ applicationId }) => applicationId));
  const candidates = (accepted.data ?? []).filter(({ id }) => !listed.has(id));
  const isChanged = JSON.stringify(lines) !== JSON.stringify(saved);
  const unexplained = lines.filter(({ opinion }) => opinion.trim() === '').length;
  const whyNot = !isChanged
    ? t('与已保存的名单相同。', 'It is as it was saved.')
    : unexplained > 0
      ? t(`还有 ${unexplained} 件没有推荐意见。`, `${unexplained} have no opinion yet.`)
      : null;
  const change = (at: number, changed: Partial<Line>) =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...changed } : line)));
  return (
    <section className="panel stack">
      <div className="row spread">
        <h2>{t('排定推荐顺序', 'Rank the applications')}</h2>
        <ActButton
          whyNot={whyNot}
          loading={give.isPending}
          onClick={() =>
            give.mutate({ type: 'rank-applications', body: { entries: entriesOf(lines, before) } })
          }
        >
          {t('保存名单', 'Save the list')}
        </ActButton>
      </div>
      {give.isError && <ProblemNotice problem={give.error.problem} />}
      {lines.length === 0 && (
        <p className="quiet">
          {t('名单还是空的，从下面加入申报。', 'Nothing on it yet; add applications from below.')}
        </p>
      )}
      <ol className="proof-rows">
        {lines.map((line, at) => (
          <RankedLine
            key={line.applicationId}
            line={line}
            rank={before + at + 1}
            isLast={at === lines.length - 1}
            isFirst={at === 0}
            exemptions={exemptions}
            onChange={(changed) => change(at, changed)}
            onMove={(by) => setLines(moved(lines, at, by))}
            onRemove={() => setLines(lines.filter((_, index) => index !== at))}
          />
        ))}
      </ol>
      {candidates.length > 0 && (
        <Candidates
          rows={candidates}
          onList={({ id, factoryName }) =>
            setLines([...lines, { applicationId: id, factory: factoryName, opinion: '', exemption: null }])
          }
        />
      )}
    </section>
  );
}
