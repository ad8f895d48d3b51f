import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { historyOf, type HistoryPath } from '../../api/resources.js';
import { QueryView } from '../../design/query-view.js';
import { History } from './history.js';

export interface HistoryTabProps {
  readonly path: HistoryPath;
  readonly id: string;
  readonly version: number;
}

/** The history of a thing, read again whenever its version moves. */
export function HistoryTab({ path, id, version }: HistoryTabProps) {
  const query = useQuery(historyOf(path, id));
  const { refetch } = query;
  useEffect(() => void refetch(), [refetch, version]);
  return <QueryView query={query}>{(entries) => <History entries={entries} />}</QueryView>;
}
