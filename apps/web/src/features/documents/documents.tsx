import { FileTextOutlined } from '@ant-design/icons';
import { type DocumentEntry, type DocumentFormat } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { documentsOf, type DocumentsPath } from '../../api/resources.js';
import { QueryView } from '../../design/query-view.js';
import { type Bilingual, useSpeech } from '../../language/language.js';

const formatNames: Readonly<Record<DocumentFormat, Bilingual>> = {
  pdf: { zh: 'PDF', en: 'PDF' },
  docx: { zh: 'Word', en: 'Word' },
  xlsx: { zh: 'Excel', en: 'Excel' },
  csv: { zh: 'CSV', en: 'CSV' },
};

export interface DocumentsProps {
  readonly path: DocumentsPath;
  readonly id: string;
  /** Of the thing: the list is read again whenever it moves. */
  readonly version: number;
}

/**
 * The documents (文书) of a thing, as the server offers them: each opens as PDF, to be read and printed, and downloads in the
 * formats offices work on.
 */
export function Documents({ path, id, version }: DocumentsProps) {
  const { t } = useSpeech();
  const query = useQuery(documentsOf(path, id));
  const { refetch } = query;
  useEffect(() => void refetch(), [refetch, version]);
  return (
    <QueryView query={query}>
      {(entries) =>
        entries.length === 0 ? (
          <p className="quiet">{t('现在还没有可用的文书。', 'There are no documents yet.')}</p>
        ) : (
          <div className="stack tight">
            <ul className="document-list">
              {entries.map((entry) => (
                <Line
                  key={`${entry.kind} ${entry.item ?? ''}`}
                  address={path.replace('{id}', encodeURIComponent(id))}
                  entry={entry}
                />
              ))}
            </ul>
            <p className="quiet">
              {t(
                'PDF 在新窗口打开，可直接打印；每页有内容哈希，同一记录生成的文书相同。',
                'A PDF opens in a new window and can be printed from there. Each page carries the hash of the content; the same record gives the same document.',
              )}
            </p>
          </div>
        )
      }
    </QueryView>
  );
}

/** The documents of a thing under a heading of their own. */
export function DocumentsPanel(props: DocumentsProps) {
  const { t } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{t('文书', 'Documents')}</h2>
      <Documents {...props} />
    </section>
  );
}

function Line({ address, entry }: { readonly address: string; readonly entry: DocumentEntry }) {
  const { t, say } = useSpeech();
  const { title, on, formats } = entry;
  const name = say(title);
  return (
    <li>
      <FileTextOutlined aria-hidden="true" />
      <a href={fileAt(address, entry, 'pdf')} target="_blank" rel="noreferrer">
        {name}
      </a>
      {on !== null && <span className="quiet nowrap">{on}</span>}
      {formats
        .filter((format) => format !== 'pdf')
        .map((format) => (
          <a
            key={format}
            href={fileAt(address, entry, format)}
            download
            aria-label={t(
              `下载 ${name}，${formatNames[format].zh}`,
              `Download ${name} as ${formatNames[format].en}`,
            )}
          >
            {say(formatNames[format])}
          </a>
        ))}
    </li>
  );
}

function fileAt(address: string, { kind, item }: DocumentEntry, format: DocumentFormat): string {
  const search = new URLSearchParams({ format, ...(item === null ? {} : { item }) });
  return `${address}/${kind}?${search.toString()}`;
}
