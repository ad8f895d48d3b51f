import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { everyRow } from '../../api/lists.js';
import { cases } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { useSpeech } from '../../language/language.js';
import { caseKindsOf } from '../../presentation/navigation.js';
import { caseTitle } from '../cases/titles.js';

const SHOWN = 8;

/** What waits for the reader in case files (案卷): the files to act on. */
export function CaseWork() {
  const { t, say } = useSpeech();
  const { role } = useMe();
  const kinds = caseKindsOf(role);
  const lists = useQueries({
    queries: kinds.map(({ contract }) =>
      everyRow(cases(contract.plural, { mine: 'true', sort: 'deadline' })),
    ),
  });
  const waiting = kinds.flatMap((kind, index) => (lists[index]?.data ?? []).map((row) => ({ kind, row })));
  if (waiting.length === 0) return null;
  return (
    <section className="panel stack tight">
      <h2>{t('案卷中待办', 'In case files')}</h2>
      <ul className="stack tight">
        {waiting.slice(0, SHOWN).map(({ kind, row }) => (
          <li key={row.id} className="row">
            <span className="quiet">{say(kind.label)}</span>
            <Link to="/cases/$plural/$id" params={{ plural: kind.contract.plural, id: row.id }}>
              {say(caseTitle(kind.name, row))}
            </Link>
            <span className="quiet">
              {say(row.phaseName)}
              {row.dueOn !== null && t(`，至 ${row.dueOn}`, `, due ${row.dueOn}`)}
              {row.dueProvisional && t('（暂定）', ' (provisional)')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
