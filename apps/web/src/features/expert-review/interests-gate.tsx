import { applicationCommandBodies, type ApplicationView } from '@tidu/contracts';
import { mayDo } from '../../api/actions.js';
import { tierLabels } from '@tidu/criteria';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useApplicationCommand } from '../../api/commands.js';
import { useMe } from '../../api/session.js';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { industryText, regionName } from '../../language/regions.js';
import { CommandForm } from '../command-form/command-form.js';
import { ties } from '../cases/specs/shared.js';

/** What an expert sees before anything else: whose factory it is, and the declaration (先声明后阅卷). */
export function InterestsGate({ view }: { readonly view: ApplicationView }) {
  const { t, say } = useSpeech();
  const me = useMe();
  const give = useApplicationCommand(view.application.id);
  const [hasTies, setHasTies] = useState(false);
  const { factory, campaign, panel } = view.application;
  if (factory === null || campaign === null) return null;
  const own = panel.find(({ expert }) => expert === me.id);
  const isConflicted = own?.interests === 'conflicted';
  return (
    <>
      <PageHead
        title={factory.name}
        sentence={
          isConflicted
            ? t(
                '您已声明存在应当回避的情形，组织单位将更换专家。您不需要再做什么。',
                'You declared a conflict; the organiser will replace you. Nothing more is asked of you.',
              )
            : t(
                '请先声明与该企业有没有应当回避的情形；没有的，随即可以阅卷。',
                'First declare whether you have a conflict with this enterprise; if not, the dossier opens at once.',
              )
        }
      />
      <div className="stack leaf">
        <section className="panel stack tight">
          <h2>{t('申报单位', 'The applicant')}</h2>
          <Facts
            rows={[
              [t('企业', 'Enterprise'), view.enterpriseName],
              [t('信用代码', 'USCC'), factory.enterprise],
              [t('工厂', 'Factory'), factory.name],
              [t('地区', 'Region'), say(regionName(factory.city))],
              [t('行业', 'Industry'), say(industryText(factory.industry))],
              [t('申报级别', 'Tier'), say(tierLabels[campaign.tier])],
            ]}
          />
        </section>
        {mayDo(view, 'declare-interests') && own?.interests === 'undeclared' && (
          <section className="panel stack">
            <h2>{t('回避声明', 'Declaration of interests')}</h2>
            <p className="quiet">
              {t(
                '任职、持股、供货、咨询辅导、评估机构、同一集团、亲属关系等，三年内有过的也须声明（平台默认）。',
                'Employment, equity, supply, consulting, assessment, same group, kinship and the like, also within the last three years (platform default).',
              )}
            </p>
            <Radio.Group
              vertical
              aria-label={t('回避声明', 'Declaration of interests')}
              value={hasTies}
              onChange={({ target }) => setHasTies(target.value === true)}
              options={[
                {
                  value: false,
                  label: t('我没有应当回避的情形', 'I have no conflict of interest'),
                },
                {
                  value: true,
                  label: t('我有以下应当回避的情形', 'I have the following conflicts'),
                },
              ]}
            />
            {hasTies ? (
              <CommandForm
                spec={{ fields: [ties] }}
                schema={applicationCommandBodies['declare-interests']}
                title={t('提交声明', 'Declare')}
                pending={give.isPending}
                problem={give.error?.problem}
                initial={{ conflicts: [{}] }}
                onBody={(body) => give.mutate({ type: 'declare-interests', body })}
              />
            ) : (
              <>
                {give.isError && <ProblemNotice problem={give.error.problem} />}
                <div>
                  <Button
                    type="primary"
                    loading={give.isPending}
                    onClick={() => give.mutate({ type: 'declare-interests', body: { conflicts: [] } })}
                  >
                    {t('提交声明', 'Declare')}
                  </Button>
                </div>
              </>
            )}
          </section>
        )}
      </div>
    </>
  );
}
