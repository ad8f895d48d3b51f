import { type Application, specialtyNames } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { Table } from 'antd';
import { clauseOf, headline } from '../../criteria/clauses.js';
import { Verdict } from '../../design/verdict.js';
import { useSpeech } from '../../language/language.js';
import { Dissents } from './dissents.js';
import { Scores } from './scores.js';
import { useExpertNames } from './use-expert-names.js';

/** The panel's opinions and how many found what on each clause. */
export function Opinions({ application }: { readonly application: Application }) {
  const { t, say } = useSpeech();
  const nameOf = useExpertNames();
  const { panel, tallies, campaign, conclusion, formerMembers, alternates } = application;
  return (
    <div className="stack">
      {conclusion !== '' && (
        <section className="panel stack tight">
          <h2>{t('评审结论', 'Conclusion')}</h2>
          <p className="prewrap">{conclusion}</p>
        </section>
      )}
      <ul className="grid">
        {panel.map(({ expert, specialty, signed, summary, findings, interests }) => (
          <li key={expert} className="panel stack tight">
            <h3>
              {say(nameOf(expert))} <span className="quiet">{say(specialtyNames[specialty])}</span>
            </h3>
            <p className="quiet">
              {interests === 'undeclared'
                ? t('尚未作回避声明', 'interests not declared yet')
                : interests === 'conflicted'
                  ? t('已声明应当回避，须更换', 'declared a conflict; to be replaced')
                  : signed
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
      {alternates.length > 0 && (
        <p className="quiet">
          {t('候补（依次递补）：', 'In reserve, in this order: ')}
          {alternates.map(({ expert }) => say(nameOf(expert))).join(t('、', ', '))}
        </p>
      )}
      {formerMembers.map(({ expert, reason }) => (
        <p key={expert} className="quiet">
          {t(`已更换：${nameOf(expert).zh}。${reason}`, `Replaced: ${nameOf(expert).en}. ${reason}`)}
        </p>
      ))}
      <Scores application={application} />
      <Dissents application={application} />
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
