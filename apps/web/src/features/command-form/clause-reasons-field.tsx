import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { clausesFor, type Tier } from '@tidu/criteria';
import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { headline } from '../../criteria/clauses.js';
import { useSpeech } from '../../language/language.js';

interface ClauseReason {
  readonly clause: string;
  readonly reason: string;
}

/** Reasons, each to the clause it is about (逐条说明理由). */
export function ClauseReasonsField({
  terms,
  id,
  value = [],
  onChange,
}: {
  readonly terms: { readonly edition: string; readonly tier: Tier } | null;
  readonly id?: string;
  readonly value?: readonly ClauseReason[];
  readonly onChange?: (value: readonly ClauseReason[]) => void;
}) {
  const { t, say } = useSpeech();
  const ownId = useId();
  const clauses = terms === null ? [] : clausesFor(terms.edition, terms.tier);
  const options = clauses.map((clause) => ({
    value: clause.id,
    label: `${say(headline(clause))}（${clause.id}）`,
  }));
  const change = (index: number, part: Partial<ClauseReason>) =>
    onChange?.(value.map((given, at) => (at === index ? { ...given, ...part } : given)));
  return (
    <div className="stack tight" id={id}>
      {value.map(({ clause, reason }, index) => (
        <div key={index} className="panel stack tight">
          <div className="labelled">
            <label htmlFor={`${ownId}-c${index}`}>{t('条款', 'Clause')}</label>
            <Select
              id={`${ownId}-c${index}`}
              style={{ width: '100%' }}
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={560}
              options={options}
              value={clause === '' ? null : clause}
              onChange={(chosen: string) => change(index, { clause: chosen })}
            />
          </div>
          <div className="labelled">
            <label htmlFor={`${ownId}-r${index}`}>{t('理由', 'Reason')}</label>
            <Input.TextArea
              id={`${ownId}-r${index}`}
              autoSize={{ minRows: 2 }}
              value={reason}
              onChange={({ target }) => change(index, { reason: target.value })}
            />
          </div>
          <div>
            <Button
              size="small"
              icon={<DeleteOutlined />}
              onClick={() => onChange?.(value.filter((_, at) => at !== index))}
            >
              {t('删去这一条', 'Remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button icon={<PlusOutlined />} onClick={() => onChange?.([...value, { clause: '', reason: '' }])}>
          {value.length === 0 ? t('写一条理由', 'Give a reason') : t('再加一条', 'Add a clause')}
        </Button>
      </div>
    </div>
  );
}
