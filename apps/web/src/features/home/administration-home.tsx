import { PageHead } from '../../design/page-head.js';
import { useSpeech } from '../../language/language.js';

/** The administrators' home: they look after the installation and see no application. */
export function AdministrationHome() {
  const { t } = useSpeech();
  return (
    <>
      <PageHead
        title={t('管理', 'Administration')}
        sentence={t(
          '三员分立：管理员维护平台，不接触申报内容，也不能作出任何业务决定。',
          'Administrators look after the platform; they see no application and decide nothing.',
        )}
      />
      <div className="grid">
        <section className="panel stack tight">
          <h2>{t('运行状态', 'Running state')}</h2>
          <p>{t('接口与数据库是否可用。', 'Whether the API and the database answer.')}</p>
          <a href="/api/health">/api/health</a>
        </section>
        <section className="panel stack tight">
          <h2>{t('接口说明', 'API')}</h2>
          <p>{t('OpenAPI 3.1 说明与可读页面。', 'The OpenAPI 3.1 description and a readable page.')}</p>
          <a href="/api/docs">/api/docs</a>
          <a href="/api/openapi.json">/api/openapi.json</a>
        </section>
        <section className="panel stack tight">
          <h2>{t('账号', 'Accounts')}</h2>
          <p>
            {t(
              '系统管理员提出账号和重置，安全管理员确认、停用、解除限制；三员与审计员互不兼任。',
              'The system administrator proposes accounts and resets, the security administrator confirms, disables and unlocks; none of the administrators is another, or the auditor.',
            )}
          </p>
        </section>
      </div>
    </>
  );
}
