import { defaultInterpretation } from '@tidu/criteria';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useCreation } from '../../api/commands.js';
import { actingTime } from '../../api/demo-time.js';
import { tiersToOpen } from '../../api/openings.js';
import { useMe } from '../../api/session.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { chinaDayOf } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { NATION } from '../../language/regions.js';
import { type Fields, NameFields, ReadingFields, WindowFields } from './campaign-fields.js';

const EDITION = '2024';
const NOTICE_WORKING_DAYS = 5;
const VALIDITY_YEARS = 3;

function campaignOf(
  {
    zh,
    en,
    sharePercent,
    mainKpis,
    minimumSample,
    province,
    nation,
    world,
    opensOn,
    closesOn,
    ...rest
  }: Fields,
  group: string | null,
) {
  return {
    ...rest,
    ...(group !== null && { group }),
    year: Number(opensOn.slice(0, 4)),
    name: { zh, en },
    edition: EDITION,
    window: { opensOn, closesOn },
    interpretation: {
      mainKpis,
      requiredShare: sharePercent / 100,
      leadingQuantile: { province, nation, world },
      minimumSample,
    },
  };
}

/** Opens a campaign (批次): its tier, region, window, and how the open words of the criteria are read. */
export function OpenCampaignPage() {
  const { t } = useSpeech();
  const me = useMe();
  const navigate = useNavigate();
  const create = useCreation('/api/campaigns');
  const today = chinaDayOf(actingTime());
  const reading = defaultInterpretation(EDITION);
  const offered = tiersToOpen(me, 'open-campaign');
  const region = me.region ?? NATION;
  return (
    <>
      <PageHead
        title={t('开放批次', 'Open a campaign')}
        sentence={t(
          '填好级别、时间和口径后开放；开放后不能更改。',
          'Set the tier, the window and the reading. Once open, nothing of it changes.',
        )}
      />
      <div className="stack field-width">
        {create.isError && <ProblemNotice problem={create.error.problem} />}
        <Form<Fields>
          layout="vertical"
          requiredMark={false}
          initialValues={{
            tier: offered.at(-1),
            region,
            asOf: today,
            opensOn: today,
            mainKpis: reading.mainKpis,
            sharePercent: reading.requiredShare * 100,
            ...reading.leadingQuantile,
            minimumSample: reading.minimumSample,
            noticeWorkingDays: NOTICE_WORKING_DAYS,
            validityYears: VALIDITY_YEARS,
          }}
          onFinish={(fields) =>
            create.mutate(campaignOf(fields, me.unit), {
              onSuccess: ({ id }) => void navigate({ to: '/campaigns/$id', params: { id } }),
            })
          }
        >
          <NameFields tiers={offered} region={region} />
          <WindowFields />
          <ReadingFields edition={EDITION} />
          <Button type="primary" htmlType="submit" loading={create.isPending} style={{ marginTop: 16 }}>
            {t('开放批次', 'Open the campaign')}
          </Button>
        </Form>
      </div>
    </>
  );
}
