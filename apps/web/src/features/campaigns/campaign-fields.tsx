import { kpiCatalogue, type Tier, tierLabels } from '@tidu/criteria';
import { Form, Input, InputNumber, Select } from 'antd';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';

/** What is filled in to open a campaign. */
export interface Fields {
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

function useRequired() {
  const { t } = useSpeech();
  return [{ required: true, message: t('必填。', 'Required.') }];
}

function NumberField({
  name,
  label,
  most,
}: {
  readonly name: keyof Fields;
  readonly label: string;
  readonly most?: number;
}) {
  return (
    <Form.Item name={name} label={label} rules={useRequired()}>
      <InputNumber min={0} {...(most !== undefined && { max: most })} />
    </Form.Item>
  );
}

/** For whom a campaign is, and what it is called. */
export function NameFields({ tiers, region }: { readonly tiers: readonly Tier[]; readonly region: string }) {
  const { t, say } = useSpeech();
  const required = useRequired();
  return (
    <>
      <Form.Item name="tier" label={t('级别', 'Tier')} rules={required}>
        <Select options={tiers.map((tier) => ({ value: tier, label: say(tierLabels[tier]) }))} />
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
      <Form.Item name="en" label={t('名称（英文参考译名）', 'Name (English, reference)')} rules={required}>
        <Input />
      </Form.Item>
    </>
  );
}

/** The window in which a campaign takes applications, and the day its criteria are held against. */
export function WindowFields() {
  const { t } = useSpeech();
  const required = useRequired();
  return (
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
  );
}

/** How a campaign reads the open words of the criteria (口径). */
export function ReadingFields({ edition }: { readonly edition: string }) {
  const { t, say } = useSpeech();
  return (
    <fieldset className="panel">
      <legend>{t('口径（平台默认，可调整）', 'Reading (platform defaults, adjustable)')}</legend>
      <Form.Item name="mainKpis" label={t('主要指标', 'Main indicators')} rules={useRequired()}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={kpiCatalogue(edition).map((kpi) => ({ value: kpi.id, label: say(kpi) }))}
        />
      </Form.Item>
      <div className="row">
        <NumberField name="sharePercent" label={t('达标比例（%）', 'Required share (%)')} most={100} />
        <NumberField name="minimumSample" label={t('最小样本', 'Smallest sample')} />
      </div>
      <div className="row">
        <NumberField name="province" label={t('省“领先”分位', 'Leading quantile, province')} most={1} />
        <NumberField name="nation" label={t('国内“领先”分位', 'Leading quantile, nation')} most={1} />
        <NumberField name="world" label={t('全球“领先”分位', 'Leading quantile, world')} most={1} />
      </div>
      <div className="row">
        <NumberField name="noticeWorkingDays" label={t('公示（工作日）', 'Notice (working days)')} />
        <NumberField name="validityYears" label={t('有效期（年）', 'Validity (years)')} />
      </div>
    </fieldset>
  );
}
