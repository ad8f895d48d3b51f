import { type CaseContentOf, type CaseViewOf, objectionOutcomes, type ObjectorView } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { objectorsOf } from '../../../api/resources.js';
import { ActButton } from '../../../design/act-button.js';
import { Clocks } from '../../../design/clock.js';
import { useSpeech } from '../../../language/language.js';

/** A public notice (公示) and the objections against its items. */
export function NoticeBody({
  view,
  onAct,
}: {
  readonly view: CaseViewOf<'notice'>;
  readonly onAct: (type: string) => void;
}) {
  const { t, say } = useSpeech();
  const { items, objections } = view.content;
  const handling = view.actions.find(({ type }) => type === 'handle-objection');
  const handles = handling !== undefined;
  const objectors = useQuery({ ...objectorsOf(view.id), enabled: handles && objections.length > 0 });
  const factoryOf = (id: string) => items.find((item) => item.applicationId === id)?.factoryName ?? '';
  return (
    <>
      <Items content={view.content} />
      <section className="panel stack">
        <h2>{t(`异议 ${objections.length} 份`, `${objections.length} objections`)}</h2>
        {objections.length === 0 && <p className="quiet">{t('没有异议。', 'There are none.')}</p>}
        {objections.map((objection) => (
          <article key={objection.id} className="stack tight objection">
            <h3>
              {factoryOf(objection.applicationId)}{' '}
              <span className="quiet">
                {t(`${objection.filedOn} 提出`, `filed on ${objection.filedOn}`)} · {objection.id.slice(0, 8)}
              </span>
            </h3>
            <p className="prewrap">{objection.statement}</p>
            {objection.evidence.length > 0 && (
              <p className="row">
                {objection.evidence.map((sha256, index) =>
                  handles ? (
                    <a key={sha256} href={`/api/public-notices/${view.id}/evidence/${sha256}`}>
                      {t(`材料 ${index + 1}`, `file ${index + 1}`)}
                    </a>
                  ) : (
                    <span key={sha256} className="quiet">
                      {t(`材料 ${index + 1}`, `file ${index + 1}`)}
                    </span>
                  ),
                )}
              </p>
            )}
            {handles && (
              <Objector of={objectors.data?.find(({ objectionId }) => objectionId === objection.id)} />
            )}
            {objection.answer === null ? (
              <>
                <Clocks clocks={view.clocks.filter(({ name }) => name === `objection-${objection.id}`)} />
                {handling && (
                  <div>
                    <ActButton
                      onClick={() => onAct('handle-objection')}
                      whyNot={handling.whyNot && say(handling.whyNot)}
                    >
                      {t('答复异议', 'Answer the objection')}
                    </ActButton>
                  </div>
                )}
              </>
            ) : (
              <p className="prewrap">
                <strong>{say(objectionOutcomes[objection.answer.outcome])}</strong>
                {t(`（${objection.answer.on}）：`, ` (${objection.answer.on}): `)}
                {objection.answer.reasons}
              </p>
            )}
          </article>
        ))}
      </section>
    </>
  );
}

/** Who objected, for the body that answers; nobody else is ever told. */
function Objector({ of }: { readonly of: ObjectorView | undefined }) {
  const { t } = useSpeech();
  if (of === undefined) return null;
  const { objector } = of;
  return (
    <p className="quiet">
      {objector === null
        ? t('异议人信息已依法删除。', 'The objector’s data was erased as the law asks.')
        : t(
            `异议人（仅处理部门可见）：${objector.name}，${objector.contact}${objector.organisation === undefined ? '' : `，${objector.organisation}`}`,
            `Objector (for the handling authority alone): ${objector.name}, ${objector.contact}${objector.organisation === undefined ? '' : `, ${objector.organisation}`}`,
          )}
    </p>
  );
}

/** What is on notice, each item with the days it runs. */
function Items({ content: { items, startsOn } }: { readonly content: CaseContentOf<'notice'> }) {
  const { t } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{t(`公示的 ${items.length} 件申报`, `${items.length} applications on notice`)}</h2>
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('工厂', 'Factory')}</th>
              <th scope="col">{t('公示期', 'Notice')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ applicationId, factoryName, endsOn, remaining }) => (
              <tr key={applicationId}>
                <th scope="row">
                  <Link to="/applications/$id" params={{ id: applicationId }}>
                    {factoryName}
                  </Link>
                </th>
                <td>
                  {remaining === null
                    ? t(`${startsOn} 至 ${endsOn}`, `${startsOn} to ${endsOn}`)
                    : t(
                        `因异议中止，尚余 ${remaining} 个工作日`,
                        `stopped by an objection, ${remaining} working days to run`,
                      )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Link to="/public/notices">{t('公众看到的公示', 'The notice as the public sees it')}</Link>
      </p>
    </section>
  );
}
