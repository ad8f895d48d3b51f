import { type Cell, type Field, type FieldContent, type Row } from '@tidu/contracts';
import { useSpeech } from '../../language/language.js';
import { FieldInput } from './field-input.js';
import { TableField } from './table-field.js';

interface Props {
  readonly fields: readonly Field[];
  readonly value: FieldContent;
  readonly onChange: (value: FieldContent) => void;
  /** What is wrong, by the path of the field: `investment`, `equipment[0].name`. */
  readonly faults: ReadonlyMap<string, string>;
  readonly isRequired: (field: Field) => boolean;
  readonly years: readonly number[];
}

/** The fields of a section, as the form of the declaration defines them. */
export function FormFields({ fields, value, onChange, faults, isRequired, years }: Props) {
  return (
    <div className="stack roomy">
      {fields.map((field) => (
        <FormField
          key={field.id}
          field={field}
          value={value[field.id]}
          onChange={(next) => onChange({ ...value, [field.id]: next })}
          faults={faults}
          required={isRequired(field)}
          years={years}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly value: FieldContent[string] | undefined;
  readonly onChange: (value: Cell | readonly Row[]) => void;
  readonly faults: ReadonlyMap<string, string>;
  readonly required: boolean;
  readonly years: readonly number[];
}

function FormField({ field, value, onChange, faults, required, years }: FieldProps) {
  const { say } = useSpeech();
  const { id, input, label } = field;
  const fault = faults.get(id);
  const head = <FieldHead field={field} required={required} />;
  const told = fault !== undefined && (
    <span className="fault" id={`${id}-fault`}>
      {fault}
    </span>
  );
  if (input.kind === 'table')
    return (
      <fieldset className="labelled group" id={id} tabIndex={-1}>
        <legend>{head}</legend>
        <FieldHelp field={field} />
        {told}
        <TableField
          field={field}
          table={input}
          rows={Array.isArray(value) ? value : []}
          onChange={onChange}
          faultAt={(path) => faults.get(`${id}${path}`)}
          years={years}
        />
      </fieldset>
    );
  const isGroup = input.kind === 'truth' || (input.kind === 'choice' && input.options.length <= 6);
  const entry = (
    <FieldInput
      id={id}
      label={say(label)}
      input={input}
      value={Array.isArray(value) ? undefined : (value as Cell | undefined)}
      onChange={onChange}
      isFaulty={fault !== undefined}
      {...(fault !== undefined && { describedBy: `${id}-fault` })}
    />
  );
  return isGroup ? (
    <fieldset className="labelled group" id={id} tabIndex={-1}>
      <legend>{head}</legend>
      {entry}
      <FieldHelp field={field} />
      {told}
    </fieldset>
  ) : (
    <div className="labelled field-width">
      <label htmlFor={id}>{head}</label>
      {entry}
      <FieldHelp field={field} />
      {told}
    </div>
  );
}

/** A field's name, whether it must be filled in, and where the form has it from. */
function FieldHead({ field, required }: { readonly field: Field; readonly required: boolean }) {
  const { t, say } = useSpeech();
  const { certainty, source } = field.provenance;
  return (
    <>
      {say(field.label)}
      <span className={required ? 'required' : 'optional'}>
        {required ? t('必填', 'required') : t('选填', 'optional')}
      </span>
      {certainty === 'M' ? (
        <span className="provenance">{t('以原件为准', 'see the official form')}</span>
      ) : (
        <span className="provenance" title={`${t('来源', 'source')}：${source}`}>
          {certainty === 'A' ? t('要素条件、通知', 'official text') : source}
        </span>
      )}
    </>
  );
}

function FieldHelp({ field: { help } }: { readonly field: Field }) {
  const { say } = useSpeech();
  return help === undefined ? null : <p className="quiet">{say(help)}</p>;
}
