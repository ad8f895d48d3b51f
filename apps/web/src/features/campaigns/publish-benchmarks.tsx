import { UploadOutlined } from '@ant-design/icons';
import { type CampaignView, type Problem } from '@tidu/contracts';
import { Button, Input, Upload } from 'antd';
import { useId, useState } from 'react';
import { uploadTo } from '../../api/client.js';
import { useCampaignCommand } from '../../api/commands.js';
import { asProblem } from '../../api/problem.js';
import { ActButton } from '../../design/act-button.js';
import { ErrorSummary, ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { type TextRow } from './delimited-rows.js';
import { readBenchmarkRows, readBenchmarks } from './read-benchmarks.js';

/** Publishes a campaign's benchmarks, pasted or from a file; they replace those published before. */
export function PublishBenchmarks({
  campaign,
  onDone,
}: {
  readonly campaign: CampaignView;
  readonly onDone: () => void;
}) {
  const { t } = useSpeech();
  const publish = useCampaignCommand(campaign.id);
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const textId = useId();
  const sourceId = useId();
  const [rows, setRows] = useState<readonly TextRow[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const reading =
    rows !== null
      ? readBenchmarkRows(rows, campaign.edition)
      : text.trim() === ''
        ? null
        : readBenchmarks(text, campaign.edition);

  async function take(file: File): Promise<void> {
    setProblem(null);
    try {
      if (file.name.toLowerCase().endsWith('.xlsx')) {
        const sheet = await uploadTo('/api/workbooks/first-sheet', {}, file);
        setText(sheet.rows.map((cells) => cells.join('\t')).join('\n'));
        setRows(sheet.rows.map((cells, index) => ({ cells, line: index + 1 })));
      } else {
        setRows(null);
        setText(await file.text());
      }
    } catch (error) {
      setProblem(asProblem(error));
    }
  }

  const whyNot =
    reading === null
      ? t('请粘贴或选择数据。', 'Paste or choose the data.')
      : !reading.ok
        ? t('数据有误，见上。', 'The data has faults, see above.')
        : source.trim() === ''
          ? t('请写明数据来源。', 'Name the source.')
          : null;
  const submit = () => {
    if (reading?.ok === true)
      publish.mutate(
        { type: 'publish-benchmarks', body: { benchmarks: reading.benchmarks, source } },
        { onSuccess: onDone },
      );
  };
  return (
    <div className="stack">
      {problem && <ProblemNotice problem={problem} />}
      {publish.isError && <ProblemNotice problem={publish.error.problem} />}
      {reading?.ok === false && (
        <ErrorSummary
          title={{ zh: '数据未读入。', en: 'The data was not read.' }}
          faults={reading.faults.map((message) => ({ message }))}
        />
      )}
      <p className="quiet">
        {t('CSV、制表符文本或工作簿，第一行为列名：', 'CSV with a header line: ')}
        <code>指标,比较方式,范围,省份,行业,样本数,平均值,0.75分位</code>
        {t(
          '；或 JSON 数组。新发布的基准替换原有基准。',
          '; or a JSON array. What is published replaces what was there.',
        )}
      </p>
      <div className="labelled">
        <label htmlFor={textId}>{t('基准数据', 'Benchmarks')}</label>
        <Input.TextArea
          id={textId}
          rows={10}
          value={text}
          onChange={({ target }) => {
            setRows(null);
            setText(target.value);
          }}
        />
      </div>
      <Upload
        accept=".csv,.txt,.json,.xlsx"
        showUploadList={false}
        beforeUpload={(file) => {
          void take(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />}>{t('从文件读入', 'Read from a file')}</Button>
      </Upload>
      {reading?.ok === true && (
        <p role="status">
          {t(`读入 ${reading.benchmarks.length} 条。`, `${reading.benchmarks.length} lines read.`)}
        </p>
      )}
      <div className="labelled">
        <label htmlFor={sourceId}>{t('数据来源', 'Source')}</label>
        <Input id={sourceId} value={source} onChange={({ target }) => setSource(target.value)} />
      </div>
      <div>
        <ActButton type="primary" whyNot={whyNot} loading={publish.isPending} onClick={submit}>
          {t('发布行业基准', 'Publish benchmarks')}
        </ActButton>
      </div>
    </div>
  );
}
