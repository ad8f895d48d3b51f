import { Button, Skeleton } from 'antd';
import { type ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import { useSpeech } from '../language/language.js';
import { ProblemNotice } from './problem-notice.js';

/** Shows what a query brought; a skeleton until then, and what went wrong with a way to try again. */
export function QueryView<Data>({
  query,
  children,
}: {
  readonly query: {
    readonly data: Data | undefined;
    readonly isError: boolean;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly children: (data: Data) => ReactNode;
}) {
  const { t } = useSpeech();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <div className="stack">
        <ProblemNotice problem={asProblem(query.error)} />
        <div>
          <Button onClick={() => void query.refetch()}>{t('重试', 'Try again')}</Button>
        </div>
      </div>
    );
  }
  return <Skeleton active paragraph={{ rows: 6 }} />;
}
