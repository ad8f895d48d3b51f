import { useEffect } from 'react';

/** The heading of a page, and the title of its window. */
export function PageTitle({ title }: { readonly title: string }) {
  useEffect(() => {
    document.title = `${title} · Tidu 梯度`;
  }, [title]);
  return <h1>{title}</h1>;
}
