import {
  type Cell,
  cellInWords,
  type Field,
  type FieldContent,
  isAnswered,
  type Row,
  type TableKind,
} from '@tidu/contracts';
import { Facts } from '../../design/facts.js';
import { useSpeech } from '../../language/language.js';

/** What the fields of a section say, as it will be printed; what is not filled in is left out. */
export function FieldsShown({
  fields,
  content,
}: {
  readonly fields: readonly Field[];
  readonly content: FieldContent;
}) {
  const { t, say } = useSpeech();
  const filled = fields.filter(({ id, input }) => isAnswered(input, content[id]));
  if (filled.length === 0) return <p className="quiet">{t('尚未填写。', 'Not filled in yet.')}</p>;
  const rows = filled.flatMap((field): (readonly [string, string])[] => {
    const { id, label, input } = field;
    if (input.kind === 'table') return [];
    const unit = input.kind === 'figure' && input.unit !== null ? ` ${say(input.unit)}` : '';
    return [[say(label), `${say(cellInWords(input, content[id] as Cell))}${unit}`]];
  });
  return (
    <>
      {rows.length > 0 && <Facts rows={rows} />}
      {filled.map((field) =>
        field.input.kind === 'table' ? (
          <TableShown
            key={field.id}
            title={say(field.label)}
            table={field.input}
            rows={content[field.id] as readonly Row[]}
          />
        ) : null,
      )}
    </>
  );
}

function TableShown({
  title,
  table,
  rows,
}: {
  readonly title: string;
  readonly table: TableKind;
  readonly rows: readonly Row[];
}) {
  const { say } = useSpeech();
  const used = table.columns.filter(({ id }) =>
    rows.some((row) => row[id] !== undefined && row[id] !== null),
  );
  return (
    <div className="stack tight">
      <h3>{title}</h3>
      <div className="scroll-x" tabIndex={0} role="region" aria-label={title}>
        <table className="shown-table">
          <thead>
            <tr>
              {used.map(({ id, label }) => (
                <th key={id} scope="col">
                  {say(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {used.map(({ id, input }) => (
                  <td key={id} className={input.kind === 'figure' ? 'number' : undefined}>
                    {row[id] === null ? '' : say(cellInWords(input, row[id]))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
