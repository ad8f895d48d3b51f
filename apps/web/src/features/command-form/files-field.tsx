import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { type Problem, type StoredFile } from '@tidu/contracts';
import { Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { upload } from '../../api/client.js';
import { ApiProblem, asProblem, unreachable } from '../../api/problem.js';
import { ErrorSummary } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';

const noHashing: Problem = {
  ...unreachable,
  title: 'no-hashing',
  code: 'no-hashing',
  message: {
    zh: '本页不是通过 HTTPS 打开的，浏览器不能计算哈希。文件没有登记，请换用 HTTPS 地址。',
    en: 'This page was not opened over HTTPS, so the browser cannot compute hashes. The file was not recorded; use the HTTPS address.',
  },
};

/** The SHA-256 of a file, computed here. */
async function hashOf(file: File): Promise<StoredFile> {
  // Browsers offer it in secure contexts alone.
  if (!isSecureContext) throw new ApiProblem(noHashing);
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { sha256, size: file.size, mediaType: file.type, fileName: file.name };
}

/** Files, each by its SHA-256 or the ticket its upload was answered with: uploaded at once, or, where there is no place for them, recorded by their hash alone. */
export function FilesField({
  uploadTo,
  id,
  value = [],
  onChange,
}: {
  readonly uploadTo: string | null;
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (value: readonly string[]) => void;
}) {
  const { t } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  async function add(file: File): Promise<void> {
    setProblem(null);
    setProgress(0);
    try {
      const stored: StoredFile & { readonly ticket?: string } =
        uploadTo === null ? await hashOf(file) : await upload(uploadTo, file, setProgress);
      const reference = stored.ticket ?? stored.sha256;
      setNames((known) => ({ ...known, [reference]: stored.fileName }));
      onChange?.([...value.filter((kept) => kept !== reference), reference]);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setProgress(null);
    }
  }
  return (
    <div className="stack tight" id={id}>
      {problem !== null && <ErrorSummary title={problem.message} faults={problem.issues ?? []} />}
      <ul className="stack tight">
        {value.map((sha256) => (
          <li key={sha256} className="row">
            {names[sha256] ?? sha256.slice(0, 12)}
            <Button
              size="small"
              icon={<DeleteOutlined />}
              onClick={() => onChange?.(value.filter((kept) => kept !== sha256))}
            >
              {t('移除', 'Remove')}
            </Button>
          </li>
        ))}
      </ul>
      {progress !== null && <Progress percent={Math.round(progress * 100)} size="small" />}
      {uploadTo === null && (
        <p className="quiet">
          {t(
            '登记文件的 SHA-256，文件不上传；原件请按主管部门的要求送交，凭哈希核对。',
            'The file’s SHA-256 is recorded; the file stays with you. Hand it in as the authority asks: it is told by its hash.',
          )}
        </p>
      )}
      <div>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('选择文件', 'choose a file')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void add(file);
            target.value = '';
          }}
        />
        <Button icon={<UploadOutlined />} onClick={() => input.current?.click()}>
          {uploadTo === null ? t('选择文件', 'Choose a file') : t('上传文件', 'Upload a file')}
        </Button>
      </div>
    </div>
  );
}
