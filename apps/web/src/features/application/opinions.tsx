import { type Application } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { experts } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { clauseOf, headline } from '../../criteria/clauses.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';

const readsNames: ReadonlySet<string> = new Set(['province', 'miit']);

/** The panel's opinions and how many found what on each clause. */
export function Opinions({ application }: { readonly application: Application }) {
  const { t } = useSpeech();
  const { role } = useMe();
  const names = useQuery({ ...experts(), enabled: readsNames.has(role) });
  const { panel, tallies, campaign, conclusion } = application;
  const nameOf = (id: string) => names.data?.find((expert) => expert.id === id)?.name;
  return (
    <div className="stack">
      {conclusion !== '' && (
        <section className="panel stack tight">
          <h2>{t('评审结论', 'Conclusion')}</h2>
          <p className="prewrap">{conclusion}</p>
        </section>
      )}
      <ul className="grid">
        {panel.map(({ expert, specialty, signed, summary, findings }, index) => (
          <li key={expert} className="panel stack tight">
            <h3>
              {nameOf(expert) ?? t(`专家 ${index + 1}`, `Expert ${index + 1}`)}{' '}
              <span className="quiet">
                {specialty === 'technical' ? t('技术', 'technical') : t('管理', 'management')}
              </span>
            </h3>
            <p className="quiet">
              {signed
                ? t('已签署', 'signed')
                : t(
                    `未签署，已记录 ${Object.keys(findings).length} 条`,
                    `not signed, ${Object.keys(findings).length} findings so far`,
                  )}
            </p>
            {signed && <p className="prewrap">{summary}</p>}
          </li>
        ))}
      </ul>
      {tallies.length > 0 && campaign && (
        <Tallies
          tallies={tallies}
          edition={campaign.edition}
          tier={campaign.tier}
          findings={application.findings}
        />
      )}
    </div>
  );
}

function Tallies({
  tallies,
  findings,
  edition,
  tier,
}: Pick<Application, 'tallies' | 'findings'> & { readonly edition: string; readonly tier: Tier }) {
  const { t, say } = useSpeech();
  return (
    <Table
      rowKey="clause"
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...tallies]}
      columns={[
        {
          title: t('条款', 'Clause'),
          dataIndex: 'clause',
          render: (id: string) => {
            const clause = clauseOf(edition, tier, id);
            return clause === undefined ? id : say(headline(clause));
          },
        },
        { title: t('符合', 'Met'), dataIndex: 'met', align: 'right' },
        { title: t('不符合', 'Not met'), dataIndex: 'notMet', align: 'right' },
        { title: t('无法判定', 'Cannot tell'), dataIndex: 'cannotTell', align: 'right' },
        {
          title: t('多数意见', 'Majority'),
          key: 'majority',
          render: (_, { clause }) => <Verdict verdict={findings[clause]?.verdict ?? 'undetermined'} />,
        },
      ]}
    />
  );
}
