import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { historyOf, type HistoryPath } from '../../api/resources.js';
import { useSpeech } from '../../language/language.js';
import { QueryView } from '../../design/query-view.js';
import { History } from './history.js';

export interface HistoryTabProps {
  readonly path: HistoryPath;
  readonly id: string;
  readonly version: number;
}

/** The history of a thing, read again whenever its version moves. */
export function HistoryTab({ path, id, version }: HistoryTabProps) {
  const { t } = useSpeech();
  const query = useQuery(historyOf(path, id));
  const { refetch } = query;
  useEffect(() => void refetch(), [refetch, version]);
  const [, kind = ''] = path.split('/').slice(1);
  return (
    <div className="stack tight">
      <p>
        <Link to="/timeline/$kind/$id" params={{ kind, id }} search={{ all: false }}>
          {t('在时间线中查看任一时点', 'See any moment on the time line')}
        </Link>
      </p>
      <QueryView query={query}>{(entries) => <History entries={entries} />}</QueryView>
    </div>
  );
}
