import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import {
  type Application,
  type DeclarationStepName,
  type Problem,
  sectionContent,
  sectionNames,
  type AnswerOf,
} from '@tidu/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { command, uploadTo } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { stepText } from './completeness.js';

/** The declaration as a workbook: out to be filled in by several, and in again; each fault by sheet and cell. */
type WorkbookRead = AnswerOf<'/api/applications/{id}/declaration.xlsx', 'post'>;

export function WorkbookPanel({ application }: { readonly application: Application }) {
  const { t, say } = useSpeech();
  const client = useQueryClient();
  const [found, setFound] = useState<WorkbookRead | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [taken, setTaken] = useState<number | null>(null);
  const { id } = application;

  async function work(step: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await step();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  }

  const look = (file: File) =>
    work(async () => {
      setTaken(null);
      setFound(await uploadTo('/api/applications/{id}/declaration.xlsx', { id }, file));
    });

  const take = ({ sections }: WorkbookRead) =>
    work(async () => {
      for (const { section, content, seen } of sections)
        await command(
          '/api/applications/{id}/declare-section',
          { id },
          sectionContent.parse({ section, content, seen }),
        );
      setTaken(sections.length);
      setFound(null);
      await client.invalidateQueries();
    });

  return (
    <section className="stack tight">
      <h2>{t('用 Excel 填报', 'Fill in with Excel')}</h2>
      <p>
        <a href={`/api/applications/${id}/declaration.xlsx`}>
          <DownloadOutlined aria-hidden="true" /> {t('下载申报书工作簿', 'Download the workbook')}
        </a>
      </p>
      <div>
        <Upload
          showUploadList={false}
          accept=".xlsx"
          beforeUpload={(file) => {
            void look(file);
            return false;
          }}
        >
          <Button icon={<UploadOutlined />} loading={isBusy}>
            {t('导入填好的工作簿', 'Import a workbook')}
          </Button>
        </Upload>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {taken !== null && (
        <p role="status">
          {t(`已导入 ${taken} 节，请逐节核对。`, `${taken} sections imported; check each.`)}
        </p>
      )}
      {found !== null && found.faults.length > 0 && (
        <div className="error-summary stack tight" role="alert">
          <h3>
            {t(
              `有 ${found.faults.length} 处错误，未导入；已填内容不变。`,
              `${found.faults.length} faults; nothing was imported.`,
            )}
          </h3>
          <ul>
            {found.faults.map(({ sheet, cell, message }) => (
              <li key={`${sheet}${cell}${message.zh}`}>
                {sheet}
                {cell !== '' && `!${cell}`}：{say(message)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {found !== null && found.faults.length === 0 && (
        <div className="stack tight" role="status">
          {found.sections.length === 0 ? (
            <p>{t('工作簿与已填内容相同，没有要导入的。', 'The workbook says what is declared already.')}</p>
          ) : (
            <>
              <p>
                {t('以下各节与已填内容不同：', 'These sections differ from what is declared: ')}
                {found.sections
                  .map(({ section }) =>
                    isStep(section) ? say(stepText(application.campaign, section).title) : section,
                  )
                  .join('、')}
              </p>
              <div>
                <Button type="primary" loading={isBusy} onClick={() => void take(found)}>
                  {t(`导入这 ${found.sections.length} 节`, `Import these ${found.sections.length}`)}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function isStep(name: string): name is DeclarationStepName {
  return name in sectionNames && name !== 'attachments';
}
