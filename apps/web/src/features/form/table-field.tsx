import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type Column, type Field, type Row, type TableKind } from '@tidu/contracts';
import { Button } from 'antd';
import { useSpeech } from '../../language/language.js';
import { FieldInput } from './field-input.js';
import { pasted } from './paste.js';

/** Tables up to so many columns are shown as such; wider ones row by row. */
const WIDEST = 8;

interface Props {
  readonly field: Field;
  readonly table: TableKind;
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  /** The faults, by path below the table: `[0].name`. */
  readonly faultAt: (path: string) => string | undefined;
  /** The years a table of the last three years begins with, newest last. */
  readonly years: readonly number[];
}

/** A table of the form: rows are added one by one, or pasted from Excel. */
export function TableField({ field, table, rows, onChange, faultAt, years }: Props) {
  const { t, say } = useSpeech();
  const isYearly = table.rows === 'three-years';
  const shown = isYearly && rows.length === 0 ? years.map((year): Row => ({ year })) : rows;
  const set = (index: number, id: string, value: Row[string]) =>
    onChange(shown.map((row, at) => (at === index ? { ...row, [id]: value } : row)));
  const remove = (index: number) => onChange(shown.filter((_, at) => at !== index));
  const isDense =
    table.columns.length <= WIDEST && table.columns.every(({ input }) => input.kind !== 'prose');
  const props = { field, table, rows: shown, set, remove, faultAt, isYearly };
  return (
    <div
      className="stack tight"
      onPaste={(event) => {
        const at = placeOf(event.target);
        const next =
          at === null ? null : pasted(table.columns, shown, at, event.clipboardData.getData('text/plain'));
        if (next === null) return;
        event.preventDefault();
        onChange(next.slice(0, table.maxRows));
      }}
    >
      {isDense ? <Dense {...props} /> : <Cards {...props} />}
      {!isYearly && (
        <div className="row">
          <Button icon={<PlusOutlined />} onClick={() => onChange([...shown, {}])}>
            {t('添加一行', 'Add a row')}
            <span className="visually-hidden">{say(field.label)}</span>
          </Button>
          <span className="quiet">
            {t('可从 Excel 复制多行，粘贴到任一格。', 'Rows copied in Excel can be pasted into any cell.')}
          </span>
        </div>
      )}
    </div>
  );
}

interface RowsProps {
  readonly field: Field;
  readonly table: TableKind;
  readonly rows: readonly Row[];
  readonly set: (index: number, id: string, value: Row[string]) => void;
  readonly remove: (index: number) => void;
  readonly faultAt: (path: string) => string | undefined;
  readonly isYearly: boolean;
}

function Dense({ field, table, rows, set, remove, faultAt, isYearly }: RowsProps) {
  const { t, say } = useSpeech();
  if (rows.length === 0) return <p className="quiet">{t('还没有填写。', 'Nothing yet.')}</p>;
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={say(field.label)}>
      <table className="entry-table">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col">
                {say(column.label)}
                {column.required && <Required />}
              </th>
            ))}
            {!isYearly && (
              <th>
                <span className="visually-hidden">{t('操作', 'actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {table.columns.map((column) => (
                <td key={column.id} data-cell={`${index}.${column.id}`}>
                  <Entry {...{ field, column, row, index, set, faultAt }} isCompact />
                </td>
              ))}
              {!isYearly && (
                <td>
                  <Remove onClick={() => remove(index)} index={index} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ field, table, rows, set, remove, faultAt }: RowsProps) {
  const { t, say } = useSpeech();
  return (
    <ol className="stack">
      {rows.map((row, index) => (
        <li key={index} className="entry-card stack tight">
          <div className="row spread">
            <strong>
              {say(field.label)} {index + 1}
              {typeof row['name'] === 'string' && row['name'] !== '' && ` · ${row['name']}`}
            </strong>
            <Remove onClick={() => remove(index)} index={index} />
          </div>
          <div className="entry-grid">
            {table.columns.map((column) => (
              <div
                key={column.id}
                className={column.input.kind === 'prose' ? 'labelled wide' : 'labelled'}
                data-cell={`${index}.${column.id}`}
              >
                <label htmlFor={entryId(field, index, column)}>
                  {say(column.label)}
                  {column.required && <Required />}
                </label>
                <Entry {...{ field, column, row, index, set, faultAt }} isCompact />
              </div>
            ))}
          </div>
        </li>
      ))}
      {rows.length === 0 && <li className="quiet">{t('还没有填写。', 'Nothing yet.')}</li>}
    </ol>
  );
}

function entryId({ id }: Field, index: number, column: Column): string {
  return `${id}[${index}].${column.id}`;
}

function Entry({
  field,
  column,
  row,
  index,
  set,
  faultAt,
  isCompact,
}: Pick<RowsProps, 'field' | 'set' | 'faultAt'> & {
  readonly column: Column;
  readonly row: Row;
  readonly index: number;
  readonly isCompact: boolean;
}) {
  const { t, say } = useSpeech();
  const id = entryId(field, index, column);
  const fault = faultAt(`[${index}].${column.id}`);
  return (
    <>
      <FieldInput
        id={id}
        label={`${say(column.label)} ${t(`第 ${index + 1} 行`, `row ${index + 1}`)}`}
        input={column.input}
        value={row[column.id]}
        onChange={(value) => set(index, column.id, value)}
        isFaulty={fault !== undefined}
        isCompact={isCompact}
        {...(fault !== undefined && { describedBy: `${id}-fault` })}
      />
      {fault !== undefined && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </>
  );
}

function Remove({ onClick, index }: { readonly onClick: () => void; readonly index: number }) {
  const { t } = useSpeech();
  return (
    <Button
      type="text"
      icon={<DeleteOutlined />}
      aria-label={t(`删去第 ${index + 1} 行`, `Remove row ${index + 1}`)}
      onClick={onClick}
    />
  );
}

function Required() {
  const { t } = useSpeech();
  return <span className="required">{t('必填', 'required')}</span>;
}

/** Which cell an element stands in. */
function placeOf(target: EventTarget): { readonly row: number; readonly column: string } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [, row, column] = /^(\d+)\.(.+)$/.exec(cell?.dataset['cell'] ?? '') ?? [];
  return row === undefined || column === undefined ? null : { row: Number(row), column };
}
