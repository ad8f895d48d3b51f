import { defaultInterpretation, kpiCatalogue, type Tier, tierLabels } from '@tidu/criteria';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useCreation } from '../../api/commands.js';
import { actingTime } from '../../api/demo-time.js';
import { tiersToOpen } from '../../api/openings.js';
import { useMe } from '../../api/session.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { chinaDayOf } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { NATION, regionName } from '../../language/regions.js';

const EDITION = '2024';
const NOTICE_WORKING_DAYS = 5;
const VALIDITY_YEARS = 3;

interface Fields {
  readonly tier: Tier;
  readonly zh: string;
  readonly en: string;
  readonly region: string;
  readonly asOf: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly mainKpis: readonly string[];
  readonly sharePercent: number;
  readonly province: number;
  readonly nation: number;
  readonly world: number;
  readonly minimumSample: number;
  readonly noticeWorkingDays: number;
  readonly validityYears: number;
}

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
  const { t, say } = useSpeech();
  const me = useMe();
  const navigate = useNavigate();
  const create = useCreation<ReturnType<typeof campaignOf>>('/campaigns');
  const today = chinaDayOf(actingTime());
  const reading = defaultInterpretation(EDITION);
  const offered = tiersToOpen(me, 'open-campaign');
  const region = me.region ?? NATION;
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  const number = (name: keyof Fields, label: string, most?: number) => (
    <Form.Item name={name} label={label} rules={required}>
      <InputNumber min={0} {...(most !== undefined && { max: most })} />
    </Form.Item>
  );
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
          <Form.Item name="tier" label={t('级别', 'Tier')} rules={required}>
            <Select options={offered.map((tier) => ({ value: tier, label: say(tierLabels[tier]) }))} />
          </Form.Item>
          <Form.Item
            name="region"
            label={t('面向地区', 'Region')}
            extra={say(regionName(region))}
            rules={required}
          >
            <Input readOnly />
          </Form.Item>
          <Form.Item name="zh" label={t('名称（中文）', 'Name (Chinese)')} rules={required}>
            <Input />
          </Form.Item>
          <Form.Item
            name="en"
            label={t('名称（英文参考译名）', 'Name (English, reference)')}
            rules={required}
          >
            <Input />
          </Form.Item>
          <div className="row">
            <Form.Item name="opensOn" label={t('开始受理', 'Opens on')} rules={required}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="closesOn" label={t('截止受理', 'Closes on')} rules={required}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="asOf" label={t('基准日', 'As of')} rules={required}>
              <Input type="date" />
            </Form.Item>
          </div>
          <fieldset className="panel">
            <legend>{t('口径（平台默认，可调整）', 'Reading (platform defaults, adjustable)')}</legend>
            <Form.Item name="mainKpis" label={t('主要指标', 'Main indicators')} rules={required}>
              <Select
                mode="multiple"
                showSearch={{ optionFilterProp: 'label' }}
                options={kpiCatalogue(EDITION).map((kpi) => ({ value: kpi.id, label: say(kpi) }))}
              />
            </Form.Item>
            <div className="row">
              {number('sharePercent', t('达标比例（%）', 'Required share (%)'), 100)}
              {number('minimumSample', t('最小样本', 'Smallest sample'))}
            </div>
            <div className="row">
              {number('province', t('省“领先”分位', 'Leading quantile, province'), 1)}
              {number('nation', t('国内“领先”分位', 'Leading quantile, nation'), 1)}
              {number('world', t('全球“领先”分位', 'Leading quantile, world'), 1)}
            </div>
            <div className="row">
              {number('noticeWorkingDays', t('公示（工作日）', 'Notice (working days)'))}
              {number('validityYears', t('有效期（年）', 'Validity (years)'))}
            </div>
          </fieldset>
          <Button type="primary" htmlType="submit" loading={create.isPending} style={{ marginTop: 16 }}>
            {t('开放批次', 'Open the campaign')}
          </Button>
        </Form>
      </div>
    </>
  );
}
