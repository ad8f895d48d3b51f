import { provincesOfChina } from '@tidu/contracts';
import { Cascader } from 'antd';
import { useMemo } from 'react';
import { useSpeech } from '../../language/language.js';

interface Props {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  /** Down to the city, or to the county. */
  readonly down: 'city' | 'county';
}

/** A division (GB/T 2260) by its names: province, city, county. */
export function DivisionSelect({ id, value, onChange, down }: Props) {
  const { t } = useSpeech();
  const options = useMemo(
    () =>
      provincesOfChina.map((province) => ({
        value: province.code,
        label: province.name,
        children: province.cities.map((city) => ({
          value: city.code,
          label: city.name,
          ...(down === 'county' && {
            children: city.counties.map(({ code, name }) => ({ value: code, label: name })),
          }),
        })),
      })),
    [down],
  );
  return (
    <Cascader
      id={id}
      allowClear
      changeOnSelect={down === 'county'}
      showSearch
      style={{ width: '100%' }}
      placeholder={t('选择或输入省、市', 'choose province and city')}
      options={options}
      value={value === null ? [] : pathOf(value)}
      onChange={(path: readonly (string | number)[] | undefined) => {
        const code = path?.at(-1);
        onChange(code === undefined ? null : String(code));
      }}
    />
  );
}

function pathOf(code: string): string[] {
  return [...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])];
}
