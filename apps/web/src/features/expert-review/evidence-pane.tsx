import { type Application } from '@tidu/contracts';
import { type ClauseSummary } from '@tidu/criteria';
import { useState } from 'react';
import { formatBytes } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';

const shownInline = /^(application\/pdf|image\/|text\/plain)/;

/** The evidence on the clause, or all of it where there is none; one piece is shown at a time. */
export function EvidencePane({
  application,
  clause,
}: {
  readonly application: Application;
  readonly clause: ClauseSummary;
}) {
  const { t } = useSpeech();
  const [opened, setOpened] = useState<string | null>(null);
  const all = Object.values(application.evidence);
  const paragraph = clause.parent ?? clause.id;
  const own = all.filter(
    (evidence) =>
      evidence.clause === clause.id ||
      evidence.clause === paragraph ||
      evidence.clause.startsWith(`${clause.id}/`),
  );
  const listed = own.length > 0 ? own : all;
  const shown = all.find(({ id }) => id === opened);
  const href = (id: string) => `/api/applications/${application.id}/evidence/${id}`;
  return (
    <section className="panel stack tight">
      <h2>{t('佐证材料', 'Evidence')}</h2>
      {own.length === 0 && (
        <p className="quiet">
          {t('本条没有单独的佐证，以下为全部材料。', 'This clause has none of its own; all of it is listed.')}
        </p>
      )}
      <ul className="stack tight">
        {listed.map(({ id, title, fileName, size, mediaType }) => (
          <li key={id} className="row">
            {shownInline.test(mediaType) ? (
              <button
                type="button"
                className="link"
                aria-pressed={opened === id}
                onClick={() => setOpened(opened === id ? null : id)}
              >
                {title}
              </button>
            ) : (
              <a href={href(id)}>{title}</a>
            )}
            <span className="quiet">
              {fileName} · {formatBytes(size)}
            </span>
          </li>
        ))}
      </ul>
      {shown && <iframe className="evidence-preview" title={shown.title} src={href(shown.id)} sandbox="" />}
    </section>
  );
}
