import { type CampaignRow, type FactoryRow } from '@tidu/contracts';
import { editionIdentity } from '@tidu/criteria';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { useCreation } from '../../api/commands.js';
import { actingTime, useDemoTime } from '../../api/demo-time.js';
import { useEvery } from '../../api/lists.js';
import { applications, campaigns, enterpriseOf, factories } from '../../api/resources.js';
import { preambleOf } from '../../criteria/clauses.js';
import { ActButton } from '../../design/act-button.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { chinaDayOf } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { NATION, unitName } from '../../language/regions.js';

const route = getRouteApi('/in/apply');

/** Chooses factory and campaign (批次) and opens the application. */
export function OpenApplicationPage() {
  const { t } = useSpeech();
  const own = useEvery(factories());
  const open = useEvery(campaigns());
  return (
    <QueryView query={own}>
      {(rows) => (
        <QueryView query={open}>
          {(offered) =>
            rows.length === 0 ? (
              <PageHead
                title={t('新建申报', 'Start an application')}
                sentence={t(
                  '还没有工厂，请先到“工厂”登记。',
                  'There is no factory yet; register one under “Factories”.',
                )}
              />
            ) : (
              <Choice factories={rows} campaigns={offered} />
            )
          }
        </QueryView>
      )}
    </QueryView>
  );
}

function Choice({
  factories: own,
  campaigns: all,
}: {
  readonly factories: readonly FactoryRow[];
  readonly campaigns: readonly CampaignRow[];
}) {
  const { t, say } = useSpeech();
  const { factory: asked } = route.useSearch();
  const navigate = useNavigate();
  useDemoTime();
  const [factoryId, setFactoryId] = useState(asked ?? own[0]?.id);
  const [campaignId, setCampaignId] = useState<string>();
  const existing = useEvery(applications({ factoryId }));
  const withdrawn = useEvery(applications({ factoryId, phase: 'withdrawn' }));
  const create = useCreation('/api/applications');
  const [channel, setChannel] = useState<'region' | 'group'>('region');
  const factory = own.find(({ id }) => id === factoryId);
  const enterprise = useQuery({ ...enterpriseOf(factory?.enterprise ?? ''), enabled: factory !== undefined });
  const group = enterprise.data?.group ?? null;
  const today = chinaDayOf(actingTime());
  const free = new Set(withdrawn.data?.map(({ id }) => id));
  const taken = new Set(existing.data?.filter(({ id }) => !free.has(id)).map((row) => row.campaignId));
  const offered = all.filter(
    ({ id, region, window, group: holder }) =>
      (holder === null
        ? region === NATION || region.slice(0, 2) === factory?.province.slice(0, 2)
        : holder === group) &&
      window.opensOn <= today &&
      today <= window.closesOn &&
      !taken.has(id),
  );
  const chosen = offered.find(({ id }) => id === campaignId);
  const hasChoice = chosen?.region === NATION && chosen.group === null && group !== null;
  const takesGroup = (chosen !== undefined && chosen.group !== null) || (hasChoice && channel === 'group');
  const start = () => {
    if (factoryId === undefined || chosen === undefined) return;
    create.mutate(
      { factoryId, campaignId: chosen.id, ...(takesGroup && group !== null && { group }) },
      { onSuccess: ({ id }) => void navigate({ to: '/applications/$id/declare', params: { id } }) },
    );
  };
  return (
    <>
      <PageHead
        title={t('新建申报', 'Start an application')}
        sentence={t(
          '选择工厂和正在受理的批次；批次确定要素条件的版本，此后不再变化。',
          'Choose the factory and an open campaign. The campaign fixes the edition of the criteria for good.',
        )}
      />
      <div className="stack field-width">
        {create.isError && <ProblemNotice problem={create.error.problem} />}
        <fieldset className="panel">
          <legend>{t('工厂', 'Factory')}</legend>
          <Radio.Group
            vertical
            value={factoryId}
            onChange={({ target }) => setFactoryId(String(target.value))}
            options={own.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </fieldset>
        <fieldset className="panel">
          <legend>{t('批次', 'Campaign')}</legend>
          {offered.length === 0 ? (
            <p>
              {t(
                '现在没有向该工厂开放、且尚未申报的批次。',
                'No campaign is open for this factory that it has not applied in.',
              )}
            </p>
          ) : (
            <Radio.Group
              vertical
              value={chosen?.id}
              onChange={({ target }) => setCampaignId(String(target.value))}
              options={offered.map((campaign) => ({
                value: campaign.id,
                label: (
                  <span>
                    <TierGlyph tier={campaign.tier} /> {say(campaign.name)}{' '}
                    <span className="quiet">
                      {t(`至 ${campaign.window.closesOn}`, `until ${campaign.window.closesOn}`)}
                    </span>
                  </span>
                ),
              }))}
            />
          )}
        </fieldset>
        {hasChoice && (
          <fieldset className="panel">
            <legend>{t('推荐渠道', 'Channel')}</legend>
            <Radio.Group
              vertical
              value={channel}
              onChange={({ target }) => setChannel(target.value as 'region' | 'group')}
              options={[
                { value: 'region', label: t('经所在省推荐', 'through the province') },
                {
                  value: 'group',
                  label: t(
                    `经所属集团推荐：${unitName(group).zh}`,
                    `through the group: ${unitName(group).en}`,
                  ),
                },
              ]}
            />
          </fieldset>
        )}
        {chosen && (
          <div className="panel stack tight">
            <p className="quiet">
              {say(editionIdentity(chosen.edition).title)} ·{' '}
              {t(`基准日 ${chosen.asOf}`, `as of ${chosen.asOf}`)}
            </p>
            <blockquote className="clause-text" lang="zh-CN">
              {preambleOf(chosen.edition, chosen.tier)}
            </blockquote>
          </div>
        )}
        <div>
          <ActButton
            type="primary"
            onClick={start}
            loading={create.isPending}
            whyNot={chosen === undefined ? t('请先选择批次。', 'Choose a campaign first.') : null}
          >
            {t('开始填报', 'Start filling in')}
          </ActButton>
        </div>
      </div>
    </>
  );
}
