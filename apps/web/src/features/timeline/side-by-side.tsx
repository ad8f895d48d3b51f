import { useQuery } from '@tanstack/react-query';
import { type HistoryEntry } from '@tidu/contracts';
import { contentOf, type ThingPath } from '../../api/resources.js';
import { QueryView } from '../../design/query-view.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { around, compared, type Row } from './compared.js';

/** The page as it was at two moments, differences marked (当时的页面). */
export function SideBySide({
  path,
  id,
  left,
  right,
  as,
  all,
}: {
  readonly path: ThingPath;
  readonly id: string;
  readonly left: HistoryEntry;
  readonly right: HistoryEntry;
  readonly as: string | undefined;
  readonly all: boolean;
}) {
  const at = ({ position }: HistoryEntry) => ({ at: String(position), ...(as !== undefined && { as }) });
  const then = useQuery(contentOf(path, id, at(left)));
  const later = useQuery(contentOf(path, id, at(right)));
  return (
    <QueryView query={then}>
      {(before) => (
        <QueryView query={later}>
          {(after) => <Table rows={compared(before, after)} left={left} right={right} all={all} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function Table({
  rows,
  left,
  right,
  all,
}: {
  readonly rows: readonly Row[];
  readonly left: HistoryEntry;
  readonly right: HistoryEntry;
  readonly all: boolean;
}) {
  const { t, say } = useSpeech();
  const shown = all ? rows : around(rows);
  const heads = [
    { name: t('左', 'L'), entry: left },
    { name: t('右', 'R'), entry: right },
  ];
  return (
    <div className="side-by-side panel">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('当时的页面', 'As it was')}</th>
            {heads.map(({ name, entry }) => (
              <th key={name} scope="col">
                <span className="handle-name">{name}</span> {chinaMinute(entry.at)}
                <small>
                  {t('“', 'after “')}
                  {say(entry.name)}
                  {t('”之后', '”')}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ label, left: was, right: is, differs }, index) => (
            <tr key={index} className={differs ? 'differs' : ''}>
              <th scope="row">
                {say(label)}
                {differs && <span className="visually-hidden">{t('，有变化', ', differs')}</span>}
              </th>
              <td>
                {was === null ? <span className="quiet">—</span> : differs ? <del>{say(was)}</del> : say(was)}
              </td>
              <td>
                {is === null ? <span className="quiet">—</span> : differs ? <ins>{say(is)}</ins> : say(is)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && (
        <p className="quiet">
          {t('这两个时点看到的内容相同。', 'What could be seen at the two moments is the same.')}
        </p>
      )}
    </div>
  );
}
