import { type Application } from '@tidu/contracts';
import { formatBytes } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';

/** The evidence of an application, each with its clause and its SHA-256. */
export function EvidenceList({ application }: { readonly application: Application }) {
  const { t } = useSpeech();
  const all = Object.values(application.evidence);
  if (all.length === 0) return <p className="quiet">{t('尚未上传。', 'None yet.')}</p>;
  return (
    <ul className="proof-rows">
      {all.map(({ id, clause, title, fileName, size, sha256 }) => (
        <li key={id}>
          <a href={`/api/applications/${application.id}/evidence/${id}`}>{title}</a>{' '}
          <span className="quiet">
            {fileName} · {formatBytes(size)}
          </span>
          <div className="clause-id hash">
            {clause} · SHA-256 {sha256.slice(0, 16)}…
          </div>
        </li>
      ))}
    </ul>
  );
}
