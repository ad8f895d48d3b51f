import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { type Problem, type StoredFile } from '@tidu/contracts';
import { Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { upload } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import { ErrorSummary } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';

/** Files that are uploaded at once; what is kept is the SHA-256 of each. */
export function FilesField({
  uploadTo,
  id,
  value = [],
  onChange,
}: {
  readonly uploadTo: string;
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
      const { sha256, fileName }: StoredFile = await upload(uploadTo, file, setProgress);
      setNames((known) => ({ ...known, [sha256]: fileName }));
      onChange?.([...value.filter((kept) => kept !== sha256), sha256]);
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
          {t('上传文件', 'Upload a file')}
        </Button>
      </div>
    </div>
  );
}
