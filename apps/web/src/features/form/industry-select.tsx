import { findIndustries, industryInWords } from '@tidu/contracts';
import { Select } from 'antd';
import { useState } from 'react';
import { useSpeech } from '../../language/language.js';

const SHOWN = 60;

interface Props {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

/** An industry (GB/T 4754-2017), looked for by name or code. */
export function IndustrySelect({ id, value, onChange }: Props) {
  const { t } = useSpeech();
  const [asked, setAsked] = useState('');
  const found = findIndustries(asked).slice(0, SHOWN);
  const codes = new Set(found.map(({ code }) => code));
  const chosen = value === null || codes.has(value) || asked !== '' ? [] : [value];
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ filterOption: false, onSearch: setAsked }}
      style={{ width: '100%' }}
      placeholder={t('输入名称或代码，例如“锂离子”或 C3841', 'name or code, such as C3841')}
      notFoundContent={t('没有这样的行业', 'no such industry')}
      value={value}
      onChange={(code: string | null | undefined) => onChange(code ?? null)}
      options={[...chosen, ...codes].map((code) => ({ value: code, label: industryInWords(code) }))}
    />
  );
}
