import { Link } from '@tanstack/react-router';
import { asProblem } from '../api/problem.js';
import { PageHead } from '../design/page-head.js';
import { ProblemNotice } from '../design/problem-notice.js';
import { useSpeech } from '../language/language.js';

export function NotFound() {
  const { t } = useSpeech();
  return (
    <PageHead
      title={t('没有这个页面', 'No such page')}
      sentence={
        <>
          {t(
            '地址可能不完整，或该页面不对您开放。',
            'The address may be incomplete, or the page is not open to you.',
          )}{' '}
          <Link to="/">{t('回到首页', 'Go to the home page')}</Link>
        </>
      }
    />
  );
}

export function Failed({ error }: { readonly error: unknown }) {
  return <ProblemNotice problem={asProblem(error)} />;
}
