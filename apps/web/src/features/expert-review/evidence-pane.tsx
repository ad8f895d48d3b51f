import { type Application } from '@tidu/contracts';
import { type ClauseSummary } from '@tidu/criteria';
import { useState } from 'react';
import { formatBytes } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';

/** The evidence on the clause, or all of it where there is none. Pictures are shown here, other files in a tab of their own. */
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
    (evidence) => evidence.clause === paragraph || evidence.clause.startsWith(`${paragraph}/`),
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
            {mediaType.startsWith('image/') ? (
              <button
                type="button"
                className="link"
                aria-pressed={opened === id}
                onClick={() => setOpened(opened === id ? null : id)}
              >
                {title}
              </button>
            ) : (
              <a href={href(id)} target="_blank" rel="noreferrer">
                {title}
              </a>
            )}
            <span className="quiet">
              {fileName} · {formatBytes(size)}
            </span>
          </li>
        ))}
      </ul>
      {shown && <img className="evidence-preview" alt={shown.title} src={href(shown.id)} />}
    </section>
  );
}
