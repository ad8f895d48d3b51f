import { type ReactNode, useEffect } from 'react';

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
  useEffect(() => {
    document.title = `${title} · Tidu 梯度`;
  }, [title]);
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        <p>{sentence}</p>
      </div>
      {action}
    </header>
  );
}
