import { readFigure } from '@tidu/contracts';
import { Input } from 'antd';
import { useState } from 'react';

/** A figure, or what was typed and cannot be read as one: it is kept, and told beside the field. */
export type TypedFigure = number | string | null;

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly value: TypedFigure;
  readonly onChange: (value: TypedFigure) => void;
  /** What a figure as it is typed is multiplied by before it is kept. */
  readonly factor?: number;
  readonly suffix?: string;
  readonly status?: '' | 'warning' | 'error';
  readonly describedBy?: string;
  readonly width?: number | string;
}

/** A field for a figure that takes full-width digits and grouped thousands, and never drops what it cannot read. */
export function FigureInput({
  id,
  label,
  value,
  onChange,
  factor = 1,
  suffix,
  status = '',
  describedBy,
  width,
}: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const kept = typeof value === 'number' ? String(Number((value / factor).toPrecision(15))) : (value ?? '');
  const unread = typeof value === 'string' && value !== '';
  return (
    <Input
      {...(id !== undefined && { id })}
      aria-label={id === undefined ? label : undefined}
      aria-invalid={unread || status === 'error'}
      aria-describedby={describedBy}
      inputMode="decimal"
      className="figure"
      status={unread ? 'error' : status}
      style={{ width: width ?? 160 }}
      suffix={suffix}
      value={typed ?? kept}
      onChange={({ target }) => {
        setTyped(target.value);
        const read = readFigure(target.value);
        if (!read.ok) onChange(target.value);
        else onChange(read.value === null ? null : Number((read.value * factor).toPrecision(15)));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
