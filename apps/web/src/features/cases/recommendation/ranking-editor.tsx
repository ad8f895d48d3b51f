import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type ApplicationRow, type CaseContentOf, type CaseView } from '@tidu/contracts';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useCaseCommand } from '../../../api/commands.js';
import { useEvery } from '../../../api/lists.js';
import { applications } from '../../../api/resources.js';
import { ActButton } from '../../../design/act-button.js';
import { ProblemNotice } from '../../../design/problem-notice.js';
import { useSpeech } from '../../../language/language.js';
import { entriesOf, type Line, moved } from './ranking.js';

/** Ranks the accepted applications of the unit: move, add, take off, each with the opinion it is recommended with. */
export function RankingEditor({
  view,
  state,
}: {
  readonly view: CaseView;
  readonly state: CaseContentOf<'recommendation'>;
}) {
  const { t, say } = useSpeech();
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
        {lines.map(({ applicationId, factory, opinion, exemption }, at) => (
          <li key={applicationId} className="ranked">
            <strong className="rank">{before + at + 1}</strong>
            <div className="stack tight">
              <span>{factory}</span>
              <Input.TextArea
                aria-label={t(`${factory} 的推荐意见`, `opinion on ${factory}`)}
                placeholder={t('推荐意见', 'opinion')}
                autoSize={{ minRows: 1 }}
                maxLength={2_000}
                value={opinion}
                onChange={({ target }) => change(at, { opinion: target.value })}
              />
              {exemptions.length > 0 && (
                <Select
                  aria-label={t(`${factory} 是否占用名额`, `whether ${factory} counts against the quota`)}
                  value={exemption}
                  onChange={(value: string | null) => change(at, { exemption: value })}
                  options={[
                    { value: null, label: t('占用名额', 'counts against the quota') },
                    ...exemptions.map(({ id, name }) => ({
                      value: id,
                      label: t(`不占名额：${name.zh}`, `outside the quota: ${say(name)}`),
                    })),
                  ]}
                />
              )}
            </div>
            <span className="row">
              <Button
                size="small"
                icon={<ArrowUpOutlined />}
                disabled={at === 0}
                aria-label={t(`${factory} 上移`, `move ${factory} up`)}
                onClick={() => setLines(moved(lines, at, -1))}
              />
              <Button
                size="small"
                icon={<ArrowDownOutlined />}
                disabled={at === lines.length - 1}
                aria-label={t(`${factory} 下移`, `move ${factory} down`)}
                onClick={() => setLines(moved(lines, at, 1))}
              />
              <Button
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t(`移出 ${factory}`, `take ${factory} off`)}
                onClick={() => setLines(lines.filter((_, index) => index !== at))}
              />
            </span>
          </li>
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

type Candidate = Pick<ApplicationRow, 'id' | 'factoryName'>;

/** The accepted applications that are not on the list yet. */
function Candidates({
  rows,
  onList,
}: {
  readonly rows: readonly (Candidate & Pick<ApplicationRow, 'enterpriseName'>)[];
  readonly onList: (row: Candidate) => void;
}) {
  const { t } = useSpeech();
  return (
    <div className="stack tight">
      <h3>{t('已受理、尚未列入', 'Accepted and not listed')}</h3>
      <ul className="stack tight">
        {rows.map(({ id, factoryName, enterpriseName }) => (
          <li key={id} className="row spread">
            <span>
              {factoryName} <span className="quiet">{enterpriseName}</span>
            </span>
            <Button
              size="small"
              icon={<PlusOutlined />}
              aria-label={t(`列入 ${factoryName}`, `list ${factoryName}`)}
              onClick={() => onList({ id, factoryName })}
            >
              {t('列入', 'List it')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
