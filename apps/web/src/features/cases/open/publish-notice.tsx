import { Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useEvery } from '../../../api/lists.js';
import { thingsFor } from '../../../api/resources.js';
import { ActButton } from '../../../design/act-button.js';
import { ProblemNotice } from '../../../design/problem-notice.js';
import { useSpeech } from '../../../language/language.js';
import { Barred, type Offered, offeredOf } from './barred.js';
import { type OpeningProps } from './opening-props.js';

/** The campaigns whose applications wait for a notice, each with them. */
function byCampaign(rows: readonly Offered[]): ReadonlyMap<string, readonly Offered[]> {
  const groups = new Map<string, Offered[]>();
  for (const row of rows) {
    const id = row.campaign?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return groups;
}

type Contact = Record<'office' | 'phone' | 'address' | 'postcode', string>;

const noContact: Contact = { office: '', phone: '', address: '', postcode: '' };
const contactFields = [
  { name: 'office', label: { zh: '受理处室', en: 'Office' } },
  { name: 'phone', label: { zh: '联系电话', en: 'Phone' } },
  { name: 'address', label: { zh: '通讯地址', en: 'Address' } },
  { name: 'postcode', label: { zh: '邮政编码（选填）', en: 'Postcode (optional)' } },
] as const;

function isHalf({ office, phone, address, postcode }: Contact): boolean {
  const needed = [office, phone, address].map((text) => text.trim() !== '');
  return needed.includes(false) && (needed.includes(true) || postcode.trim() !== '');
}

/** What is sent of a contact; nothing where none was given. */
function told(contact: Contact): { contact?: Contact } {
  return contact.office.trim() === '' ? {} : { contact };
}

/** Publishes a notice (公示) of several applications of one campaign. */
export function PublishNotice({ search, title, pending, problem, onBody }: OpeningProps) {
  const { t, say } = useSpeech();
  const things = useEvery(thingsFor('application.publish-notice'));
  const { possible, barred } = offeredOf(things.data ?? []);
  const groups = byCampaign(possible);
  const [campaign, setCampaign] = useState(search.campaignId);
  const [chosen, setChosen] = useState<readonly string[]>(search.applicationId ? [search.applicationId] : []);
  const [named, setNamed] = useState<string>();
  const [contact, setContact] = useState<Contact>(noContact);
  const offered = groups.get(campaign ?? '') ?? [];
  const name = offered[0]?.campaign?.name;
  const text = named ?? (name === undefined ? '' : `${name.zh}拟认定名单公示`);
  const listed = chosen.filter((id) => offered.some((row) => row.id === id));
  const whyNot =
    listed.length === 0
      ? t('请至少选择一件申报。', 'Choose one application at least.')
      : text.trim() === ''
        ? t('请填写公示标题。', 'Give the notice a title.')
        : isHalf(contact)
          ? t('请把处室、电话、地址填全，或都不填。', 'Give office, phone and address, or none of them.')
          : null;
  return (
    <div className="stack">
      {problem !== null && <ProblemNotice problem={problem} />}
      <p className="quiet">
        {t(
          '列出现在可以公示的申报。公示不少于批次规定的工作日，公众即可看到并实名提出异议。',
          'These can go on notice now. The notice runs the working days of its campaign; everyone sees it and may object by name.',
        )}
      </p>
      <Form layout="vertical" requiredMark={false}>
        <Form.Item label={t('批次', 'Campaign')} htmlFor="notice-campaign">
          <Select
            id="notice-campaign"
            value={campaign !== undefined && groups.has(campaign) ? campaign : null}
            onChange={(value: string) => {
              setCampaign(value);
              setChosen([]);
              setNamed(undefined);
            }}
            options={[...groups].map(([id, [first]]) => ({
              value: id,
              label: first?.campaign ? say(first.campaign.name) : id,
            }))}
            notFoundContent={
              things.isPending
                ? t('正在读取…', 'Loading…')
                : t('没有可以公示的申报。', 'Nothing can go on notice now.')
            }
          />
        </Form.Item>
        {offered.length > 0 && (
          <fieldset className="question" style={{ marginBottom: 16 }}>
            <legend>{t('申报', 'Applications')}</legend>
            <Checkbox.Group
              value={[...listed]}
              onChange={(values: string[]) => setChosen(values)}
              options={offered.map(({ id, name: factory, enterpriseName }) => ({
                value: id,
                label: `${say(factory)} · ${enterpriseName ?? ''}`,
              }))}
              className="stack tight"
            />
          </fieldset>
        )}
        <Barred rows={barred} />
        <Form.Item label={t('公示标题', 'Title of the notice')} htmlFor="notice-title">
          <Input
            id="notice-title"
            maxLength={200}
            value={text}
            onChange={({ target }) => setNamed(target.value)}
          />
        </Form.Item>
        <p className="quiet">
          {t(
            '受理异议的处室、电话和地址印在公示文书上；不填则留空供手写。',
            'Office, phone and address for objections are printed on the notice; without them they are left to be written in.',
          )}
        </p>
        {contactFields.map(({ name: field, label }) => (
          <Form.Item key={field} label={say(label)} htmlFor={`notice-${field}`}>
            <Input
              id={`notice-${field}`}
              maxLength={field === 'postcode' ? 20 : 200}
              value={contact[field]}
              onChange={({ target }) => setContact({ ...contact, [field]: target.value })}
            />
          </Form.Item>
        ))}
      </Form>
      <div>
        <ActButton
          type="primary"
          loading={pending}
          whyNot={whyNot}
          onClick={() =>
            onBody({ campaignId: campaign, applicationIds: listed, title: text, ...told(contact) })
          }
        >
          {title}
        </ActButton>
      </div>
    </div>
  );
}
