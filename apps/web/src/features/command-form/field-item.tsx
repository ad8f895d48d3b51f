import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { type ReactNode } from 'react';
import { useSpeech } from '../../language/language.js';
import { ClauseReasonsField } from './clause-reasons-field.js';
import { ClauseVerdictsField } from './clause-verdicts-field.js';
import { type Choices, type Field, type FormContext, isAsked } from './field.js';
import { FilesField } from './files-field.js';

const WORDS_LIMIT = 20_000;

/** One field of a form with its label, its help, and what is said where it is left empty. */
export function FieldItem({ field, context }: { readonly field: Field; readonly context: FormContext }) {
  const { when } = field;
  if (when === undefined) return <Item field={field} context={context} />;
  return (
    <Form.Item noStyle dependencies={[when.path]}>
      {({ getFieldValue }) =>
        isAsked(field, { [when.path]: getFieldValue(when.path) as unknown }) && (
          <Item field={field} context={context} />
        )
      }
    </Form.Item>
  );
}

function Item({ field, context }: { readonly field: Field; readonly context: FormContext }) {
  const { t, say } = useSpeech();
  const { path, label, help, empty, kind } = field;
  if (kind === 'flag') {
    return (
      <Form.Item name={path} valuePropName="checked" extra={help && say(help)}>
        <Checkbox>{say(label)}</Checkbox>
      </Form.Item>
    );
  }
  if (kind === 'list') return <Groups field={field} context={context} name={path} />;
  const isOptional = empty !== undefined;
  const text = isOptional ? t(`${label.zh}（可不填）`, `${label.en} (optional)`) : say(label);
  return (
    <Form.Item
      name={path}
      label={text}
      extra={help && say(help)}
      rules={isOptional ? [] : [{ required: true, message: t('必填。', 'Required.') }]}
    >
      {controlOf(field, context, say)}
    </Form.Item>
  );
}

function controlOf(
  field: Exclude<Field, { kind: 'flag' | 'list' }>,
  { choices, terms, uploadTo, clauses }: FormContext,
  say: ReturnType<typeof useSpeech>['say'],
): ReactNode {
  switch (field.kind) {
    case 'text':
      return <Input maxLength={200} />;
    case 'words':
      return <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} maxLength={WORDS_LIMIT} />;
    case 'names':
    case 'lines':
      return <Input.TextArea autoSize={{ minRows: 2 }} />;
    case 'day':
      return <Input type="date" style={{ width: 180 }} />;
    case 'number':
      return <InputNumber min={field.min ?? 0} precision={0} />;
    case 'choice':
      return (
        <Select
          {...(field.many === true && { mode: 'multiple' as const })}
          showSearch={{ optionFilterProp: 'label' }}
          options={optionsOf(field.choices ?? choices?.[field.path] ?? {}, say)}
        />
      );
    case 'truth':
      return (
        <Radio.Group
          options={[
            { value: 'yes', label: say({ zh: '是', en: 'yes' }) },
            { value: 'no', label: say({ zh: '否', en: 'no' }) },
            { value: 'none', label: say(field.neither) },
          ]}
        />
      );
    case 'clause-verdicts':
      return <ClauseVerdictsField clauses={clauses ?? []} verdicts={field.verdicts} terms={terms ?? null} />;
    case 'clause-reasons':
      return <ClauseReasonsField terms={terms ?? null} />;
    case 'files':
      return <FilesField uploadTo={uploadTo ?? null} />;
  }
}

function optionsOf(choices: Choices, say: ReturnType<typeof useSpeech>['say']) {
  return Object.entries(choices).map(([value, label]) => ({ value, label: say(label) }));
}

function Groups({
  field,
  context,
  name,
}: {
  readonly field: Extract<Field, { kind: 'list' }>;
  readonly context: FormContext;
  readonly name: string;
}) {
  const { t, say } = useSpeech();
  return (
    <fieldset className="question" style={{ marginBottom: 16 }}>
      <legend>{say(field.label)}</legend>
      {field.help && <p className="quiet">{say(field.help)}</p>}
      <Form.List name={name}>
        {(groups, { add, remove }) => (
          <div className="stack tight">
            {groups.map((group) => (
              <div key={group.key} className="panel">
                {field.of.map((inner) => (
                  <InnerItem key={inner.path} group={group.name} field={inner} context={context} />
                ))}
                <Button size="small" icon={<DeleteOutlined />} onClick={() => remove(group.name)}>
                  {t('删去这一条', 'Remove')}
                </Button>
              </div>
            ))}
            <div>
              <Button icon={<PlusOutlined />} onClick={() => add({})}>
                {say(field.add)}
              </Button>
            </div>
          </div>
        )}
      </Form.List>
    </fieldset>
  );
}

function InnerItem({
  group,
  field,
  context,
}: {
  readonly group: number;
  readonly field: Field;
  readonly context: FormContext;
}) {
  const { t, say } = useSpeech();
  if (field.kind === 'flag' || field.kind === 'list') return null;
  const isOptional = field.empty !== undefined;
  return (
    <Form.Item
      name={[group, field.path]}
      label={isOptional ? t(`${field.label.zh}（可不填）`, `${field.label.en} (optional)`) : say(field.label)}
      rules={isOptional ? [] : [{ required: true, message: t('必填。', 'Required.') }]}
    >
      {controlOf(field, context, say)}
    </Form.Item>
  );
}
