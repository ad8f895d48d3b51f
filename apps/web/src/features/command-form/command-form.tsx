import { type Problem } from '@tidu/contracts';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { ErrorSummary, type Fault, ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { bodyOf, type Field, type FormContext, type FormSpec, valuesOf } from './field.js';
import { FieldItem } from './field-item.js';

/** A contract's schema, as far as a form uses it. */
interface Schema {
  safeParse(body: unknown):
    | { readonly success: true; readonly data: unknown }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
      };
}

interface Props {
  readonly spec: FormSpec;
  readonly schema: Schema;
  /** The act's name, as it stands on its button. */
  readonly title: string;
  readonly pending: boolean;
  readonly problem?: Problem | null | undefined;
  /** A body to begin with. */
  readonly initial?: Readonly<Record<string, unknown>>;
  readonly context?: FormContext;
  readonly onBody: (body: never) => void;
}

/** The form of a command, made from what it asks for; what its contract would refuse is said before anything is sent. */
export function CommandForm({
  spec,
  schema,
  title,
  pending,
  problem,
  initial = {},
  context = {},
  onBody,
}: Props) {
  const { t, say } = useSpeech();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { fields, note } = spec;
  function submit(values: Readonly<Record<string, unknown>>): void {
    const parsed = schema.safeParse(bodyOf(fields, values));
    setFaults(parsed.success ? [] : faultsIn(fields, parsed.error.issues));
    if (parsed.success) onBody(parsed.data as never);
  }
  return (
    <div className="stack">
      {problem != null && <ProblemNotice problem={problem} fieldOf={(path) => fieldAt(fields, path)?.path} />}
      {faults.length > 0 && (
        <ErrorSummary
          title={{ zh: '有内容须更正，尚未提交。', en: 'Some entries need mending; nothing was sent yet.' }}
          faults={faults}
        />
      )}
      {note && <p className="quiet">{say(note)}</p>}
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...startOf(fields), ...valuesOf(fields, initial) }}
        onFinish={submit}
      >
        {fields.map((field) => (
          <FieldItem key={field.path} field={field} context={context} />
        ))}
        <Button type="primary" htmlType="submit" loading={pending}>
          {title}
        </Button>
        {fields.length === 0 && (
          <p className="quiet" style={{ marginTop: 8 }}>
            {t('此操作记录您的账号和时间。', 'The act is recorded with your account and the time.')}
          </p>
        )}
      </Form>
    </div>
  );
}

function startOf(fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) =>
      field.kind === 'number' && field.initial !== undefined ? [[field.path, field.initial]] : [],
    ),
  );
}

function fieldAt(fields: readonly Field[], path: string): Field | undefined {
  const plain = path.replace(/^\$\.?/, '');
  return fields.find((field) => plain === field.path || plain.startsWith(`${field.path}.`));
}

function faultsIn(
  fields: readonly Field[],
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): readonly Fault[] {
  const faulty = issues.map(({ path }) => fieldAt(fields, path.join('.')));
  return [...new Set(faulty)].map((field) =>
    field === undefined
      ? { message: { zh: '填写的内容不完整。', en: 'What was entered is not complete.' } }
      : {
          field: field.path,
          message: {
            zh: `“${field.label.zh}”填写有误或未填。`,
            en: `“${field.label.en}” is missing or not right.`,
          },
        },
  );
}
