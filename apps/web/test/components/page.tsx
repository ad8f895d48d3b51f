import { type Me } from '@tidu/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, type RenderResult } from '@testing-library/react';
import { type ReactElement, type ReactNode } from 'react';
import { type Language, SpeechContext, speechIn } from '../../src/language/language.js';

// Against what hangs, and no measure of speed: other processes may be at work on the same cores.
configure({ asyncUtilTimeout: 20_000 });

/** 示例 · An official who is signed in. */
export const official: Me = {
  id: 'official',
  account: 'official',
  name: '示例处室甲',
  role: 'miit',
  enterprise: null,
  region: null,
  unit: null,
  demo: false,
  openings: [],
  readsExperts: false,
  seesAsOthers: false,
};

/** What every page stands in: a language, who is signed in, and what has been read from the API. */
export function pageOf(language: Language = 'en') {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(['session'], official);
  return function Page({ children }: { readonly children: ReactNode }) {
    return (
      <SpeechContext value={speechIn(language, () => undefined)}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </SpeechContext>
    );
  };
}

/** Shows a component as it stands in a page. */
export function show(component: ReactElement, language: Language = 'en'): RenderResult {
  return render(component, { wrapper: pageOf(language) });
}
