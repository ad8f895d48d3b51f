import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { historyOf } from '../../api/resources.js';
import { QueryView } from '../../design/query-view.js';
import { History } from './history.js';

/** The history of a thing, read again whenever its version moves. */
export function HistoryTab({ path, version }: { readonly path: string; readonly version: number }) {
  const query = useQuery(historyOf(path));
  const { refetch } = query;
  useEffect(() => void refetch(), [refetch, version]);
  return <QueryView query={query}>{(entries) => <History entries={entries} />}</QueryView>;
}
