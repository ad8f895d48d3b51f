import { aggregateOf, type AggregateName, streamOf } from '@tidu/domain';

/** What is about one application: where its decisions lead, all they rested on is of the dossier too. */
const FOLLOWED: ReadonlySet<AggregateName> = new Set(['draw', 'appeal']);

/**
 * Whether what a stream's decisions rested on belongs to the dossier of an application. Of campaign, pool, list, notice,
 * factory and enterprise, which many applications share, the streams themselves do, and not what led to each event in them.
 */
export function isFollowed(stream: string, application: string): boolean {
  const aggregate = aggregateOf(stream)?.aggregate;
  return (
    stream === streamOf('application', application) || (aggregate !== undefined && FOLLOWED.has(aggregate))
  );
}

/** Whether a stream is kept out of the dossier of an application: another application, on the same list or notice. */
export function isApart(stream: string, application: string): boolean {
  return aggregateOf(stream)?.aggregate === 'application' && stream !== streamOf('application', application);
}
