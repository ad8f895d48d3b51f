import { type Cell, cellInWords, type FieldKind } from '@tidu/contracts';
import { Input, Radio, Select } from 'antd';
import { useSpeech } from '../../language/language.js';
import { DivisionSelect } from './division-select.js';
import { FigureInput } from './figure-input.js';
import { IndustrySelect } from './industry-select.js';

/** So many choices are shown at once; more are chosen from a list. */
const AT_ONCE = 6;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly input: FieldKind;
  readonly value: Cell | undefined;
  readonly onChange: (value: Cell) => void;
  readonly isFaulty?: boolean;
  readonly describedBy?: string;
  /** Within a table: no width of its own, and a list instead of buttons. */
  readonly isCompact?: boolean;
}

/** The input for one value of a form, by what the form says may stand in it. */
export function FieldInput(props: Props) {
  const {
    id,
    label,
    input,
    value = null,
    onChange,
    isFaulty = false,
    describedBy,
    isCompact = false,
  } = props;
  const { t, say } = useSpeech();
  const status = isFaulty ? 'error' : '';
  const text = typeof value === 'string' ? value : '';
  const shared = {
    id,
    status,
    'aria-invalid': isFaulty,
    'aria-describedby': describedBy,
    ...(isCompact && { 'aria-label': label }),
  } as const;
  switch (input.kind) {
    case 'prose':
      return (
        <Input.TextArea
          {...shared}
          autoSize={{ minRows: isCompact ? 1 : 3, maxRows: 18 }}
          value={text}
          count={{
            show: !isCompact && text !== '',
            max: input.max,
            strategy: (all) => Array.from(all).length,
          }}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'figure':
      return (
        <FigureInput
          id={id}
          label={label}
          value={typeof value === 'boolean' ? null : value}
          onChange={onChange}
          status={status}
          {...(input.factor !== undefined && { factor: input.factor })}
          {...(input.unit !== null && !isCompact && { suffix: say(input.unit) })}
          {...(describedBy !== undefined && { describedBy })}
          width={isCompact ? '100%' : 220}
        />
      );
    case 'day':
      return (
        <Input
          {...shared}
          type="date"
          style={{ width: isCompact ? '100%' : 180 }}
          value={text}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
        />
      );
    case 'truth': {
      const options = [
        { value: 'yes', label: t('是', 'Yes') },
        { value: 'no', label: t('否', 'No') },
      ];
      const chosen = value === true ? 'yes' : value === false ? 'no' : null;
      return isCompact ? (
        <Select
          id={id}
          aria-label={label}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          status={status}
          style={{ width: '100%', minWidth: 72 }}
          options={options}
          value={chosen}
          onChange={(next: string | undefined) => onChange(next === undefined ? null : next === 'yes')}
        />
      ) : (
        <Radio.Group
          value={props.value === undefined ? undefined : (chosen ?? 'unknown')}
          onChange={({ target }) => onChange(target.value === 'unknown' ? null : target.value === 'yes')}
          options={[...options, { value: 'unknown', label: t('不清楚', 'Not known') }]}
        />
      );
    }
    case 'choice': {
      const options = input.options.map((option) => ({ value: option.value, label: say(option.label) }));
      const chosen = value === null ? null : String(value);
      const choose = (next: string | null | undefined) =>
        onChange(next == null ? null : input.numeric === true ? Number(next) : next);
      return isCompact || options.length > AT_ONCE ? (
        <Select
          id={id}
          aria-label={label}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          status={status}
          style={{ width: '100%', minWidth: 96 }}
          options={options}
          value={chosen}
          onChange={choose}
        />
      ) : (
        <Radio.Group
          value={chosen}
          onChange={({ target }) => choose(String(target.value))}
          options={options}
        />
      );
    }
    case 'industry':
      return <IndustrySelect id={id} value={text === '' ? null : text} onChange={onChange} />;
    case 'division':
      return <DivisionSelect id={id} down="county" value={text === '' ? null : text} onChange={onChange} />;
    case 'text':
    case 'credit-code':
      return (
        <Input
          {...shared}
          value={value === null ? '' : cellInWords(input, value).zh}
          onChange={({ target }) => onChange(target.value)}
        />
      );
  }
}
