import { type ApplicationCounts, type Phase, type Role } from '@tidu/contracts';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { everyRow } from '../../api/lists.js';
import { cases } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { countText } from '../../design/count-text.js';
import { type Bilingual, useSpeech } from '../../language/language.js';
import { caseKindsOf } from '../cases/kinds.js';
import { caseTitle } from '../cases/titles.js';

const SHOWN = 8;

interface Hint {
  readonly phase: Phase;
  readonly plural: string;
  readonly roles: readonly Role[];
  readonly text: (count: string) => Bilingual;
}

/** The applications that wait for a step in a case file, by the phase they wait in. */
const hints: readonly Hint[] = [
  {
    phase: 'recommended',
    plural: 'draws',
    roles: ['miit'],
    text: (count) => ({
      zh: `${count} 件已推荐，待抽取专家组`,
      en: `${count} recommended, awaiting a panel`,
    }),
  },
  {
    phase: 'accepted',
    plural: 'recommendations',
    roles: ['province', 'group'],
    text: (count) => ({
      zh: `${count} 件已受理，待推荐或抽取专家组`,
      en: `${count} accepted, awaiting recommendation or a panel`,
    }),
  },
  {
    phase: 'concluded',
    plural: 'public-notices',
    roles: ['city', 'province', 'group', 'miit'],
    text: (count) => ({
      zh: `${count} 件评审结束，待公示或决定`,
      en: `${count} concluded, awaiting notice or decision`,
    }),
  },
];

/** What waits for the reader in case files (案卷): files to act on, and applications that need one. */
export function CaseWork({ counts }: { readonly counts: ApplicationCounts }) {
  const { t, say } = useSpeech();
  const { role } = useMe();
  const kinds = caseKindsOf(role);
  const lists = useQueries({
    queries: kinds.map(({ contract }) =>
      everyRow(cases(contract.plural, { mine: 'true', sort: 'deadline' })),
    ),
  });
  const waiting = kinds.flatMap((kind, index) => (lists[index]?.data ?? []).map((row) => ({ kind, row })));
  const open = hints.flatMap(({ phase, roles, ...hint }) => {
    const count = counts.byPhase[phase];
    return count === undefined || !roles.includes(role) ? [] : [{ phase, count: countText(count), ...hint }];
  });
  if (waiting.length === 0 && open.length === 0) return null;
  return (
    <section className="panel stack tight">
      <h2>{t('案卷中待办', 'In case files')}</h2>
      {open.length > 0 && (
        <p className="row">
          {open.map(({ phase, plural, text, count }) => (
            <Link key={phase} to="/cases/$plural" params={{ plural }}>
              {say(text(count))}
            </Link>
          ))}
        </p>
      )}
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
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
