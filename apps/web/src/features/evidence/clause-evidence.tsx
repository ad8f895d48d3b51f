import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { type Application } from '@tidu/contracts';
import { type ClauseSummary } from '@tidu/criteria';
import { Button, Upload } from 'antd';
import { ProblemNotice } from '../../design/problem-notice.js';
import { formatBytes } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { ClauseText } from '../../criteria/clause-text.js';
import { useEvidence } from './use-evidence.js';

/** The evidence on one clause, with a way to add and remove files. */
export function ClauseEvidence({
  clause,
  application,
  isMissing,
}: {
  readonly clause: ClauseSummary;
  readonly application: Application;
  readonly isMissing: boolean;
}) {
  const { t } = useSpeech();
  const { attach, remove, progress, problem } = useEvidence(application.id, clause.id);
  const files = Object.values(application.evidence).filter(
    ({ clause: supported, slot }) =>
      slot === undefined && (supported === clause.id || supported.startsWith(`${clause.id}/`)),
  );
  return (
    <section className="panel stack tight" id={`evidence-${clause.id}`} data-clause={clause.id}>
      <ClauseText id={clause.id} text={clause.text} />
      {isMissing && (
        <p className="clock">
          {t('必备环节，至少需要一份佐证。', 'Required: at least one piece of evidence.')}
        </p>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <ul className="stack tight">
        {files.map(({ id, title, fileName, size }) => (
          <li key={id} className="row">
            <a href={`/api/applications/${application.id}/evidence/${id}`}>{title}</a>
            <span className="quiet">
              {fileName} · {formatBytes(size)}
            </span>
            <Button size="small" type="text" icon={<DeleteOutlined />} onClick={() => remove(id)}>
              {t('移除', 'Remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Upload
          showUploadList={false}
          beforeUpload={(file) => {
            attach(file);
            return false;
          }}
        >
          <Button icon={<UploadOutlined />} loading={progress !== null}>
            {t('上传文件', 'Upload a file')}
          </Button>
        </Upload>
        <span role="status" className="quiet">
          {progress !== null &&
            t(`正在上传 ${Math.round(progress * 100)}%`, `uploading ${Math.round(progress * 100)}%`)}
        </span>
      </div>
    </section>
  );
}
