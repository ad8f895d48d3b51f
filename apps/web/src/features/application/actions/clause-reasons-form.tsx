import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { clausesFor, type Tier } from '@tidu/criteria';
import { Button, Form, Input, Select } from 'antd';
import { headline } from '../../../criteria/clauses.js';
import { useSpeech } from '../../../language/language.js';

export interface ClauseReason {
  readonly clause: string;
  readonly reason: string;
}

interface Props {
  readonly title: string;
  readonly pending: boolean;
  readonly terms: { readonly edition: string; readonly tier: Tier } | null;
  readonly note: string;
  /** Clauses that are offered from the start. */
  readonly suggested?: readonly string[];
  readonly onReasons: (reasons: ClauseReason[]) => void;
}

/** An act that gives its reasons clause by clause. */
export function ClauseReasonsForm({ title, pending, terms, note, suggested = [], onReasons }: Props) {
  const { t, say } = useSpeech();
  if (terms === null) return null;
  const options = clausesFor(terms.edition, terms.tier).map((clause) => ({
    value: clause.id,
    label: `${say(headline(clause))}（${clause.id}）`,
  }));
  const first = suggested.length > 0 ? suggested.map((clause) => ({ clause })) : [{}];
  const required = [{ required: true, message: t('必填。', 'Required.') }];
  return (
    <Form<{ reasons: ClauseReason[] }>
      layout="vertical"
      requiredMark={false}
      initialValues={{ reasons: first }}
      onFinish={({ reasons }) => onReasons(reasons)}
    >
      <p className="quiet">{note}</p>
      <Form.List name="reasons">
        {(fields, { add, remove }) => (
          <div className="stack tight">
            {fields.map(({ key, name }) => (
              <div key={key} className="panel">
                <Form.Item name={[name, 'clause']} label={t('条款', 'Clause')} rules={required}>
                  <Select
                    showSearch={{ optionFilterProp: 'label' }}
                    options={options}
                    popupMatchSelectWidth={560}
                  />
                </Form.Item>
                <Form.Item name={[name, 'reason']} label={t('理由', 'Reason')} rules={required}>
                  <Input.TextArea rows={3} />
                </Form.Item>
                <Button size="small" icon={<DeleteOutlined />} onClick={() => remove(name)}>
                  {t('删去这一条', 'Remove')}
                </Button>
              </div>
            ))}
            <div>
              <Button icon={<PlusOutlined />} onClick={() => add({})}>
                {t('再加一条', 'Add a clause')}
              </Button>
            </div>
          </div>
        )}
      </Form.List>
      <Button type="primary" htmlType="submit" loading={pending} style={{ marginTop: 16 }}>
        {title}
      </Button>
    </Form>
  );
}
