import { UploadOutlined } from '@ant-design/icons';
import { type CampaignView } from '@tidu/contracts';
import { Button, Input, Upload } from 'antd';
import { useId, useState } from 'react';
import { useCampaignCommand } from '../../api/commands.js';
import { ActButton } from '../../design/act-button.js';
import { ErrorSummary, ProblemNotice } from '../../design/problem-notice.js';
import { useSpeech } from '../../language/language.js';
import { readBenchmarks } from './read-benchmarks.js';

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
  const reading = text.trim() === '' ? null : readBenchmarks(text);
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
      {publish.isError && <ProblemNotice problem={publish.error.problem} />}
      {reading?.ok === false && (
        <ErrorSummary
          title={{ zh: '数据未读入。', en: 'The data was not read.' }}
          faults={reading.faults.map((message) => ({ message }))}
        />
      )}
      <p className="quiet">
        {t('CSV 第一行为列名：', 'CSV with a header line: ')}
        <code>kpi,scope,region,industry,n,mean,q0.75</code>
        {t(
          '；或 JSON 数组。新发布的基准替换原有基准。',
          '; or a JSON array. What is published replaces what was there.',
        )}
      </p>
      <div className="labelled">
        <label htmlFor={textId}>{t('基准数据', 'Benchmarks')}</label>
        <Input.TextArea id={textId} rows={10} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      <Upload
        accept=".csv,.json"
        showUploadList={false}
        beforeUpload={async (file) => {
          setText(await file.text());
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
