import { type HistoryEntry, roleNames, seenAsRoles } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Checkbox, Select } from 'antd';
import { historyOf, type ThingPath } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { chinaDayOf } from '../../language/formats.js';
import { type Bilingual, useSpeech } from '../../language/language.js';
import { History } from '../history/history.js';
import { timelineKind } from '../../presentation/timeline-kinds.js';
import { AsItWas } from './as-it-was.js';
import { SideBySide } from './side-by-side.js';
import { Legend, TimeLine } from './time-line.js';

const route = getRouteApi('/in/timeline/$kind/$id');

/** The history of a thing along a line, its page as it was at two moments, and as somebody else saw it (时间线). */
export function TimelinePage() {
  const { t } = useSpeech();
  const { kind, id } = route.useParams();
  const known = timelineKind(kind);
  if (known === null) return <p>{t('没有这一类时间线。', 'There is no time line of this kind.')}</p>;
  return <Timeline key={`${kind} ${id}`} kind={kind} name={known.name} path={known.path} id={id} />;
}

interface Thing {
  readonly kind: string;
  readonly name: Bilingual;
  readonly path: ThingPath;
  readonly id: string;
}

function Timeline(thing: Thing) {
  const { path, id } = thing;
  const query = useQuery(historyOf(`${path}/history`, id));
  return (
    <QueryView query={query}>
      {(entries) => {
        const first = entries[0];
        return first && <Content {...thing} entries={entries} first={first} />;
      }}
    </QueryView>
  );
}

function Content({
  kind,
  name,
  path,
  id,
  entries,
  first,
}: Thing & {
  readonly entries: readonly HistoryEntry[];
  readonly first: HistoryEntry;
}) {
  const { t, say } = useSpeech();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const found = (position: number | undefined) => entries.find((entry) => entry.position === position);
  const [left, right] = [found(search.left) ?? first, found(search.right) ?? entries.at(-1) ?? first];
  const onMove = (moved: { readonly left?: HistoryEntry; readonly right?: HistoryEntry }) => {
    const [one, other] = [moved.left ?? left, moved.right ?? right];
    const [from, to] = one.position <= other.position ? [one, other] : [other, one];
    void navigate({ search: { ...search, left: from.position, right: to.position }, replace: true });
  };
  const between = entries.filter(({ position }) => position > left.position && position <= right.position);
  return (
    <div className="stack roomy">
      <PageHead
        title={`${t('时间线', 'Time line')} · ${say(name)}`}
        sentence={t(
          `共 ${entries.length} 条记录，左右之间 ${between.length} 步；按 ← → 移动右柄。`,
          `${entries.length} entries, ${between.length} steps between the handles; ← → move the right one.`,
        )}
      />
      <div className="row">
        <SeenAs entries={entries} />
        <Checkbox
          checked={!search.all}
          onChange={({ target }) => {
            void navigate({ search: { ...search, all: !target.checked }, replace: true });
          }}
        >
          {t('只看不同和相邻的', 'Only what differs, and what is next to it')}
        </Checkbox>
      </div>
      <SideBySide path={path} id={id} left={left} right={right} as={search.as} all={search.all} />
      <section className="panel stack tight" aria-labelledby="time-line">
        <div className="row spread">
          <h2 id="time-line">{t('时间线', 'Time line')}</h2>
          <Legend of={[...new Set(entries.map(({ actor }) => actor.role))]} />
        </div>
        <TimeLine entries={entries} left={left} right={right} onMove={onMove} />
        <div className="row">
          <ToDay
            name={t('左柄日期', 'Left handle: day')}
            entries={entries}
            shown={left}
            onGo={(entry) => onMove({ left: entry })}
          />
          <ToDay
            name={t('右柄日期', 'Right handle: day')}
            entries={entries}
            shown={right}
            onGo={(entry) => onMove({ right: entry })}
          />
        </div>
      </section>
      <div className="with-aside">
        <AsItWas
          kind={kind}
          id={id}
          moment={{ at: String(right.position), ...(search.as !== undefined && { as: search.as }) }}
        />
        <section className="stack tight">
          <h2>{t(`左右之间的 ${between.length} 步`, `The ${between.length} steps between`)}</h2>
          <History entries={between} />
        </section>
      </div>
    </div>
  );
}

/** Whose sight is shown: for those who may see things as others saw them. */
function SeenAs({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const { t, say } = useSpeech();
  const { seesAsOthers } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (!seesAsOthers) return null;
  const people = new Map(
    entries.flatMap(({ actor }) =>
      actor.name === '' ? [] : [[actor.id, `${actor.name} · ${say(roleNames[actor.role])}`] as const],
    ),
  );
  const choices = [
    {
      label: t('角色', 'Roles'),
      options: seenAsRoles.map((role) => ({ value: role, label: say(roleNames[role]) })),
    },
    { label: t('人员', 'People'), options: [...people].map(([value, label]) => ({ value, label })) },
  ];
  return (
    <label className="row tight">
      {t('所见视角', 'Seen as')}
      <Select
        style={{ minWidth: 220 }}
        value={search.as ?? ''}
        options={[{ value: '', label: t('全部内容', 'All there is') }, ...choices]}
        onChange={(as: string) => {
          void navigate({ search: { ...search, as }, replace: true });
        }}
      />
    </label>
  );
}

/** Takes a handle to the last event until the end of a day. */
function ToDay({
  name,
  entries,
  shown,
  onGo,
}: {
  readonly name: string;
  readonly entries: readonly HistoryEntry[];
  readonly shown: HistoryEntry;
  readonly onGo: (entry: HistoryEntry) => void;
}) {
  return (
    <label className="row tight">
      {name}
      <input
        type="date"
        className="day"
        value={chinaDayOf(shown.at)}
        onChange={({ target }) => {
          const entry = entries.findLast(({ at }) => chinaDayOf(at) <= target.value) ?? entries[0];
          if (target.value !== '' && entry !== undefined) onGo(entry);
        }}
      />
    </label>
  );
}
