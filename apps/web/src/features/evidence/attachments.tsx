import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { type Application, type AttachmentAsked, attachmentsAsked } from '@tidu/contracts';
import { Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { useApplicationCommand } from '../../api/commands.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { formatBytes } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { useEvidence } from './use-evidence.js';

const MIB = 1024 * 1024;

/** The attachments (附件) of the form, each in its place, with its limits and what happens where it is missing. */
export function Attachments({ application }: { readonly application: Application }) {
  const { t } = useSpeech();
  const { campaign, factory } = application;
  if (campaign === null || factory === null) return null;
  return (
    <section className="stack">
      <h2>{t('附件', 'Attachments')}</h2>
      {attachmentsAsked(campaign.tier, factory).map((slot) => (
        <Attachment key={slot.id} slot={slot} application={application} />
      ))}
    </section>
  );
}

function Attachment({
  slot,
  application,
}: {
  readonly slot: AttachmentAsked;
  readonly application: Application;
}) {
  const { t, say } = useSpeech();
  const { attach, remove, progress, problem } = useEvidence(application.id, slot.clause, slot.id);
  const files = Object.values(application.evidence).filter((evidence) => evidence.slot === slot.id);
  const isMissing = files.length === 0 && slot.asked !== 'optional';
  return (
    <div className="panel stack tight" id={`attachment-${slot.id}`} data-slot={slot.id}>
      <div className="row spread">
        <h3>
          {say(slot.label)}
          <RuleTag slot={slot} />
        </h3>
        <Upload
          showUploadList={false}
          accept={slot.mediaTypes.join(',')}
          beforeUpload={(file) => {
            attach(file);
            return false;
          }}
        >
          <Button
            icon={<UploadOutlined />}
            loading={progress !== null}
            disabled={files.length >= slot.maxFiles}
          >
            {t('上传', 'Upload')}
            <span className="visually-hidden">{say(slot.label)}</span>
          </Button>
        </Upload>
      </div>
      {slot.help !== undefined && <p className="quiet">{say(slot.help)}</p>}
      <p className="quiet">
        {t(
          `最多 ${slot.maxFiles} 个文件，每个不超过 ${slot.maxBytes / MIB} MB。`,
          `At most ${slot.maxFiles} files of ${slot.maxBytes / MIB} MB each.`,
        )}
        {progress !== null && ` ${Math.round(progress * 100)}%`}
      </p>
      {problem && <ProblemNotice problem={problem} />}
      {files.length > 0 && (
        <ul className="stack tight">
          {files.map(({ id, fileName, size }) => (
            <li key={id} className="row">
              <a href={`/api/applications/${application.id}/evidence/${id}`}>{fileName}</a>
              <span className="quiet">{formatBytes(size)}</span>
              <Button size="small" type="text" icon={<DeleteOutlined />} onClick={() => remove(id)}>
                {t('移除', 'Remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isMissing && slot.asked === 'explained' && <Reason slot={slot} application={application} />}
    </div>
  );
}

function RuleTag({ slot }: { readonly slot: AttachmentAsked }) {
  const { t } = useSpeech();
  const { asked, demandedBy, provenance } = slot;
  const rule =
    asked === 'required'
      ? t('必附', 'required')
      : asked === 'explained'
        ? t('应附，未附须说明', 'attach it, or say why not')
        : t('选附', 'optional');
  const source =
    demandedBy ??
    (provenance.certainty === 'M' ? t('以原件为准', 'see the official form') : provenance.source);
  return (
    <>
      <span className={asked === 'optional' ? 'optional' : 'required'}>{rule}</span>
      <span className="provenance">
        {demandedBy === null ? t(`平台默认；${source}`, `platform default; ${source}`) : source}
      </span>
    </>
  );
}

/** Why an attachment is missing (未附说明): saved, and shown to whoever checks. */
function Reason({
  slot,
  application,
}: {
  readonly slot: AttachmentAsked;
  readonly application: Application;
}) {
  const { t, say } = useSpeech();
  const give = useApplicationCommand(application.id);
  const declared = application.sections.attachments ?? {};
  const [reason, setReason] = useState(declared[slot.id] ?? '');
  const isSaved = reason.trim() !== '' && reason.trim() === declared[slot.id];
  const save = () => {
    if (reason.trim() === (declared[slot.id] ?? '')) return;
    const others = Object.entries(declared).filter(([id]) => id !== slot.id);
    const content: Record<string, string> = Object.fromEntries(others);
    if (reason.trim() !== '') content[slot.id] = reason.trim();
    give.mutate({ type: 'declare-section', body: { section: 'attachments', content } });
  };
  return (
    <div className="amber stack tight">
      <label htmlFor={`reason-${slot.id}`}>
        {t(
          `未附“${say(slot.label)}”。没有的话，请说明原因；说明会记录并供审查人员查看。`,
          `“${say(slot.label)}” is not attached. If there is none, say why; it is recorded and shown to whoever checks.`,
        )}
      </label>
      <Input
        id={`reason-${slot.id}`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onBlur={save}
        onPressEnter={save}
      />
      <span className="quiet" role="status">
        {give.isPending ? t('正在保存…', 'Saving…') : isSaved && t('✓ 已保存', '✓ Saved')}
      </span>
      {give.isError && <ProblemNotice problem={give.error.problem} />}
    </div>
  );
}
