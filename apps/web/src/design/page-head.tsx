import { type ReactNode } from 'react';
import { PageTitle } from './page-title.js';

/** How every page opens: its name, one sentence that says what is the case and what is next, and one primary act. */
export function PageHead({
  title,
  sentence,
  action,
}: {
  readonly title: string;
  readonly sentence: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <header className="page-head">
      <div>
        <PageTitle title={title} />
        <p>{sentence}</p>
      </div>
      {action}
    </header>
  );
}
