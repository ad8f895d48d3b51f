import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntdApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useMemo, useState } from 'react';
import { ApiProblem } from '../api/problem.js';
import { customProperties, themeOf } from '../design/palette.js';
import { type Language, SpeechContext, speechIn } from '../language/language.js';
import { AppearanceContext } from './appearance.js';
import { usePreference } from './preferences.js';
import { router } from './router.js';

const languages = ['zh', 'en'] as const;
const grounds = ['light', 'dark'] as const;

function shouldRetry(failures: number, error: Error): boolean {
  const refused = error instanceof ApiProblem && error.problem.status >= 400 && error.problem.status < 500;
  return !refused && failures < 2;
}

function preferredGround() {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The web app: language, appearance, the server's data and the pages. */
export function App() {
  const [language, setLanguage] = usePreference<Language>('tidu.language', languages, 'zh');
  const [ground, setGround] = usePreference('tidu.ground', grounds, preferredGround());
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: shouldRetry, staleTime: 5_000 } } }),
  );
  const speech = useMemo(() => speechIn(language, setLanguage), [language, setLanguage]);
  const appearance = useMemo(() => ({ ground, setGround }), [ground, setGround]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <SpeechContext value={speech}>
      <AppearanceContext value={appearance}>
        <style>{customProperties(ground)}</style>
        <ConfigProvider
          theme={themeOf(ground)}
          locale={language === 'zh' ? zhCN : enUS}
          button={{ autoInsertSpace: false }}
        >
          <AntdApp>
            <QueryClientProvider client={client}>
              <RouterProvider router={router} />
            </QueryClientProvider>
          </AntdApp>
        </ConfigProvider>
      </AppearanceContext>
    </SpeechContext>
  );
}
