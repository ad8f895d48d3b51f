import { type FactoryRow } from '@tidu/contracts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { useCreation } from '../../api/commands.js';
import { useEvery } from '../../api/lists.js';
import { campaignsFor, factories } from '../../api/resources.js';
import { ActButton } from '../../design/act-button.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { CampaignField } from './campaign-field.js';
import { ChannelField } from './channel-field.js';
import { ChosenCampaign } from './chosen-campaign.js';

const route = getRouteApi('/in/apply');

/** Chooses factory and campaign (批次) and opens the application. */
export function OpenApplicationPage() {
  const { t } = useSpeech();
  const own = useEvery(factories());
  return (
    <QueryView query={own}>
      {(rows) =>
        rows.length === 0 ? (
          <PageHead
            title={t('新建申报', 'Start an application')}
            sentence={t(
              '还没有工厂，请先到“工厂”登记。',
              'There is no factory yet; register one under “Factories”.',
            )}
          />
        ) : (
          <ChooseFactory factories={rows} />
        )
      }
    </QueryView>
  );
}

function ChooseFactory({ factories: own }: { readonly factories: readonly FactoryRow[] }) {
  const { t } = useSpeech();
  const { factory: asked } = route.useSearch();
  const [chosen, setChosen] = useState(asked ?? own[0]?.id);
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
        <fieldset className="panel">
          <legend>{t('工厂', 'Factory')}</legend>
          <Radio.Group
            vertical
            value={chosen}
            onChange={({ target }) => setChosen(String(target.value))}
            options={own.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </fieldset>
        {chosen !== undefined && <ChooseCampaign key={chosen} factoryId={chosen} />}
      </div>
    </>
  );
}

/** Chooses among the campaigns the server names for a factory, each possible or with the reason why not. */
function ChooseCampaign({ factoryId }: { readonly factoryId: string }) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const offered = useEvery(campaignsFor(factoryId, 'open-application'));
  const create = useCreation('/api/applications');
  const [campaignId, setCampaignId] = useState<string>();
  const [channel, setChannel] = useState<string | null>();
  const campaign = offered.data?.find(({ id }) => id === campaignId);
  const possible = campaign?.choices.filter(({ whyNot }) => whyNot === null) ?? [];
  const choice = possible.find(({ group }) => group === channel) ?? possible[0];
  const start = () => {
    if (campaign === undefined || choice === undefined) return;
    const { group } = choice;
    create.mutate(
      { factoryId, campaignId: campaign.id, ...(group !== null && { group }) },
      { onSuccess: ({ id }) => void navigate({ to: '/applications/$id/declare', params: { id } }) },
    );
  };
  return (
    <QueryView query={offered}>
      {(rows) => (
        <>
          {create.isError && <ProblemNotice problem={create.error.problem} />}
          <CampaignField rows={rows} chosen={campaignId} onChoose={setCampaignId} />
          {campaign && choice && (
            <>
              <ChannelField choices={campaign.choices} chosen={choice.group} onChoose={setChannel} />
              <ChosenCampaign campaign={campaign} />
            </>
          )}
          <div>
            <ActButton
              type="primary"
              onClick={start}
              loading={create.isPending}
              whyNot={choice === undefined ? t('请先选择批次。', 'Choose a campaign first.') : null}
            >
              {t('开始填报', 'Start filling in')}
            </ActButton>
          </div>
        </>
      )}
    </QueryView>
  );
}
